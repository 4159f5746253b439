import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { signUpBody } from './api-fixture.ts';
import { writeFixtureSite } from './fixture-site.ts';
import { runServer } from './server-process.ts';
import { spawnServer } from './started-server.ts';

const key = Buffer.alloc(32, 5).toString('base64');

/** A busy machine takes seconds to start a process. */
const timeout = 30_000;

describe('the server as a process', { timeout }, () => {
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

describe('the server and its store', { timeout }, () => {
  it('answers every request that it accepted before it stops', async () => {
    const folder = temporaryFolder();
    const server = runServer({ DATA_DIR: folder, SIGN_UPS_PER_ADDRESS: '0' });
    const port = await server.started;
    const asked = Array.from({ length: 40 }, () => server.post(port, '/api/registrations', signUpBody()));
    await Promise.race(asked);
    server.child.kill('SIGTERM');
    const answers = await Promise.allSettled(asked);
    expect(await server.ended).toBe(0);
    const taken = answers.filter((each) => each.status === 'fulfilled' && each.value.status === 201).length;
    expect(taken).toBeGreaterThan(0);
    const again = runServer({ DATA_DIR: folder });
    const sessions = await fetch(`http://127.0.0.1${await again.started}/api/sessions`);
    const [session] = (await sessions.json()) as { placesLeft: number; capacity: number; waitlisted: number }[];
    // Each one that was answered is kept, and none besides.
    expect((session?.capacity ?? 0) - (session?.placesLeft ?? 0) + (session?.waitlisted ?? 0)).toBe(taken);
  });

  it('serves the site while the store does not open, and says so', async () => {
    const folder = temporaryFolder({
      'sign-ups.db': 'This is no database, and longer than its head would be. '.repeat(20),
    });
    const server = runServer({ DATA_DIR: folder, DATA_KEY: key });
    const port = await server.started;
    expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1${port}/api/ready`)).status).toBe(503);
    const answer = await server.post(port, '/api/registrations', signUpBody());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(server.written.out).toContain(
      'Sign-ups cannot be taken yet: the store does not open, and the log says why.',
    );
    const [line] = server.written.err.split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      code: 'store-unavailable',
      fault: 'damaged',
      task: 'open the store',
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('takes sign-ups by itself once the data folder is there', async () => {
    const folder = join(temporaryFolder(), 'data');
    writeFileSync(folder, 'a file in its place');
    const server = runServer({ DATA_DIR: folder, DATA_KEY: key });
    const port = await server.started;
    const ready = async () => (await fetch(`http://127.0.0.1${port}/api/ready`)).status;
    expect(await ready()).toBe(503);
    rmSync(folder);
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
    expect((await server.post(port, '/api/registrations', signUpBody())).status).toBe(201);
  });

  it('tells nobody its passwords and keys, whatever it cannot reach', async () => {
    const secret = 'not-for-logs';
    const server = runServer({
      DATABASE_URL: `postgres://${secret}:${secret}@127.0.0.1:1/${secret}`,
      SMTP_URL: `smtp://${secret}:${secret}@127.0.0.1:1`,
      MAIL_FROM: 'Sign-ups <sessions@example.ca>',
      SAMPLE_MAIL: 'send',
      DATA_KEY: key,
    });
    const port = await server.started;
    const ready = await fetch(`http://127.0.0.1${port}/api/ready`);
    const refused = await server.post(port, '/api/registrations', signUpBody());
    expect([ready.status, refused.status]).toEqual([503, 503]);
    const said = [server.written.out, server.written.err, await ready.text(), await refused.text()].join('\n');
    expect(said).toContain('does not answer. Check that it runs');
    expect(said).not.toContain(secret);
    expect(said).not.toContain(key);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('starts in production without mail, with sign-up alone turned off', async () => {
    const production = { SITE_ENV: 'production', SITE_URL: 'https://example.ca', DATA_KEY: key };
    const server = runServer(production);
    const port = await server.started;
    expect(server.written.out).toContain('Sign-up is off until these are set: SMTP_URL, MAIL_FROM.');
    const answer = await server.post(port, '/api/registrations', signUpBody());
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'sign-up-off']);
    expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
  });

  it('starts in production without the law and the bank’s number, with sign-up alone turned off', async () => {
    const site = writeFixtureSite();
    writeFileSync(join(site, 'switches.json'), JSON.stringify({ signUp: false, feedback: false, feedbackText: false }));
    const server = spawnServer(site, {
      SITE_ENV: 'production',
      SITE_URL: 'https://example.ca',
      DATA_KEY: key,
      DATA_DIR: temporaryFolder(),
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'sessions@example.ca',
    });
    const port = await server.started;
    expect(server.written.out).toContain(
      'Sign-up is off until these are set: authority and bank in content/facts/privacy-notice.yml.',
    );
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signUpBody()),
    };
    expect((await fetch(`http://127.0.0.1${port}/api/registrations`, post)).status).toBe(503);
  });

  it('refuses a key file that is half written, in a sentence', async () => {
    const server = runServer({ DATA_DIR: temporaryFolder({ 'data-key': 'c29tZQ' }) });
    expect(await server.ended).toBe(1);
    expect(server.written.err).toMatch(/data-key: expected a key of 32 bytes .* Put it back from a backup\./);
    expect(server.written.err).not.toContain('    at ');
  });

  it('gives figures on a port of their own, to this machine alone', async () => {
    const server = runServer({ METRICS_PORT: '0' });
    await server.started;
    const [, address] = /Figures for Prometheus: (\S+),/.exec(server.written.out) ?? [];
    const text = await (await fetch(String(address).replace('localhost', '127.0.0.1'))).text();
    expect(text).toContain('store_up 1');
  });
});
