import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/api/listen.ts';
import { problemStatuses, type ProblemCode } from '../../src/api/problem.ts';
import { maxBodyBytes } from '../../src/api/routes/request-body.ts';
import { protectionOf, securityHeaders } from '../../src/api/security-headers.ts';
import { readSiteFiles } from '../../src/api/services/site-files.ts';
import { siteFirst } from '../../src/api/site-first.ts';
import { StoreError } from '../../src/api/stores/store-error.ts';
import type { Store } from '../../src/api/stores/store.ts';
import { formSite } from './answers/form-site.ts';
import { signUpBody, testApi, type FixtureSettings, type TestApi } from './api-fixture.ts';
import { writeFixtureSite } from './fixture-site.ts';

const siteUrl = 'https://example.ca';
const protection = protectionOf({ siteEnv: 'production', siteUrl, publicApiUrl: '/api' });

/** One kind of answer: what is asked, of an API with which settings, and after what. */
interface Asked {
  readonly settings?: FixtureSettings;
  readonly before?: (api: TestApi) => Promise<unknown>;
  readonly path: string;
  readonly init?: RequestInit | ((api: TestApi) => RequestInit | Promise<RequestInit>);
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ locale: 'fr', ...fields }).toString(),
});
const formSignUp = { sessionId: 'for-class-members', contact: 'none' };
const unknownCode = { manageCode: 'K000-0000-0000-0000' };
const signUpAs = (changes: Record<string, unknown> = {}) => json(signUpBody(changes));
const signUps = (count: number) => async (api: TestApi) => {
  for (let each = 0; each < count; each += 1) await api.post('/api/registrations', signUpBody());
};
const codeOf = async (api: TestApi): Promise<string> => {
  const answer = await api.post('/api/registrations', signUpBody());
  return ((await answer.json()) as { manageCode: string }).manageCode;
};
const failing = (error: Error): FixtureSettings => ({
  wrapStore: (store: Store) => Object.assign(Object.create(store) as Store, { add: () => Promise.reject(error) }),
});

/** What the API refuses, by every code that it has for that. */
const refusals: Readonly<Record<ProblemCode, Asked>> = {
  'bad-request': { path: '/api/registrations', init: json('{') },
  'cross-site': { path: '/api/registrations', init: json(signUpBody(), { origin: 'https://evil.example' }) },
  'not-found': { path: '/api/nothing' },
  'session-unknown': { path: '/api/registrations', init: signUpAs({ sessionId: 'no-such-session' }) },
  'sign-up-unknown': { path: '/api/registrations/lookup', init: json(unknownCode) },
  'method-not-allowed': { path: '/api/registrations' },
  'session-closed': { path: '/api/registrations', init: signUpAs({ sessionId: 'for-representatives' }) },
  'session-full': { path: '/api/registrations', before: signUps(2), init: signUpAs({ waitingList: false }) },
  'too-large': { path: '/api/registrations', init: json('x'.repeat(maxBodyBytes + 1)) },
  'unsupported-media-type': { path: '/api/registrations', init: json('<a/>', { 'content-type': 'application/xml' }) },
  'check-fields': { path: '/api/registrations', init: json({}) },
  'too-many-requests': {
    settings: { signUpsPerAddress: 1 },
    path: '/api/registrations',
    before: signUps(2),
    init: signUpAs(),
  },
  'internal-error': { settings: failing(new TypeError('broken')), path: '/api/registrations', init: signUpAs() },
  'sign-up-off': { settings: { signUpLacks: ['SMTP_URL'] }, path: '/api/registrations', init: signUpAs() },
  'store-unavailable': {
    settings: failing(new StoreError('disk-full', 'Free some space.')),
    path: '/api/registrations',
    init: signUpAs(),
  },
};

const answersOfTheApi: readonly (readonly [what: string, status: number, asked: Asked])[] = [
  ['health', 200, { path: '/api/health' }],
  ['readiness', 200, { path: '/api/ready' }],
  ['sessions', 200, { path: '/api/sessions' }],
  ['its document', 200, { path: '/api/openapi.json' }],
  ['a sign-up', 201, { path: '/api/registrations', init: signUpAs() }],
  ['a code', 200, { path: '/api/registrations/lookup', init: async (api) => json({ manageCode: await codeOf(api) }) }],
  ['feedback', 202, { path: '/api/feedback', init: json({ page: 'about-this-site', locale: 'en', found: true }) }],
  ['OPTIONS', 405, { path: '/api/registrations', init: { method: 'OPTIONS' } }],
  [
    'a preflight from the site on another host',
    204,
    {
      settings: { livesApart: true },
      path: '/api/registrations',
      init: { method: 'OPTIONS', headers: { origin: siteUrl, 'access-control-request-method': 'POST' } },
    },
  ],
  ['a plain form that signs up', 201, { path: '/api/registrations', init: form(formSignUp) }],
  [
    'a plain form with a code',
    200,
    { path: '/api/registrations/lookup', init: async (api) => form({ manageCode: await codeOf(api) }) },
  ],
  [
    'a plain form that is asked once more',
    200,
    { path: '/api/registrations/erase', init: async (api) => form({ manageCode: await codeOf(api) }) },
  ],
  ['a plain form with a wrong code', 404, { path: '/api/registrations/lookup', init: form(unknownCode) }],
  ['a plain form to be changed', 422, { path: '/api/registrations', init: form({ ...formSignUp, contact: 'email' }) }],
  ['a plain form for a full session', 409, { path: '/api/registrations', before: signUps(2), init: form(formSignUp) }],
  [
    'a plain form that comes too often',
    429,
    { settings: { signUpsPerAddress: 1 }, path: '/api/registrations', before: signUps(2), init: form(formSignUp) },
  ],
  [
    'a plain form while the store is away',
    503,
    { settings: failing(new StoreError('locked', 'Close it.')), path: '/api/registrations', init: form(formSignUp) },
  ],
  [
    'a plain form that meets a fault',
    500,
    { settings: failing(new TypeError('broken')), path: '/api/registrations', init: form(formSignUp) },
  ],
  ...Object.entries(refusals).map(
    ([code, asked]) => [`what it refuses with ${code}`, problemStatuses[code as ProblemCode], asked] as const,
  ),
];

const answersOfTheSite: readonly (readonly [what: string, status: number, path: string, init: RequestInit])[] = [
  ['a page', 200, '/en/', {}],
  ['the head of a page', 200, '/en/', { method: 'HEAD' }],
  ['a page that the reader has', 304, '/en/', { headers: { 'if-none-match': '*' } }],
  ['a part of a page', 200, '/en/', { headers: { range: 'bytes=0-3' } }],
  ['a part beyond the end of a page', 200, '/en/', { headers: { range: 'bytes=999999-' } }],
  ['a picture', 200, '/favicon.svg', {}],
  ['a script', 200, '/_astro/finder.Ab12.js', {}],
  ['an address without its last slash', 308, '/en', {}],
  ['a page that is not there', 404, '/fr/absente/', {}],
  ['an address that is not there', 404, '/missing', {}],
  ['a post to a page', 405, '/en/', { method: 'POST', body: 'x' }],
];

function expectAllHeaders({ headers }: Response): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    ...securityHeaders(protection),
    'strict-transport-security': 'max-age=31536000',
    // Each page has its own.
    'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/) as string,
  });
}

describe('a production server gives the whole set of protecting headers, HTTPS among them, on', () => {
  it.each(answersOfTheApi)(
    'the API’s answer to %s (%i)',
    async (_what, status, { settings, before, path, init = {} }) => {
      const api = await testApi({ siteUrl, protection, siteFiles: formSite(protection), ...settings });
      await before?.(api);
      const answer = await api.app.request(path, typeof init === 'function' ? await init(api) : init);
      expect(answer.status).toBe(status);
      expectAllHeaders(answer);
    },
  );

  it.each(answersOfTheSite)('the site’s answer to %s (%i)', async (_what, status, path, init) => {
    const siteFiles = readSiteFiles(writeFixtureSite(), protection);
    const { app } = await testApi({ siteUrl, protection, siteFiles });
    const { address, stop } = await listen(
      app,
      { host: '127.0.0.1', port: 0 },
      { answerFirst: siteFirst(siteFiles), protection },
    );
    onTestFinished(() => stop(0));
    const asked: RequestInit = { redirect: 'manual', ...init };
    // By itself as in tests, and over a connection, where files are answered before the app is asked.
    const overConnection = new URL(path, address.replace('localhost', '127.0.0.1'));
    for (const answer of [await app.request(path, asked), await fetch(overConnection, asked)]) {
      expect(answer.status).toBe(status);
      expectAllHeaders(answer);
    }
  });
});
