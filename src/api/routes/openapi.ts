import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { jsonAnswer } from '../answer.ts';
import type { ApiEnv } from '../api-env.ts';
import { document as description } from './descriptions.ts';

/**
 * `GET /openapi.json`: what the API takes and answers, made from its routes when first asked for.
 *
 * @param api - The routes to describe, as they stand under `/api`.
 */
export function openApiRoutes(api: Hono<ApiEnv>): Hono<ApiEnv> {
  let made: Promise<unknown> | undefined;
  const routes = new Hono<ApiEnv>();
  routes.get('/openapi.json', description, async () => {
    made ??= generateSpecs(api, {
      documentation: {
        openapi: '3.1.0',
        info: { title: 'Information sessions and page feedback', version: '1.0.0' },
        servers: [{ url: '/api' }],
      },
      // The document itself ends in .json and is no static file.
      excludeStaticFile: false,
    });
    return jsonAnswer(await made);
  });
  return routes;
}
