import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { ScheduledSession } from '../../src/schemas/session.ts';
import { testSessions } from './api-fixture.ts';
import { writeFixtureSite } from './fixture-site.ts';

const runServerModule = join(process.cwd(), 'src/api/server.ts');

/** A session far ahead, for the processes' own clock. */
function sessionAhead(): ScheduledSession {
  const day = 24 * 60 * 60 * 1000;
  const [start, end, closing] = [30 * day, 30 * day + 3_600_000, 29 * day].map((ms) =>
    new Date(Date.now() + ms).toISOString(),
  );
  const [session] = testSessions;
  if (session === undefined || start === undefined || end === undefined || closing === undefined) throw new TypeError();
  return { ...session, startsAt: start, endsAt: end, closesAt: closing };
}

/** Runs the server as its own process, over a fixture site with one session, until the test has ended. */
export function runServer(env: Record<string, string> = {}) {
  const site = writeFixtureSite();
  writeFileSync(join(site, 'sessions.json'), JSON.stringify([sessionAhead()]));
  const script = `const { runServer } = await import(${JSON.stringify(runServerModule)}); await runServer(${JSON.stringify(site)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PORT: '0', DATA_DIR: ':memory:', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.err += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const started = (async () => {
    while (!written.out.includes('Ctrl+C') && child.exitCode === null) await pause(20);
    return /http:\/\/localhost(:\d+)/.exec(written.out)?.[1] ?? '';
  })();
  const post = (port: string, path: string, body: unknown) =>
    fetch(`http://127.0.0.1${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { child, written, ended, started, post };
}
