import { Hono } from 'hono';

/** `GET /health`: whether the server answers at all. It asks nothing of what the server depends on. */
export function healthRoutes(): Hono {
  const routes = new Hono();
  routes.get('/health', (c) => c.json({ status: 'ok' }));
  return routes;
}
