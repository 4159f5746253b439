import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Hono } from 'hono';
import { createAnswerPages } from '../../src/api/answers/answer-pages.ts';
import type { ApiEnv } from '../../src/api/api-env.ts';
import type { ApiParts } from '../../src/api/api-parts.ts';
import { createApp } from '../../src/api/app.ts';
import { readSignUpWords } from '../../src/api/mail/mail-words.ts';
import type { ProtectionSettings } from '../../src/api/security-headers.ts';
import { createLimits, type LimitSettings } from '../../src/api/services/limits.ts';
import { createPageFeedback } from '../../src/api/services/page-feedback.ts';
import { createSignUps } from '../../src/api/services/sign-ups.ts';
import type { SiteFiles } from '../../src/api/services/site-files.ts';
import { createVault } from '../../src/api/services/vault.ts';
import { openStore } from '../../src/api/stores/open-store.ts';
import type { Store } from '../../src/api/stores/store.ts';
import type { ScheduledSession } from '../../src/schemas/session.ts';

/** The moment at which every test of the API takes place. */
export const testNow = new Date('2027-01-20T15:00:00Z');

/** Two sessions, one for each audience: the first has two places. */
export const testSessions: readonly ScheduledSession[] = [
  {
    id: 'for-class-members',
    audience: 'class-members',
    language: 'bilingual',
    places: 2,
    how: 'online',
    accommodations: ['captions'],
    zone: 'America/Toronto',
    startsAt: '2027-02-11T18:00:00.000Z',
    endsAt: '2027-02-11T19:00:00.000Z',
    closesAt: '2027-02-10T18:00:00.000Z',
    sample: false,
    cancelled: false,
  },
  {
    id: 'for-representatives',
    audience: 'defence-representatives',
    language: 'en',
    places: 20,
    how: 'telephone',
    accommodations: [],
    zone: 'America/Toronto',
    startsAt: '2027-03-01T18:00:00.000Z',
    endsAt: '2027-03-01T19:00:00.000Z',
    closesAt: '2027-01-20T15:00:00.000Z',
    sample: false,
    cancelled: false,
  },
];

/** What a test may want otherwise. */
export interface FixtureSettings extends Partial<LimitSettings> {
  readonly siteFiles?: SiteFiles;
  readonly siteUrl?: string;
  readonly protection?: ProtectionSettings;
  readonly livesApart?: boolean;
  readonly trustProxy?: number;
  readonly signUpLacks?: readonly string[];
  readonly mailIsHeld?: boolean;
  readonly takesText?: boolean;
  readonly takesFeedback?: boolean;
  readonly sessions?: readonly ScheduledSession[];
  /** Stands between the API and the store, such as one that fails. */
  readonly wrapStore?: (store: Store) => Store;
}

/** An API over SQLite in memory. */
export interface TestApi {
  readonly app: Hono<ApiEnv>;
  readonly parts: ApiParts;
  readonly store: Store;
  /** Lines of the log: faults and requests. */
  readonly log: string[];
  /** Posts JSON, or what `headers` say. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Posts a plain form. */
  postForm(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

const words = readSignUpWords(join(process.cwd(), 'content'));

/** A fresh API over SQLite in memory, at `testNow`, closed when the test has ended. */
export async function testApi(settings: FixtureSettings = {}): Promise<TestApi> {
  const { sessions = testSessions, siteUrl = 'https://example.ca', livesApart = false } = settings;
  const { siteFiles, protection } = settings;
  const now = () => testNow;
  const store = await openStore({ dataDir: ':memory:' });
  onTestFinished(() => store.close());
  await store.putSessions(sessions, { now: testNow, lastOfferHours: 24 });
  const vault = createVault([new Uint8Array(32).fill(7)]);
  const used = settings.wrapStore?.(store) ?? store;
  const parts: ApiParts = {
    store: () => used,
    vault,
    now,
    siteUrl,
    livesApart,
    trustProxy: settings.trustProxy ?? 0,
    signUpLacks: settings.signUpLacks ?? [],
    takesFeedback: settings.takesFeedback ?? true,
    limits: createLimits({ signUpsPerAddress: 0, wrongCodesPerAddress: 0, databaseUrl: undefined, ...settings }),
    signUps: createSignUps({ store: () => used, vault, sessions, now, retentionDays: 30, lastOfferHours: 24 }),
    keepFeedback: createPageFeedback({ store: () => used, vault, now, takesText: settings.takesText ?? true }),
    pages: createAnswerPages({
      words,
      siteFiles,
      sessions,
      siteUrl,
      livesApart,
      apiUrl: livesApart ? 'https://api.example.ca/api' : '/api',
      mailIsHeld: settings.mailIsHeld ?? false,
    }),
  };
  const log: string[] = [];
  const write = (line: string) => log.push(line);
  const app = createApp({ api: parts, siteFiles, protection, writeLog: write, writeRequest: write });
  return {
    app,
    parts,
    store,
    log,
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    postForm: async (path, fields, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

let keys = 0;

/** A sign-up that the API takes, with a key of its own. */
export function signUpBody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  keys += 1;
  return {
    sessionId: 'for-class-members',
    locale: 'en',
    contact: { kind: 'email', value: `sam${keys}@example.ca` },
    idempotencyKey: `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`,
    ...changes,
  };
}
