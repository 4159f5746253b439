import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from './app.ts';
import { DataKeyError } from './data-key.ts';
import { EnvironmentError, readEnv, type Env } from './env.ts';
import { listen, ListenError, type RunningServer } from './listen.ts';
import { MailWordsError } from './mail/mail-words.ts';
import { createMetrics } from './metrics.ts';
import { startApi } from './running-api.ts';
import { protectionOf } from './security-headers.ts';
import { BuiltDataError, readBuiltData } from './services/built-data.ts';
import { readSiteFiles } from './services/site-files.ts';
import { siteFirst } from './site-first.ts';
import { onStopSignal } from './stop-signal.ts';

/** There is no built site to serve. The message is for the operator. */
export class SiteMissingError extends Error {
  override name = 'SiteMissingError';
}

/** Site and API, taking requests. */
export interface StartedServer extends RunningServer {
  /** What the operator has to know at the start, one sentence each. */
  readonly sentences: readonly string[];
}

/** How long a start waits for the store, so that its message can say whether sign-ups are taken. */
const openingMs = 3000;

/**
 * Serves the built site and its API together.
 *
 * A store that does not answer leaves the site up: sign-ups are answered 503 until it does.
 *
 * @param siteFolder - Where the build left the site, usually `dist`.
 * @throws SiteMissingError when nothing was built yet.
 * @throws ListenError when the port is taken.
 * @throws DataKeyError, BuiltDataError or MailWordsError when the data folder, the build or the content is not whole.
 */
export async function startServer(env: Env, siteFolder: string): Promise<StartedServer> {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new SiteMissingError(`Expected the built site in ${siteFolder}, found none. Run "npm run build" first.`);
  }
  const protection = protectionOf(env);
  const siteFiles = readSiteFiles(siteFolder, protection);
  const contentFolder = join(import.meta.dirname, '../../content');
  const writeLog = (line: string) => process.stderr.write(`${line}\n`);
  const api = startApi({ env, siteFiles, ...readBuiltData(siteFiles), contentFolder, writeLog });
  const metrics = env.metricsPort === undefined ? undefined : createMetrics(api.parts);
  const app = createApp({
    siteFiles,
    protection,
    api: api.parts,
    writeLog,
    writeRequest: env.log === 'requests' ? writeLog : undefined,
    count: metrics?.count,
  });
  const running: RunningServer[] = [];
  try {
    running.push(await listen(app, env, { answerFirst: siteFirst(siteFiles), protection }));
    if (metrics !== undefined)
      running.push(await listen(metrics.app, { host: '127.0.0.1', port: env.metricsPort ?? 0 }));
  } catch (error) {
    await Promise.all(running.map((server) => server.stop(0)));
    await api.stop();
    throw error;
  }
  await Promise.race([api.opened, pause(openingMs, undefined, { ref: false })]);
  const [site, figures] = running as [RunningServer, RunningServer | undefined];
  return {
    address: site.address,
    sentences: [
      ...api.sentences(),
      ...(figures === undefined
        ? []
        : [`Figures for Prometheus: ${figures.address}/metrics, from this machine alone.`]),
    ],
    async stop(graceMs) {
      await Promise.all(running.map((server) => server.stop(graceMs)));
      await api.stop();
    },
  };
}

/** What the operator reads once the server takes requests: where, and what is only a sample. */
export function startMessage(
  { address, sentences }: Pick<StartedServer, 'address' | 'sentences'>,
  { siteEnv }: Env,
): string {
  const mode =
    siteEnv === 'production'
      ? 'Production mode.'
      : 'Sample mode: every page says that it is a demonstration and asks search engines not to list it. ' +
        'Sample sessions are shown. SITE_ENV=production turns this off.';
  return [`The site is ready: ${address}`, mode, ...sentences, 'Press Ctrl+C to stop.', ''].join('\n');
}

const operatorsErrors = [EnvironmentError, SiteMissingError, ListenError, DataKeyError, BuiltDataError, MailWordsError];

/**
 * Runs the server until the process is told to stop (SIGTERM or SIGINT), then lets requests under way end.
 *
 * A fault in the settings, a missing site or a taken port is told in a sentence, without a stack, and ends with status 1.
 */
export async function runServer(siteFolder: string): Promise<void> {
  try {
    const env = readEnv(process.env);
    const server = await startServer(env, siteFolder);
    // First the ear, then the word: whoever reads that the site is ready may stop it at once.
    onStopSignal(() => void server.stop());
    process.stdout.write(startMessage(server, env));
  } catch (error) {
    if (!operatorsErrors.some((each) => error instanceof each)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await runServer(join(import.meta.dirname, '../../dist'));
