import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { readEnv } from '../../src/api/env.ts';
import { SiteMissingError, startMessage, startServer } from '../../src/api/server.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { writeFixtureSite } from './fixture-site.ts';

const runServerModule = join(process.cwd(), 'src/api/server.ts');
const children: ChildProcess[] = [];

/** Runs the server as its own process, over a fixture site. */
function runServer(env: Record<string, string> = {}) {
  const script = `const { runServer } = await import(${JSON.stringify(runServerModule)}); await runServer(${JSON.stringify(writeFixtureSite())});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PORT: '0', DATA_DIR: ':memory:', ...env },
  });
  children.push(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.err += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const started = (async () => {
    while (!written.out.includes('http') && child.exitCode === null) await pause(20);
    return /http:\/\/localhost(:\d+)/.exec(written.out)?.[1] ?? '';
  })();
  return { child, written, ended, started };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('the server as a process', () => {
  it('prints its address and what is only a sample, and answers there', async () => {
    const server = runServer();
    const port = await server.started;
    expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
    expect(server.written.out).toContain(`The site is ready: http://localhost${port}\nSample mode: every page says`);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s', async (signal) => {
    const server = runServer();
    await server.started;
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.written.err).toBe('');
  });

  it('tells a wrong setting in a sentence without a stack', async () => {
    const server = runServer({ PORT: 'eighty' });
    expect(await server.ended).toBe(1);
    expect(server.written.err).toBe(
      'PORT: expected a whole number from 0 to 65535, got "eighty". Correct it, or leave it out to use "4321".\n',
    );
  });
});

describe('startServer', () => {
  it('says what to do when nothing was built yet', async () => {
    const folder = temporaryFolder();
    await expect(startServer(readEnv({}), folder)).rejects.toThrow(
      new SiteMissingError(`Expected the built site in ${folder}, found none. Run "npm run build" first.`),
    );
  });
});

describe('startMessage', () => {
  it('speaks of a demonstration in sample mode only', () => {
    const server = { address: 'http://localhost:4321', sentences: ['Sign-ups are kept in SQLite.'] };
    const production = readEnv({
      SITE_ENV: 'production',
      SITE_URL: 'https://example.ca',
      DATA_KEY: Buffer.alloc(32).toString('base64'),
    });
    expect(startMessage(server, production)).toBe(
      'The site is ready: http://localhost:4321\nProduction mode.\nSign-ups are kept in SQLite.\nPress Ctrl+C to stop.\n',
    );
    expect(startMessage(server, readEnv({}))).toContain('demonstration');
  });
});
