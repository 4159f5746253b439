import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Connect, Plugin } from 'vite';
import { parse } from 'yaml';
import { createApp } from '../api/app.ts';
import { readEnv } from '../api/env.ts';
import { startApi, type RunningApi } from '../api/running-api.ts';
import { siteSwitches } from '../domain/site-switches.ts';
import { privacyNoticeSchema } from '../schemas/privacy-notice.ts';
import type { SiteSwitches } from '../schemas/site-switches.ts';
import { siteSchema } from '../schemas/site.ts';
import { readSessions } from './read-sessions.ts';

/**
 * Answers `/api` in a dev server, with the same API over the same store as under `npm start`.
 *
 * Sessions are read from the content, since there is no build: those of the moment when the dev server starts.
 */
export function devApiPlugin(): Plugin {
  return {
    name: 'dev-api',
    enforce: 'post',
    configureServer: (server) => {
      const api = startDevApi(server.config.root);
      server.httpServer?.once('close', () => void api.stop());
      return () => {
        // First of all: Astro's own handlers refuse addresses without a slash at their end, and the API's have none.
        server.middlewares.stack.unshift({ route: '', handle: answerApi(api) });
      };
    },
  };
}

function startDevApi(root: string): RunningApi {
  const env = readEnv(process.env);
  return startApi({
    env,
    sessions: readSessions(root, { withSamples: env.siteEnv === 'sample', now: new Date() }),
    switches: readSwitches(root, env.siteEnv === 'sample'),
    contentFolder: join(root, 'content'),
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
}

/** What the owner's settings turn on, as a build would write it. */
function readSwitches(root: string, isSample: boolean): SiteSwitches {
  const read = (name: string): unknown => parse(readFileSync(join(root, 'content/facts', name), 'utf8'));
  const { pageFeedback } = siteSchema.parse(read('site.yml'));
  return siteSwitches({ notice: privacyNoticeSchema.parse(read('privacy-notice.yml')), pageFeedback, isSample });
}

function answerApi({ parts }: RunningApi): Connect.NextHandleFunction {
  // Astro and Vite keep the classes of Request and Response that they started with.
  const answer = getRequestListener(createApp({ api: parts }).fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    if (/^\/api(\/|\?|$)/.test(request.url ?? '')) void answer(request, response);
    else next();
  };
}
