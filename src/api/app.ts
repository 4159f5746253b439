import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiParts } from './api-parts.ts';
import { logFault, type WriteLine } from './error-log.ts';
import { problem, type ProblemCode, type ProblemExtra } from './problem.ts';
import { refuse } from './refuse.ts';
import { apiRoutes } from './routes/api.ts';
import { staticSiteRoutes } from './routes/static-site.ts';
import { addSecurityHeaders, type ProtectionSettings } from './security-headers.ts';
import type { SiteFiles } from './services/site-files.ts';
import { StoreError } from './stores/store-error.ts';
import type { WatchParts } from './watch-requests.ts';

/** What the app is made of. */
export interface AppParts extends WatchParts {
  /** The built site; left out where another server has it, such as Astro's own in development. */
  readonly siteFiles?: SiteFiles | undefined;
  /** What the protecting headers depend on; `siteFiles` have theirs already. */
  readonly protection?: ProtectionSettings | undefined;
  /** What sign-ups and feedback need; left out, the API has only its health. */
  readonly api?: ApiParts | undefined;
  /** Where faults go; standard error unless told otherwise. */
  readonly writeLog?: WriteLine;
}

/** A store that does not answer is asked again after this many seconds. */
const storeRetrySeconds = '5';

/**
 * The site and its API as one value that answers requests. It never listens: `server.ts` does.
 *
 * @example await createApp().request('/api/health') answers 200 with { "status": "ok" }.
 */
export function createApp(parts: AppParts = {}): Hono<ApiEnv> {
  const { siteFiles, protection, api, writeLog = writeToStandardError, ...watch } = parts;
  const app = new Hono<ApiEnv>();
  app.use(addSecurityHeaders(protection));
  app.route('/api', apiRoutes(api, watch, protection));
  if (siteFiles !== undefined) app.route('/', staticSiteRoutes(siteFiles));
  app.notFound(() => problem('not-found'));
  app.onError((error, c) => {
    const requestId = randomUUID();
    logFault(writeLog, { requestId, method: c.req.method, route: routePath(c), error, at: new Date() });
    const instance = `urn:uuid:${requestId}`;
    return error instanceof StoreError
      ? faultAnswer(c, api, 'store-unavailable', { instance, headers: { 'retry-after': storeRetrySeconds } })
      : faultAnswer(c, api, 'internal-error', { instance });
  });
  return app;
}

function faultAnswer(c: ApiContext, api: ApiParts | undefined, code: ProblemCode, extra: ProblemExtra): Response {
  return api === undefined ? problem(code, extra) : refuse(c, api.pages, code, extra);
}

function writeToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
