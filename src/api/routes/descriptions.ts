import { describeRoute, resolver, type DescribeRouteOptions } from 'hono-openapi';
import * as z from 'zod/mini';
import { feedbackSchema } from '../../schemas/feedback.ts';
import {
  manageCodeSchema,
  sessionStateSchema,
  signUpResultSchema,
  signUpViewSchema,
} from '../../schemas/sign-up-state.ts';
import { signUpSchema } from '../../schemas/sign-up.ts';
import { problemSchema, problemStatuses, type ProblemCode } from '../problem.ts';

/**
 * What each route of the API takes and answers, for `/api/openapi.json`: from the schemas that check requests, so that the
 * document cannot say anything else than the code does.
 */

type Responses = NonNullable<DescribeRouteOptions['responses']>;
type RequestBody = NonNullable<DescribeRouteOptions['requestBody']>;

const statusSchema = (value: string) => z.strictObject({ status: z.literal(value) });

const meanings: Readonly<Record<ProblemCode, string>> = {
  'bad-request': 'the body cannot be read',
  'cross-site': 'a page of another site sent it',
  'not-found': 'there is nothing under this path',
  'session-unknown': 'there is no such session',
  'sign-up-unknown': 'no sign-up has this code',
  'method-not-allowed': 'the path takes other methods',
  'session-closed': 'sign-up for the session is closed',
  'session-full': 'no place is left, and `waitingList` is false; `waiting` people wait',
  'too-large': 'the body is too long',
  'unsupported-media-type': 'the body is neither JSON nor a form, or not in UTF-8',
  'check-fields': 'fields have to be changed: `errors` names each with a stable code',
  'too-many-requests': 'too many requests from one address; `Retry-After` says in how many seconds to come again',
  'internal-error': 'a fault of the server; `instance` names it in the log',
  'sign-up-off': 'the owner has not set what sign-up needs',
  'store-unavailable': 'the store does not answer; `Retry-After` says in how many seconds to come again',
};

const ofAnyPost: readonly ProblemCode[] = [
  'bad-request',
  'cross-site',
  'too-large',
  'unsupported-media-type',
  'check-fields',
  'too-many-requests',
  'internal-error',
  'store-unavailable',
];

/** @param asPage - Whether a plain form may ask, which is answered by a page with what was typed. */
function problems(codes: readonly ProblemCode[], asPage = false): Responses {
  const statuses = [...new Set(codes.map((code) => problemStatuses[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => problemStatuses[code] === status);
      const needsRetry = own.some((code) => code === 'too-many-requests' || code === 'store-unavailable');
      return [
        status,
        {
          description: own.map((code) => `\`${code}\`: ${meanings[code]}`).join('; '),
          content: {
            'application/problem+json': { schema: resolver(problemSchema) },
            ...(asPage && { 'text/html': { schema: { type: 'string' as const } } }),
          },
          ...(needsRetry && { headers: { 'Retry-After': { schema: { type: 'integer' as const } } } }),
        },
      ];
    }),
  );
}

function json(status: number, description: string, schema: z.ZodMiniType, asPage = false): Responses {
  const page = asPage && { 'text/html': { schema: { type: 'string' as const } } };
  return { [status]: { description, content: { 'application/json': { schema: resolver(schema) }, ...page } } };
}

function body(schema: z.ZodMiniType, formFields: readonly string[]): RequestBody {
  const properties = Object.fromEntries(formFields.map((name) => [name, { type: 'string' as const }]));
  return {
    required: true,
    content: {
      'application/json': { schema: resolver(schema) },
      'application/x-www-form-urlencoded': { schema: { type: 'object', properties } },
    },
  };
}

const codeForm = ['manageCode', 'locale'];

export const health = describeRoute({
  summary: 'Whether the server answers',
  responses: json(200, 'It does', statusSchema('ok')),
});

export const ready = describeRoute({
  summary: 'Whether sign-ups can be taken',
  responses: {
    ...json(200, 'The store answers', statusSchema('ready')),
    ...problems(['store-unavailable', 'internal-error']),
  },
});

export const sessions = describeRoute({
  summary: 'The sessions to come and their places',
  responses: {
    ...json(200, 'In the order in which they start', z.array(sessionStateSchema)),
    ...problems(['store-unavailable', 'internal-error']),
  },
});

export const signUp = describeRoute({
  summary: 'Sign up for a session',
  description:
    'The same `idempotencyKey` again answers 200 with the same body. The same contact for the same session within ten minutes ' +
    'counts as the same request, and is answered 200 without `manageCode`. A plain form is answered by a page.',
  requestBody: body(signUpSchema, [
    'sessionId',
    'locale',
    'contact',
    'email',
    'phone',
    'mayLeaveMessage',
    'reminder',
    'displayName',
    'accommodations',
    'companion',
    'waitingList',
  ]),
  responses: {
    ...json(201, 'Signed up, or on the waiting list', signUpResultSchema, true),
    ...json(200, 'The request was answered before', signUpResultSchema, true),
    ...problems([...ofAnyPost, 'session-unknown', 'session-closed', 'session-full', 'sign-up-off'], true),
  },
});

export const look = describeRoute({
  summary: 'See a sign-up by its code',
  requestBody: body(manageCodeSchema, codeForm),
  responses: {
    ...json(200, 'The sign-up', signUpViewSchema, true),
    ...problems([...ofAnyPost, 'sign-up-unknown'], true),
  },
});

export const cancel = describeRoute({
  summary: 'Cancel a sign-up by its code',
  description: 'Again, it answers the same. The place is offered to the first who waits.',
  requestBody: body(manageCodeSchema, codeForm),
  responses: {
    ...json(200, 'The cancelled sign-up', signUpViewSchema, true),
    ...problems([...ofAnyPost, 'sign-up-unknown'], true),
  },
});

export const erase = describeRoute({
  summary: 'Delete a sign-up and everything in it by its code',
  description:
    'Again, it answers the same. 404 only for what cannot be a code. A plain form is asked once more on a page.',
  requestBody: body(manageCodeSchema, [...codeForm, 'confirm']),
  responses: {
    ...json(200, 'Nothing is kept under this code any more', statusSchema('erased'), true),
    ...problems([...ofAnyPost, 'sign-up-unknown'], true),
  },
});

export const feedback = describeRoute({
  summary: 'Say whether a page had what was looked for',
  requestBody: body(feedbackSchema, ['page', 'locale', 'found', 'reason', 'detail']),
  responses: {
    ...json(202, 'Received', statusSchema('received'), true),
    ...problems([...ofAnyPost, 'not-found'], true),
  },
});

export const document = describeRoute({
  summary: 'This document',
  responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
});
