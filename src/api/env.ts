import { isIP } from 'node:net';
import * as z from 'zod/mini';

/**
 * What the operator's variables mean, one field each; the message of a check says what the variable is expected to be.
 *
 * Variables left empty count as left out: service files and containers often pass them that way.
 * Later parts of the server add their variables here, so that a wrong value stops the start and not the first request.
 */
const envSchema = z.object({
  PORT: z._default(wholeNumber(0, 65535), 4321),
  HOST: z._default(z.string().check(z.refine(isHost, 'a host name or IP address such as "127.0.0.1"')), '127.0.0.1'),
  SITE_ENV: z._default(z.enum(['sample', 'production'], '"sample" or "production"'), 'sample'),
  SITE_URL: z.optional(
    z.pipe(
      z.string().check(z.refine(isOrigin, 'an address without a path, such as "https://example.ca"')),
      z.transform((value) => new URL(value).origin),
    ),
  ),
  PUBLIC_API_URL: z._default(
    z.pipe(
      z
        .string()
        .check(z.refine(isApiAddress, 'an address such as "https://api.example.ca/api", or a path such as "/api"')),
      z.transform((value) => value.replace(/\/+$/, '')),
    ),
    '/api',
  ),
  TRUST_PROXY: z._default(wholeNumber(0, 16), 0),
  DATA_DIR: z._default(z.string(), '.data'),
});

const demandedInProduction = {
  SITE_URL: 'the public address of the site, such as "https://example.ca"',
};

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
}

/** A variable is not what it has to be. The message has one sentence a variable, for the operator. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * The operator's settings from environment variables, with defaults for those left out or empty.
 *
 * @param variables - Usually `process.env`; others than the known ones are ignored.
 * @throws EnvironmentError naming each wrong variable, what was found and what was expected.
 * @example With PORT=80a: 'PORT: expected a whole number from 0 to 65535, got "80a". Correct it, or leave it out to use "4321".'
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.keys(envSchema.shape)
      .filter((name) => (variables[name] ?? '') !== '')
      .map((name) => [name, variables[name]]),
  );
  const parsed = envSchema.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => wrongValue(String(path[0]), message, given)),
    ...missingInProduction(given),
  ];
  if (!parsed.success || faults.length > 0) throw new EnvironmentError(faults.join('\n'));
  const { PORT, HOST, SITE_ENV, SITE_URL, PUBLIC_API_URL, TRUST_PROXY, DATA_DIR } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    siteEnv: SITE_ENV,
    siteUrl: SITE_URL ?? defaultSiteUrl,
    publicApiUrl: PUBLIC_API_URL,
    trustProxy: TRUST_PROXY,
    dataDir: DATA_DIR,
  };
}

function wrongValue(name: string, expected: string, given: Record<string, string | undefined>): string {
  const fallback: unknown =
    name === 'SITE_URL' ? defaultSiteUrl : envSchema.parse({})[name as keyof typeof envSchema.shape];
  const cure =
    given.SITE_ENV === 'production' && name in demandedInProduction
      ? 'Correct it.'
      : `Correct it, or leave it out to use "${String(fallback)}".`;
  return `${name}: expected ${expected}, got ${JSON.stringify(given[name])}. ${cure}`;
}

function missingInProduction(given: Record<string, string | undefined>): string[] {
  if (given.SITE_ENV !== 'production') return [];
  return Object.entries(demandedInProduction)
    .filter(([name]) => given[name] === undefined)
    .map(([name, expected]) => `${name}: expected ${expected}, got nothing. Set it: SITE_ENV is "production".`);
}

function wholeNumber(min: number, max: number) {
  const isInRange = (value: string) => /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max;
  return z.pipe(
    z.string().check(z.refine(isInRange, `a whole number from ${min} to ${max}`)),
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
