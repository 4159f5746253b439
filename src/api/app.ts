import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { logFault, type WriteLine } from './error-log.ts';
import { problem } from './problem.ts';
import { apiRoutes } from './routes/api.ts';
import { staticSiteRoutes } from './routes/static-site.ts';
import { addSecurityHeaders, type AppEnv, type ProtectionSettings } from './security-headers.ts';
import type { SiteFiles } from './services/site-files.ts';

/** What the app is made of. */
export interface AppParts {
  /** The built site; left out where another server has it, such as Astro's own in development. */
  readonly siteFiles?: SiteFiles;
  /** What the protecting headers depend on; `siteFiles` have theirs already. */
  readonly protection?: ProtectionSettings;
  /** Where lines of the log go; standard error unless told otherwise. */
  readonly writeLog?: WriteLine;
}

/**
 * The site and its API as one value that answers requests. It never listens: `server.ts` does.
 *
 * @example await createApp().request('/api/health') answers 200 with { "status": "ok" }.
 */
export function createApp({ siteFiles, protection, writeLog = writeToStandardError }: AppParts = {}): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(addSecurityHeaders(protection));
  app.route('/api', apiRoutes());
  if (siteFiles !== undefined) app.route('/', staticSiteRoutes(siteFiles));
  app.notFound(() => problem(404, 'not-found'));
  app.onError((error, c) => {
    const requestId = randomUUID();
    logFault(writeLog, { requestId, method: c.req.method, route: routePath(c), error, at: new Date() });
    return problem(500, 'internal-error', { instance: `urn:uuid:${requestId}` });
  });
  return app;
}

function writeToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
