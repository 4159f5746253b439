import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import type { ApiEnv } from '../api-env.ts';
import type { Store } from '../stores/store.ts';
import * as descriptions from './descriptions.ts';

/** `GET /health`: whether the server answers at all. It asks nothing of what the server depends on. */
export function healthRoutes(): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/health', descriptions.health, () => jsonAnswer({ status: 'ok' }));
  return routes;
}

/** `GET /ready`: whether sign-ups can be taken, asked of the store itself; 503 while it does not answer. */
export function readyRoutes(store: () => Store): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/ready', descriptions.ready, async () => {
    await store().ping();
    return jsonAnswer({ status: 'ready' });
  });
  return routes;
}
