import { isIP } from 'node:net';
import * as z from 'zod/mini';
import type { Locale } from '../i18n/locales.ts';
import { parseDataKeys } from './data-key.ts';
import { envWords, expectedValue, type ExpectedValue } from './env-words.ts';
import type { DataKey } from './services/vault.ts';
import { isThisMachine } from './this-machine.ts';

/**
 * What the operator's variables mean, one field each; the message of a check names what the variable is expected to be.
 *
 * Variables left empty count as left out: service files and containers often pass them that way.
 * Later parts of the server add their variables here, so that a wrong value stops the start and not the first request.
 */
const envSchema = z.object({
  PORT: z._default(wholeNumber(0, 65535), 4321),
  HOST: z._default(z.string().check(expect(isHost, 'host')), '127.0.0.1'),
  SITE_ENV: z._default(z.enum(['sample', 'production'], named('siteEnv')), 'sample'),
  SITE_URL: z.optional(
    z.pipe(
      z.string().check(expect(isOrigin, 'origin')),
      z.transform((value) => new URL(value).origin),
    ),
  ),
  PUBLIC_API_URL: z._default(
    z.pipe(
      z.string().check(expect(isApiAddress, 'apiAddress')),
      z.transform((value) => value.replace(/\/+$/, '')),
    ),
    '/api',
  ),
  TRUST_PROXY: z._default(wholeNumber(0, 16), 0),
  DATA_DIR: z._default(z.string(), '.data'),
  DATABASE_URL: z.optional(z.string().check(expect(isPostgresUrl, 'database'))),
  DATA_KEY: z.optional(
    z.pipe(
      z.string().check(expect((value) => parseDataKeys(value) !== undefined, 'key')),
      z.transform((value) => parseDataKeys(value) ?? []),
    ),
  ),
  SMTP_URL: z.optional(z.string().check(expect(isSmtpUrl, 'mailServer'))),
  MAIL_FROM: z.optional(z.string().check(expect(isSender, 'sender'), expect(isDiscreet, 'discreetSender'))),
  SAMPLE_MAIL: z._default(z.enum(['hold', 'send'], named('sampleMail')), 'hold'),
  RETENTION_DAYS: z._default(wholeNumber(1, 730), 30),
  LAST_OFFER_HOURS: z._default(wholeNumber(0, 336), 24),
  SIGN_UPS_PER_ADDRESS: z._default(wholeNumber(0, 999_999), 60),
  WRONG_CODES_PER_ADDRESS: z._default(wholeNumber(0, 999_999), 10),
  METRICS_PORT: z.optional(wholeNumber(0, 65535)),
  LOG: z._default(z.enum(['requests', 'faults'], named('log')), 'requests'),
});

const demandedInProduction = { SITE_URL: 'publicAddress', DATA_KEY: 'key' } as const;

/** Variables that hold something secret: a wrong value is not repeated. */
const secrets = new Set(['DATABASE_URL', 'DATA_KEY', 'SMTP_URL']);

const defaultSiteUrl = 'http://localhost:4321';

/** The operator's settings, checked. */
export interface Env {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly siteEnv: 'sample' | 'production';
  /** Public origin of the site, without a slash at its end. */
  readonly siteUrl: string;
  /** Where the forms post, without a slash at its end: a path on the site's origin, or an absolute address. */
  readonly publicApiUrl: string;
  /** How many proxies' forwarded addresses are believed. */
  readonly trustProxy: number;
  readonly dataDir: string;
  /** PostgreSQL; without it sign-ups are kept by SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The keys that seal and open, the one that seals first; without them a sample server makes its own in `dataDir`. */
  readonly dataKeys: readonly DataKey[] | undefined;
  /** The mail server; without it, or without a sender, mail waits in the outbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Whether a sample server's mail stays in the outbox, whatever mail server is set (T-62). */
  readonly sampleMail: 'hold' | 'send';
  readonly retentionDays: number;
  /** A place that opens later than this many hours before the start is not offered any more (T-13). */
  readonly lastOfferHours: number;
  /** Sign-ups taken from one network address in ten minutes; 0 sets no limit. */
  readonly signUpsPerAddress: number;
  /** Codes that open nothing taken from one network address in ten minutes; 0 sets no limit. */
  readonly wrongCodesPerAddress: number;
  /** Where this machine alone can read `/metrics`; without it nobody can. */
  readonly metricsPort: number | undefined;
  readonly log: 'requests' | 'faults';
}

/** A variable is not what it has to be. The message has one sentence a variable, for the operator. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * The operator's settings from environment variables, with defaults for those left out or empty.
 *
 * @param variables - Usually `process.env`; others than the known ones are ignored.
 * @param options.forBuild - A build keeps nothing: it does without a key in production too.
 * @param options.language - In which the error is told.
 * @throws EnvironmentError naming each wrong variable, what was found and what was expected. A secret is not repeated.
 * @example With PORT=80a: 'PORT: expected a whole number from 0 to 65535, got "80a". Correct it, or leave it out to use "4321".'
 */
export function readEnv(
  variables: Readonly<Record<string, string | undefined>>,
  { forBuild = false, language = 'en' }: { forBuild?: boolean; language?: Locale } = {},
): Env {
  const given = Object.fromEntries(
    Object.keys(envSchema.shape)
      .filter((name) => (variables[name] ?? '') !== '')
      .map((name) => [name, variables[name]]),
  );
  const parsed = envSchema.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => wrongValue(String(path[0]), message, given, language)),
    ...missingInProduction(given, forBuild ? ['SITE_URL'] : ['SITE_URL', 'DATA_KEY'], language),
    ...(!forBuild && given.SITE_ENV === 'production' && hasOpenWay(given.DATABASE_URL)
      ? [envWords[language].openWay]
      : []),
  ];
  if (!parsed.success || faults.length > 0) throw new EnvironmentError([...new Set(faults)].join('\n'));
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    siteEnv: values.SITE_ENV,
    siteUrl: values.SITE_URL ?? defaultSiteUrl,
    publicApiUrl: values.PUBLIC_API_URL,
    trustProxy: values.TRUST_PROXY,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    dataKeys: values.DATA_KEY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    sampleMail: values.SAMPLE_MAIL,
    retentionDays: values.RETENTION_DAYS,
    lastOfferHours: values.LAST_OFFER_HOURS,
    signUpsPerAddress: values.SIGN_UPS_PER_ADDRESS,
    wrongCodesPerAddress: values.WRONG_CODES_PER_ADDRESS,
    metricsPort: values.METRICS_PORT,
    log: values.LOG,
  };
}

/** Whether the site is served from another origin than the API: then browsers ask before they send (CORS). */
export function livesApart({ publicApiUrl, siteUrl }: Pick<Env, 'publicApiUrl' | 'siteUrl'>): boolean {
  return !publicApiUrl.startsWith('/') && new URL(publicApiUrl).origin !== siteUrl;
}

function wrongValue(
  name: string,
  expected: string,
  given: Record<string, string | undefined>,
  language: Locale,
): string {
  const words = envWords[language];
  const fallback: unknown = envSchema.parse({})[name as keyof typeof envSchema.shape];
  const isDemanded = given.SITE_ENV === 'production' && name in demandedInProduction;
  const cure = isDemanded
    ? words.correct
    : words.correctOrLeave(words.without[name] ?? words.useDefault(String(fallback)));
  const got = secrets.has(name) ? words.secret : words.quoted(given[name] ?? '');
  return `${words.wrong(name, expectedValue(expected, language), got)} ${cure}`;
}

function missingInProduction(
  given: Record<string, string | undefined>,
  demanded: readonly (keyof typeof demandedInProduction)[],
  language: Locale,
): string[] {
  if (given.SITE_ENV !== 'production') return [];
  return demanded
    .filter((name) => given[name] === undefined)
    .map((name) => envWords[language].missing(name, expectedValue(demandedInProduction[name], language)));
}

function expect(isRight: (value: string) => boolean, expected: ExpectedValue) {
  return z.refine<string>(isRight, named(expected));
}

/** The message of a check, which `expectedValue` puts into words. */
function named(expected: ExpectedValue): string {
  return expected;
}

function wholeNumber(min: number, max: number) {
  const isInRange = (value: string) => /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max;
  return z.pipe(
    z.string().check(z.refine(isInRange, `${min}–${max}`)),
    z.transform((value) => Number(value)),
  );
}

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value);
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === ''
  );
}

function isOrigin(value: string): boolean {
  return isWebAddress(value) && URL.parse(value)?.pathname === '/';
}

function isApiAddress(value: string): boolean {
  return isWebAddress(value) || /^\/[a-z0-9]+(\/[a-z0-9-]+)*\/?$/i.test(value);
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '');
}

/**
 * Whether the way to a database on another machine is neither said to be encrypted nor said to need no encryption: the driver
 * would go it in clear, with the account's password, and nobody would have decided so.
 */
function hasOpenWay(databaseUrl: string | undefined): boolean {
  const url = URL.parse(databaseUrl ?? '');
  if (url === null || !isPostgresUrl(url.href)) return false;
  const host = url.searchParams.get('host') ?? url.hostname;
  // A socket of the system stands in a folder of this machine.
  if (host === '' || /^(\/|%2f)/i.test(host) || isThisMachine(host)) return false;
  return !['sslmode', 'ssl', 'sslnegotiation'].some((name) => url.searchParams.has(name));
}

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

/** An address alone, or after a name: on one line, since it becomes a line of the head of each message. */
function isSender(value: string): boolean {
  return /^[^\p{Cc}<>]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/u.test(value);
}

/** T-55: a sender that others may see in an inbox gives nobody away. */
function isDiscreet(value: string): boolean {
  return !/smsrc|csris|smrc|ciis|misconduct|inconduite/i.test(value);
}
