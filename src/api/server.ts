import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { EnvironmentError, readEnv, type Env } from './env.ts';
import { listen, ListenError, type RunningServer } from './listen.ts';
import { protectionOf } from './security-headers.ts';
import { readSiteFiles } from './services/site-files.ts';
import { onStopSignal } from './stop-signal.ts';

/** There is no built site to serve. The message is for the operator. */
export class SiteMissingError extends Error {
  override name = 'SiteMissingError';
}

/**
 * Serves the built site and its API together.
 *
 * @param siteFolder - Where the build left the site, usually `dist`.
 * @throws SiteMissingError when nothing was built yet.
 * @throws ListenError when the port is taken.
 */
export async function startServer(env: Env, siteFolder: string): Promise<RunningServer> {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new SiteMissingError(`Expected the built site in ${siteFolder}, found none. Run "npm run build" first.`);
  }
  const protection = protectionOf(env);
  return listen(createApp({ siteFiles: readSiteFiles(siteFolder, protection), protection }), env);
}

/** What the operator reads once the server takes requests: where, and what is only a sample. */
export function startMessage({ address }: RunningServer, { siteEnv }: Env): string {
  const mode =
    siteEnv === 'production'
      ? 'Production mode.'
      : 'Sample mode: every page says that it is a demonstration and asks search engines not to list it. ' +
        'SITE_ENV=production turns this off.';
  return `The site is ready: ${address}\n${mode}\nPress Ctrl+C to stop.\n`;
}

/**
 * Runs the server until the process is told to stop (SIGTERM or SIGINT), then lets requests under way end.
 *
 * A fault in the settings, a missing site or a taken port is told in a sentence, without a stack, and ends with status 1.
 */
export async function runServer(siteFolder: string): Promise<void> {
  try {
    const env = readEnv(process.env);
    const server = await startServer(env, siteFolder);
    process.stdout.write(startMessage(server, env));
    onStopSignal(() => void server.stop());
  } catch (error) {
    const isOperators =
      error instanceof EnvironmentError || error instanceof SiteMissingError || error instanceof ListenError;
    if (!isOperators) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await runServer(join(import.meta.dirname, '../../dist'));
