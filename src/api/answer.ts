import { apiHeaders } from './security-headers.ts';

const jsonHeaders = { ...apiHeaders, 'content-type': 'application/json' };

/**
 * An answer in JSON, with every header that it needs from the start.
 *
 * Adding headers afterwards would cost a sign-up as much as checking it: see `addSecurityHeaders`.
 */
export function jsonAnswer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: jsonHeaders });
}
