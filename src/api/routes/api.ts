import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { problem } from '../problem.ts';
import { healthRoutes } from './health.ts';

/**
 * Everything that stands under `/api`, errors included: an unknown path is a problem answer, never a page of the site.
 *
 * Answers may be about a person, so none is kept by a browser or a proxy.
 */
export function apiRoutes(): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (_c, methods) =>
        problem(405, 'method-not-allowed', { headers: { Allow: methods.join(', ') } }),
    }),
  );
  api.route('/', healthRoutes());
  api.all('/*', () => problem(404, 'not-found'));
  api.all('/', () => problem(404, 'not-found'));
  return api;
}
