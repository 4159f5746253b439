import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiEnv } from './api-env.ts';
import type { WriteLine } from './error-log.ts';

/** One request as the operator may know it: nothing of who asked, or what for. */
export interface SeenRequest {
  readonly method: string;
  /** The pattern that answered, such as "/api/registrations/lookup". */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Who is told of requests. */
export interface WatchParts {
  /** Takes a line of the log for each request; left out where only faults are logged. */
  readonly writeRequest?: WriteLine | undefined;
  /** Counts requests. */
  readonly count?: ((request: SeenRequest) => void) | undefined;
}

const millisecondsInSecond = 1000;

/** Tells of each request once it is answered, as a line of JSON and to whoever counts. */
export function watchRequests({ writeRequest, count }: WatchParts): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    // Every answer of the API has its headers from the start; a preflight is answered by hono's own.
    if (c.req.method !== 'OPTIONS') c.set('hasSecurityHeaders', true);
    if (writeRequest === undefined && count === undefined) return next();
    const from = performance.now();
    await next();
    const seconds = (performance.now() - from) / millisecondsInSecond;
    const request = { method: knownMethod(c.req.method), route: routePath(c), status: c.res.status, seconds };
    count?.(request);
    writeRequest?.(requestLine(request));
  };
}

function requestLine({ method, route, status, seconds }: SeenRequest): string {
  return JSON.stringify({
    at: new Date().toISOString(),
    level: 'info',
    code: 'request',
    requestId: randomUUID(),
    method,
    route,
    status,
    ms: Number((seconds * millisecondsInSecond).toFixed(1)),
  });
}

/** A method is whatever a client writes: unknown ones are not repeated. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}
