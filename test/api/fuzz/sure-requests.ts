import type { ProblemCode } from '../../../src/api/problem.ts';
import { maxBodyBytes } from '../../../src/api/routes/request-body.ts';
import { signUpBody } from '../api-fixture.ts';
import type { Operation } from './described-api.ts';
import type { Attempt } from './requests.ts';

/** A request that is known to be answered in one way. */
interface SureRequest {
  /** To which of the APIs. */
  readonly to: 'usual' | 'limited' | 'without mail' | 'without questions' | 'without its store';
  /** A status, or the code of a problem. */
  readonly answered: number | ProblemCode;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often it has to be made before it is answered so; once unless said. */
  readonly times?: number;
}

/** What could be a code, and opens nothing. */
const wrongCode = 'K4T9-0QZD-7XWC-M2H5';

function posts(manageCode: string): Readonly<Record<string, readonly SureRequest[]>> {
  const codes = (found: number): SureRequest[] => [
    ...ofAnyPost({ manageCode: wrongCode }),
    { to: 'usual', answered: 'sign-up-unknown', body: { manageCode: 'no code' } },
    { to: 'limited', answered: 'too-many-requests', body: { manageCode: wrongCode }, times: 6 },
    { to: 'usual', answered: found, body: { manageCode } },
  ];
  const signUp = signUpBody();
  const question = { page: 'accessibility', locale: 'en', found: true };
  return {
    'POST /api/registrations': [
      ...ofAnyPost(signUp),
      { to: 'usual', answered: 201, body: signUp },
      { to: 'usual', answered: 200, body: signUp },
      { to: 'usual', answered: 'session-unknown', body: signUpBody({ sessionId: 'nowhere' }) },
      { to: 'usual', answered: 'session-closed', body: signUpBody({ sessionId: 'for-representatives' }) },
      { to: 'usual', answered: 'session-full', body: signUpBody({ waitingList: false }) },
      { to: 'limited', answered: 'too-many-requests', body: signUp, times: 6 },
      { to: 'without mail', answered: 'sign-up-off', body: signUp },
    ],
    'POST /api/registrations/lookup': codes(200),
    'POST /api/registrations/cancel': codes(200),
    'POST /api/registrations/erase': codes(200),
    'POST /api/feedback': [
      ...ofAnyPost(question),
      { to: 'usual', answered: 202, body: question },
      { to: 'without questions', answered: 'not-found', body: question },
      { to: 'limited', answered: 'too-many-requests', body: question, times: 61 },
    ],
  };
}

function ofAnyPost(body: unknown): SureRequest[] {
  return [
    { to: 'usual', answered: 'bad-request', body: '{' },
    { to: 'usual', answered: 'cross-site', body, headers: { origin: 'https://evil.example' } },
    { to: 'usual', answered: 'too-large', body: 'x'.repeat(maxBodyBytes + 1) },
    { to: 'usual', answered: 'unsupported-media-type', body, headers: { 'content-type': 'text/plain' } },
    { to: 'usual', answered: 'check-fields', body: {} },
    { to: 'without its store', answered: 'store-unavailable', body },
  ];
}

const reads: Readonly<Record<string, readonly SureRequest[]>> = {
  'GET /api/health': [{ to: 'usual', answered: 200 }],
  'GET /api/ready': [
    { to: 'usual', answered: 200 },
    { to: 'without its store', answered: 'store-unavailable' },
  ],
  'GET /api/sessions': [
    { to: 'usual', answered: 200 },
    { to: 'without its store', answered: 'store-unavailable' },
  ],
  'GET /api/openapi.json': [{ to: 'usual', answered: 200 }],
};

/** The name of the API that is asked, and what it is asked. */
export type AddressedAttempt = [string, Attempt];

/** Requests, and the answers that they get among them: a status or the code of a problem, as "POST /api/feedback 202". */
export interface SureRequests {
  readonly attempts: readonly AddressedAttempt[];
  readonly answers: readonly string[];
}

/**
 * Requests that reach the answers of these operations one after the other, whatever is drawn besides.
 *
 * @param manageCode - Opens a sign-up of the usual API.
 * @throws TypeError for an operation that nothing is known of here.
 */
export function sureRequests(operations: readonly Operation[], manageCode: string): SureRequests {
  const known = { ...reads, ...posts(manageCode) };
  const each = operations.flatMap((operation) => {
    const requests = known[operation.name];
    if (requests === undefined) throw new TypeError(`Expected requests that reach the answers of "${operation.name}".`);
    return requests.map((request) => ({ operation, request }));
  });
  return {
    attempts: each.flatMap(({ operation, request }) =>
      Array.from({ length: request.times ?? 1 }, (): AddressedAttempt => [request.to, attempt(operation, request)]),
    ),
    answers: each.map(({ operation, request }) => `${operation.name} ${request.answered}`),
  };
}

function attempt({ name, method, path }: Operation, { body, headers }: SureRequest): Attempt {
  return {
    of: name,
    method,
    path,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
  };
}
