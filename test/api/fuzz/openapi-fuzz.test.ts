import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemStatuses, type ProblemCode } from '../../../src/api/problem.ts';
import { apiHeaders } from '../../../src/api/security-headers.ts';
import type { SignUpResult } from '../../../src/schemas/sign-up-state.ts';
import { formSite } from '../answers/form-site.ts';
import { signUpBody, testApi, testSessions, type FixtureSettings, type TestApi } from '../api-fixture.ts';
import type { KnownValues } from './bodies.ts';
import { readOperations, type Operation } from './described-api.ts';
import { markedNumber, marker } from './hostile-values.ts';
import { attemptsAt, type Attempt } from './requests.ts';

/** How many requests are made. */
const bounds = { numRuns: 3_000 } as const;

/** A few seconds of work; a busy machine may need many times as long. */
const timeout = 240_000;

/** What a line of the log may have: nothing of who asked, or what for. */
const logFields = ['at', 'level', 'code', 'requestId', 'method', 'route', 'status', 'ms'];

/** The API as it usually runs, and where it refuses more. */
const settings: Readonly<Record<string, FixtureSettings>> = {
  usual: {},
  limited: { signUpsPerAddress: 5, wrongCodesPerAddress: 5 },
  'without mail': { signUpLacks: ['SMTP_URL'] },
  apart: { livesApart: true, trustProxy: 1 },
};

async function startApis() {
  const apis = new Map<string, TestApi>();
  for (const [name, each] of Object.entries(settings))
    apis.set(name, await testApi({ siteFiles: formSite(), ...each }));
  return apis;
}

/** What leads past the first checks: the sessions, a page that asks its question, and codes that open something. */
async function knownValues(apis: Iterable<TestApi>): Promise<KnownValues> {
  const codes: string[] = [];
  for (const api of apis) {
    for (const contact of [{ kind: 'none' }, { kind: 'email', value: 'sam@example.ca' }]) {
      const answer = await api.post('/api/registrations', signUpBody({ contact }));
      if (answer.status === 201) codes.push(((await answer.json()) as SignUpResult).manageCode ?? '');
    }
    expect((await api.app.request('/api/sessions')).status).toBe(200);
  }
  return new Map([
    ['sessionId', [...testSessions.map(({ id }) => id), 'nowhere']],
    ['locale', ['en', 'fr']],
    ['contact', ['email', 'phone', 'none']],
    ['email', ['sam@example.ca']],
    ['phone', ['613 555-0100']],
    ['value', ['sam@example.ca', '613 555-0100']],
    ['page', ['accessibility', 'defence-representatives', 'home']],
    ['found', ['yes', 'no']],
    ['manageCode', [...codes, 'K4T9-0QZD-7XWC-M2H5']],
  ]);
}

const readers = new Map<unknown, z.ZodType>();

/** Whether a body has the shape that the document gives it. */
function expectShape(body: string, schema: unknown): void {
  const reader = readers.get(schema) ?? z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  readers.set(schema, reader);
  expect(reader.safeParse(JSON.parse(body)).error?.issues ?? []).toEqual([]);
}

/** The tags and attributes of a page: what was typed may stand in texts and values, and never become one of these. */
function namesOnPage(page: string): string[] {
  const names: string[] = [];
  visit(unified().use(rehypeParse).parse(page), 'element', ({ tagName, properties }) => {
    names.push(tagName, ...Object.keys(properties).map((name) => name.toLowerCase()));
  });
  return names;
}

/** What has to be so of every answer, whatever was asked. */
async function expectCalm({ method, path }: Attempt, operation: Operation, answer: Response): Promise<void> {
  const { pathname } = new URL(path, 'http://localhost');
  const isOfApi = /^\/api(\/|$)/.test(pathname);
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const text = await answer.text();
  expect(text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
  const isPage = type === 'text/html';
  if (isPage) {
    if (text.includes('zq7')) expect(namesOnPage(text).filter((name) => /^(img|on.*)$|zq7/.test(name))).toEqual([]);
  } else {
    expect(text).not.toContain(marker);
    expect(text).not.toContain(String(markedNumber));
  }
  const { 'content-security-policy': policy, 'cache-control': kept, ...fixed } = apiHeaders;
  expect(Object.fromEntries(answer.headers)).toMatchObject(fixed);
  // What a browser asks before it asks says itself how long it may be kept.
  const isPreflight = method === 'OPTIONS' && answer.status === 204;
  if (isOfApi && !isPreflight) expect(answer.headers.get('cache-control')).toBe(kept);
  const ownPolicy = answer.headers.get('content-security-policy');
  expect(isPage ? ownPolicy?.slice(0, 19) : ownPolicy).toBe(isPage ? "default-src 'none';" : policy);
  for (const name of ['set-cookie', 'location', 'refresh', 'server', 'x-powered-by']) {
    expect([name, answer.headers.get(name)]).toEqual([name, null]);
  }
  if (isOfApi && answer.status >= 400 && !isPage && method !== 'HEAD') {
    expect(type).toBe('application/problem+json');
    const { code, status } = JSON.parse(text) as { code: ProblemCode; status: number };
    expect([code, status]).toEqual([code, answer.status]);
    expect(problemStatuses[code]).toBe(answer.status);
  }
  if (method !== operation.method || path.split('?')[0] !== operation.path) {
    expect(isPreflight || [200, 404, 405].includes(answer.status)).toBe(true);
    return;
  }
  const described = operation.answers[answer.status]?.content?.[type];
  expect([answer.status, type, described === undefined ? 'not described' : 'described']).toEqual([
    answer.status,
    type,
    'described',
  ]);
  if (!isPage) expectShape(text, described?.schema);
}

/** What was answered to each operation, so that the test can tell whether it got anywhere. */
function statusesSeen() {
  const seen = new Map<string, Set<number>>();
  return {
    note: ({ path }: Operation, status: number) => {
      seen.set(path, (seen.get(path) ?? new Set<number>()).add(status));
    },
    of: (path: string) => [...(seen.get(path) ?? [])].sort((a, b) => a - b),
  };
}

describe('thousands of requests made from the document of the API', () => {
  it('are each answered as the document says, and nothing of them is repeated or logged', { timeout }, async () => {
    const apis = await startApis();
    const operations = await readOperations((await testApi()).app);
    const byName = new Map(operations.map((each) => [each.name, each]));
    const known = await knownValues(apis.values());
    const seen = statusesSeen();
    const weighted = operations.map((operation) => ({
      weight: operation.takes === undefined ? 1 : operation.path.endsWith('/registrations') ? 8 : 4,
      arbitrary: attemptsAt(operation, known),
    }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...apis.keys()), fc.oneof(...weighted), async (name, attempt) => {
        const api = apis.get(name);
        const operation = byName.get(attempt.of);
        if (api === undefined || operation === undefined) throw new TypeError();
        const { method, path, headers, body } = attempt;
        const before = api.log.length;
        const answer = await api.app.request(path, { method, headers, body: body ?? null });
        seen.note(operation, answer.status);
        const isSwitchedOff = name === 'without mail' && answer.status === problemStatuses['sign-up-off'];
        if (!isSwitchedOff) expect(answer.status).toBeLessThan(500);
        await expectCalm(attempt, operation, answer);
        const lines = api.log.slice(before);
        expect(lines.join('\n')).not.toMatch(new RegExp(`${marker}|sam@|555-0100|203\\.0|${markedNumber}`));
        for (const line of lines) {
          expect(line).not.toContain('\n');
          expect(Object.keys(JSON.parse(line) as object).filter((field) => !logFields.includes(field))).toEqual([]);
        }
      }),
      bounds,
    );
    const always = [400, 403, 404, 405, 413, 415, 422, 429];
    expect(seen.of('/api/registrations')).toEqual(expect.arrayContaining([200, 201, 409, 503, ...always]));
    for (const path of ['/api/registrations/lookup', '/api/registrations/cancel', '/api/registrations/erase']) {
      expect([path, ...seen.of(path)]).toEqual(expect.arrayContaining([200, ...always]));
    }
    expect(seen.of('/api/feedback')).toEqual(expect.arrayContaining([202, ...always.filter((each) => each !== 429)]));
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});
