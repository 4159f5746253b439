import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { ApiEnv } from '../api-env.ts';
import type { ApiParts } from '../api-parts.ts';
import { problem } from '../problem.ts';
import { securityHeaders, type ProtectionSettings } from '../security-headers.ts';
import { watchRequests, type WatchParts } from '../watch-requests.ts';
import { feedbackRoutes } from './feedback.ts';
import { healthRoutes, readyRoutes } from './health.ts';
import { openApiRoutes } from './openapi.ts';
import { registrationRoutes } from './registrations.ts';
import { sessionRoutes } from './sessions.ts';

/** How long a browser may remember that the site's pages may post here, in seconds. */
const preflightKeptSeconds = 600;

/**
 * Everything that stands under `/api`, errors included: an unknown path is a problem answer, never a page of the site.
 *
 * Answers may be about a person, so none is kept by a browser or a proxy. Each has all its headers from the start.
 *
 * @param parts - Left out, only `/health` is there.
 */
export function apiRoutes(
  parts: ApiParts | undefined,
  watch: WatchParts,
  protection: ProtectionSettings = {},
): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(watchRequests(watch));
  if (protection.isHttpsOnly === true) api.use(demandHttps(protection));
  if (parts?.livesApart) api.use(corsForSite(parts.siteUrl));
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (_c, methods) => problem('method-not-allowed', { headers: { allow: methods.join(', ') } }),
    }),
  );
  api.route('/', healthRoutes());
  if (parts !== undefined) {
    api.route('/', readyRoutes(parts.store));
    api.route('/', sessionRoutes(parts));
    api.route('/', registrationRoutes(parts));
    api.route('/', feedbackRoutes(parts));
    api.route('/', openApiRoutes(api));
  }
  api.all('/*', () => problem('not-found'));
  api.all('/', () => problem('not-found'));
  return api;
}

/** The one protecting header that depends on the operator's settings, and so does not stand on answers from the start. */
function demandHttps(protection: ProtectionSettings): MiddlewareHandler<ApiEnv> {
  const name = 'strict-transport-security';
  const value = securityHeaders(protection)[name] ?? '';
  return async (c, next) => {
    await next();
    c.res.headers.set(name, value);
  };
}

/** The site's pages may ask from their own origin, and no other. Nothing goes along that names a person. */
function corsForSite(siteUrl: string) {
  return cors({
    origin: siteUrl,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'form-seconds'],
    exposeHeaders: ['retry-after'],
    maxAge: preflightKeptSeconds,
  });
}
