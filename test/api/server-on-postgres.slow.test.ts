import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignUpResult } from '../../src/schemas/sign-up-state.ts';
import { signUpBody } from './api-fixture.ts';
import { runServer } from './server-process.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from './stores/postgres-server.ts';
import { tell } from './told.ts';
import { expectAllKept, storeIsAway, visitorsAt } from './visitors.ts';

const patience = 180_000;
const dataKey = Buffer.alloc(32, 5).toString('base64');

describe.skipIf(whyNoServer !== undefined)(`the server with DATABASE_URL (${whyNoServer ?? 'installed'})`, () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgresServer();
  }, patience);
  afterAll(() => postgres.remove());

  const run = (settings: Record<string, string> = {}) =>
    runServer({ DATABASE_URL: postgres.url, DATA_KEY: dataKey, SIGN_UPS_PER_ADDRESS: '0', ...settings });

  it('says where sign-ups are kept, and shares them with another process', { timeout: patience }, async () => {
    const [one, other] = [run(), run()];
    const [port, otherPort] = [await one.started, await other.started];
    const { host } = new URL(postgres.url);
    expect(one.written.out).toContain(`Sign-ups are kept in PostgreSQL, ${host}.`);
    const body = signUpBody();
    const answer = await one.post(port, '/api/registrations', body);
    expect(answer.status).toBe(201);
    const result = (await answer.json()) as SignUpResult;
    const repeated = await other.post(otherPort, '/api/registrations', body);
    expect([repeated.status, await repeated.json()]).toEqual([200, result]);
    const looked = await other.post(otherPort, '/api/registrations/lookup', { manageCode: result.manageCode });
    expect(await looked.json()).toMatchObject({ reference: result.reference });
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect((await other.post(otherPort, '/api/registrations', body)).status).toBe(200);
    other.child.kill('SIGTERM');
    expect(await other.ended).toBe(0);
    expect(one.written.err + other.written.err).not.toContain('"level":"error"');
  });

  it(
    'starts without its database, and takes sign-ups by itself once that is there',
    { timeout: patience },
    async () => {
      await postgres.stop('fast');
      const server = run();
      const port = await server.started;
      const ready = async () => (await fetch(`http://127.0.0.1${port}/api/ready`)).status;
      expect(await ready()).toBe(503);
      expect((await fetch(`http://127.0.0.1${port}/en/`)).status).toBe(200);
      await postgres.start();
      await expect.poll(ready, { timeout: 60_000 }).toBe(200);
      expect((await server.post(port, '/api/registrations', signUpBody())).status).toBe(201);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    },
  );

  it(
    'refuses by 503 while its database is gone in the middle of load, and loses nobody',
    { timeout: patience },
    async () => {
      const server = run({ LOG: 'faults' });
      const port = await server.started;
      const visitors = visitorsAt(`http://127.0.0.1${port}`, 8);
      const { answers, refusals } = visitors;
      const until = (holds: () => boolean) => expect.poll(holds, { timeout: 60_000, interval: 20 }).toBe(true);
      await until(() => answers.length >= 40);
      await postgres.stop('crash');
      await until(() => refusals.length > 0);
      const before = answers.length;
      const form = await fetch(`http://127.0.0.1${port}/api/registrations`, {
        method: 'POST',
        body: new URLSearchParams({ sessionId: 'for-class-members', locale: 'fr', contact: 'none' }),
      });
      expect([form.status, form.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
      expect(await form.text()).toContain('Ce que vous avez écrit est encore ici');
      await postgres.start();
      await until(() => answers.length >= before + 40);
      await visitors.stop();

      for (const refusal of refusals) expect(refusal).toEqual(storeIsAway);
      const [line] = server.written.err.split('\n').filter((each) => each.includes('store-unavailable'));
      expect(JSON.parse(line ?? '')).toMatchObject({
        level: 'error',
        toDo: expect.stringMatching(/Check that it runs/) as string,
      });
      await expectAllKept(answers, 2, (manageCode) => server.post(port, '/api/registrations/lookup', { manageCode }));
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
      tell(
        `PostgreSQL was killed once under a server with eight people at a time: ${answers.length} were answered and all are ` +
          `kept, none has another’s place, ${refusals.length} answers said when to come again.`,
      );
    },
  );
});
