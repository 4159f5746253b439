import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
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
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [apiPlugin()] } });
      },
    },
  };
}

function apiPlugin(): Plugin {
  return {
    name: 'dev-api',
    enforce: 'post',
    configureServer: (server) => () => {
      // First of all: Astro's own handlers refuse addresses without a slash at their end, and the API's have none.
      server.middlewares.stack.unshift({ route: '', handle: answerApi() });
    },
  };
}

function answerApi(): Connect.NextHandleFunction {
  // Astro and Vite keep the classes of Request and Response that they started with.
  const answer = getRequestListener(createApp().fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    if (/^\/api(\/|\?|$)/.test(request.url ?? '')) void answer(request, response);
    else next();
  };
}
