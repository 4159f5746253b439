import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemStatuses, type ProblemCode } from '../../../src/api/problem.ts';
import { apiHeaders } from '../../../src/api/security-headers.ts';
import { StoreError } from '../../../src/api/stores/store-error.ts';
import type { Store } from '../../../src/api/stores/store.ts';
import type { SignUpResult } from '../../../src/schemas/sign-up-state.ts';
import { formSite } from '../answers/form-site.ts';
import { signUpBody, testApi, testSessions, type FixtureSettings, type TestApi } from '../api-fixture.ts';
import type { KnownValues } from './bodies.ts';
import { readOperations, type Operation } from './described-api.ts';
import { markedNumber, marker } from './hostile-values.ts';
import { attemptsAt, type Attempt } from './requests.ts';
import { sureRequests } from './sure-requests.ts';

/** How many requests are drawn. */
const drawn = 3_000;

/** A few seconds of work; a busy machine may need many times as long. */
const timeout = 240_000;

/** What a line of the log may have: nothing of who asked, or what for. */
const logFields = ['at', 'level', 'code', 'fault', 'toDo', 'requestId', 'method', 'route', 'status', 'ms'];

/** A store that answers nothing that it is asked. */
function brokenStore(store: Store): Store {
  const refuse = () => Promise.reject(new StoreError('disk-full', 'The disk is full. Free some space.'));
  return new Proxy(store, { get: () => refuse });
}

/** The API as it usually runs, and where it refuses more. */
const settings: Readonly<Record<string, FixtureSettings>> = {
  usual: {},
  limited: { signUpsPerAddress: 5, wrongCodesPerAddress: 5 },
  'without mail': { signUpLacks: ['SMTP_URL'] },
  apart: { livesApart: true, trustProxy: 1 },
  'without questions': { takesFeedback: false },
  'without its store': { wrapStore: brokenStore },
};

/** The answers that say whose fault it is, where the operator left something out or the store is away. */
const refusals = new Map<string, number>([
  ['without mail', problemStatuses['sign-up-off']],
  ['without its store', problemStatuses['store-unavailable']],
]);

async function startApis() {
  const apis = new Map<string, TestApi>();
  for (const [name, each] of Object.entries(settings))
    apis.set(name, await testApi({ siteFiles: formSite(), ...each }));
  return apis;
}

/**
 * What leads past the first checks: the sessions, a page that asks its question, and codes that open something, of which
 * `ofUsual` is the usual API's.
 */
async function knownValues(apis: Iterable<TestApi>): Promise<{ known: KnownValues; ofUsual: string }> {
  const codes: string[] = [];
  for (const api of apis) {
    for (const contact of [{ kind: 'none' }, { kind: 'email', value: 'sam@example.ca' }]) {
      const answer = await api.post('/api/registrations', signUpBody({ contact }));
      if (answer.status === 201) codes.push(((await answer.json()) as SignUpResult).manageCode ?? '');
    }
  }
  const known = new Map([
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
  return { known, ofUsual: codes[0] ?? '' };
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
async function expectCalm(attempt: Attempt, operation: Operation, answer: Response) {
  const { method, path } = attempt;
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
  if (!isAskedOf(operation, attempt)) {
    // HEAD is answered like GET, by 503 where that cannot be.
    expect(isPreflight || [200, 404, 405, 503].includes(answer.status)).toBe(true);
    return { text, type };
  }
  const described = operation.answers[answer.status]?.content?.[type];
  expect([answer.status, type, described === undefined ? 'not described' : 'described']).toEqual([
    answer.status,
    type,
    'described',
  ]);
  if (!isPage) expectShape(text, described?.schema);
  return { text, type };
}

/** Whether an attempt is a request to the operation, and does not miss its method or its address. */
function isAskedOf(operation: Operation, { method, path }: Attempt): boolean {
  return method === operation.method && path.split('?')[0] === operation.path;
}

/** Every answer that the document describes, as "POST /api/feedback 202"; none of them may be a fault of ours. */
function describedAnswers(operations: readonly Operation[]): string[] {
  return operations.flatMap(({ name, answers }) =>
    Object.keys(answers)
      .filter((status) => Number(status) !== problemStatuses['internal-error'])
      .map((status) => `${name} ${status}`),
  );
}

describe('thousands of requests made from the document of the API', () => {
  it('are each answered as the document says, and nothing of them is repeated or logged', { timeout }, async () => {
    const apis = await startApis();
    const operations = await readOperations((await testApi()).app);
    const byName = new Map(operations.map((each) => [each.name, each]));
    const { known, ofUsual } = await knownValues(apis.values());
    // These come before those that are drawn, so that what is reached is not left to chance.
    const sure = sureRequests(operations, ofUsual);
    const seen = new Set<string>();
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
        if (answer.status !== refusals.get(name)) expect(answer.status).toBeLessThan(500);
        const { text, type } = await expectCalm(attempt, operation, answer);
        const subject = isAskedOf(operation, attempt) ? operation.name : 'something else';
        seen.add(`${subject} ${answer.status}`);
        const isProblem = type === 'application/problem+json' && text !== '';
        if (isProblem) seen.add(`${subject} ${(JSON.parse(text) as { code: string }).code}`);
        const lines = api.log.slice(before);
        expect(lines.join('\n')).not.toMatch(new RegExp(`${marker}|sam\\d*@|555-0100|203\\.0|${markedNumber}`));
        for (const line of lines) {
          expect(line).not.toContain('\n');
          expect(Object.keys(JSON.parse(line) as object).filter((field) => !logFields.includes(field))).toEqual([]);
        }
      }),
      { numRuns: drawn + sure.attempts.length, examples: [...sure.attempts] },
    );
    expect([...seen]).toEqual(expect.arrayContaining([...describedAnswers(operations), ...sure.answers]));
    expect([...seen]).toEqual(expect.arrayContaining(['something else 404', 'something else 405']));
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});
