import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import type { ApiEnv } from '../api-env.ts';
import type { ApiParts } from '../api-parts.ts';
import { sessions as description } from './descriptions.ts';

/** `GET /sessions`: the sessions to come, with the places that are left. */
export function sessionRoutes({ signUps }: Pick<ApiParts, 'signUps'>): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/sessions', description, async () => jsonAnswer(await signUps.sessions()));
  return routes;
}
