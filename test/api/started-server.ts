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

/** The real server over a built site, as a process of its own, once it takes requests. */
export async function startServerProcess(siteFolder: string, env: Readonly<Record<string, string>>) {
  const script = `const { runServer } = await import(${JSON.stringify(runServerModule)}); await runServer(${JSON.stringify(siteFolder)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PORT: '0', LOG: 'faults', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.err += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (!written.out.includes('Press Ctrl+C')) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${written.err}`);
    await pause(20);
  }
  const address = /http:\/\/localhost(:\d+)/.exec(written.out)?.[1] ?? '';
  return {
    written,
    url: `http://127.0.0.1${address}`,
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
