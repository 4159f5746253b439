import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { ScheduledSession } from '../../src/schemas/session.ts';
import { writeFixtureSite } from './fixture-site.ts';

const runServerModule = join(process.cwd(), 'src/api/server.ts');

/** A built site with these sessions, as a folder. */
export function writeSiteWith(sessions: readonly ScheduledSession[]): string {
  const folder = writeFixtureSite();
  writeFileSync(join(folder, 'sessions.json'), JSON.stringify(sessions));
  return folder;
}

/**
 * The real server over a built site, as a process of its own until the test has ended.
 *
 * `started` gives ":" and the port once it takes requests, and "" when it ended before.
 *
 * @param through - A program that starts it, such as one that takes rights away.
 */
export function spawnServer(
  siteFolder: string,
  env: Readonly<Record<string, string>>,
  through: readonly string[] = [],
) {
  const script = `const { runServer } = await import(${JSON.stringify(runServerModule)}); await runServer(${JSON.stringify(siteFolder)});`;
  const [command, ...args] = [...through, process.execPath, '--input-type=module', '-e', script];
  const child = spawn(command, args, { env: { PORT: '0', ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.err += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const started = (async () => {
    while (!written.out.includes('Press Ctrl+C') && child.exitCode === null) await pause(20);
    return /http:\/\/localhost(:\d+)/.exec(written.out)?.[1] ?? '';
  })();
  return { child, written, ended, started };
}

/** The real server, once it takes requests; its log holds faults alone. */
export async function startServerProcess(siteFolder: string, env: Readonly<Record<string, string>>) {
  const { child, written, ended, started } = spawnServer(siteFolder, { LOG: 'faults', ...env });
  const port = await started;
  if (port === '') throw new Error(`The server ended: ${written.err}`);
  return {
    written,
    url: `http://127.0.0.1${port}`,
    /** As a power cut does: nothing is put away. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
