import { STATUS_CODES } from 'node:http';
import * as z from 'zod/mini';
import { apiHeaders } from './security-headers.ts';

/** The stable codes of the API's error answers, each with its status. A program may rely on them; the sentences are its own. */
export const problemStatuses = {
  'bad-request': 400,
  'cross-site': 403,
  'not-found': 404,
  'session-unknown': 404,
  'sign-up-unknown': 404,
  'method-not-allowed': 405,
  'session-closed': 409,
  'session-full': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'check-fields': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  'sign-up-off': 503,
  'store-unavailable': 503,
} as const;

/** What an error answer says went wrong. */
export type ProblemCode = keyof typeof problemStatuses;

/** A field that has to be changed, by its name in the body, and why, as a stable key. */
export const fieldProblemSchema = z.strictObject({ field: z.string(), code: z.string() });

/** A field that has to be changed. */
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** The body of an error answer (RFC 9457). `waiting` stands with `session-full`: how many wait already. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]]),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(fieldProblemSchema)),
  waiting: z.optional(z.int()),
});

/** What an error answer may carry besides its code. */
export interface ProblemExtra {
  /** Further headers, such as `Allow`. */
  readonly headers?: Record<string, string>;
  /** Names this one occurrence, as the log does. */
  readonly instance?: string;
  readonly errors?: readonly FieldProblem[];
  readonly waiting?: number;
}

/**
 * An error answer as RFC 9457 describes it, with a stable `code`.
 *
 * It never repeats what was sent and carries no sentence: the reader's language is not the API's to choose.
 *
 * @example problem('session-full', { waiting: 3 }) answers 409.
 */
export function problem(code: ProblemCode, { headers, instance, errors, waiting }: ProblemExtra = {}): Response {
  const status = problemStatuses[code];
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, code, instance, errors, waiting };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...apiHeaders, ...headers, 'content-type': 'application/problem+json' },
  });
}
