import { STATUS_CODES } from 'node:http';

/** The stable codes of the API's error answers. A program may rely on them; the sentences are its own. */
export type ProblemCode = 'bad-request' | 'not-found' | 'method-not-allowed' | 'internal-error';

/**
 * An error answer as RFC 9457 describes it, with a stable `code`.
 *
 * It never repeats what was sent and carries no sentence: the reader's language is not the API's to choose.
 *
 * @param extra.headers - Further headers, such as `Allow`.
 * @param extra.instance - Names this one occurrence, as the log does.
 */
export function problem(
  status: number,
  code: ProblemCode,
  extra: { headers?: Record<string, string>; instance?: string } = {},
): Response {
  const instance = extra.instance === undefined ? {} : { instance: extra.instance };
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, code, ...instance };
  const headers = { ...extra.headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers });
}
