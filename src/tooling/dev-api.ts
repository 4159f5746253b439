import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import { createApp } from '../api/app.ts';

/**
 * Answers `/api` in Astro's dev server, so that site and API share one address there as they do under `npm start`.
 *
 * In a build it does nothing.
 */
export function devApi(): AstroIntegration {
  return {
    name: 'dev-api',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Astro and Vite keep the classes of Request and Response that they started with.
        const answer = getRequestListener(createApp().fetch, { overrideGlobalObjects: false });
        server.middlewares.use((request, response, next) => {
          if (/^\/api(\/|\?|$)/.test(request.url ?? '')) void answer(request, response);
          else next();
        });
      },
    },
  };
}
