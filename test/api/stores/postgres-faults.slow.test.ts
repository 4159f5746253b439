import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { StoreError } from '../../../src/api/stores/store-error.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from './postgres-server.ts';
import { noon, rulesAt, sampleSession } from './sample-rows.ts';
import { signUpUntilStopped } from './sign-up-load.ts';
import { tell } from '../told.ts';

const secret = 'not-for-logs';

describe('an address of PostgreSQL', () => {
  it.each(['localhost/database', 'mysql://localhost/database', ''])('has to be one: not "%s"', async (databaseUrl) => {
    await expect(openStore({ databaseUrl, dataDir: ':memory:' })).rejects.toMatchObject({
      code: 'not-opened',
      message: 'DATABASE_URL: expected an address such as "postgres://user:password@host/database".',
    });
  });
});

describe.skipIf(whyNoServer !== undefined)(`a PostgreSQL server (${whyNoServer ?? 'installed'})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 120_000);
  afterAll(() => server.remove());

  const open = (change: (url: URL) => void) => {
    const url = new URL(server.url);
    change(url);
    return openStore({ databaseUrl: url.href, dataDir: ':memory:' });
  };

  it('is described without account and password', async () => {
    const store = await open((url) => (url.password = secret));
    expect(store.description).toBe(`PostgreSQL, ${new URL(server.url).host}`);
    await store.close();
  });

  it.each([
    ['there is no such database', (url: URL) => (url.pathname = '/nowhere'), 'not-opened', /Create it/],
    [
      'there is no such account',
      (url: URL) => (url.username = 'nobody-here'),
      'not-opened',
      /Correct them in DATABASE_URL/,
    ],
  ])('says what to do when %s', async (_when, change, code, sentence) => {
    const opening = open((url) => {
      url.password = secret;
      change(url);
    });
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code });
    await expect(opening).rejects.not.toThrow(secret);
  });

  it('says what to do when nothing answers', { timeout: 60_000 }, async () => {
    await expect(open((url) => (url.port = '1'))).rejects.toThrow(/does not answer. Check that it runs/);
  });

  it('says what to do when it takes no changes', async () => {
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await (await open(() => undefined)).close();
    await admin.query('alter database postgres set default_transaction_read_only = on');
    const store = await open(() => undefined);
    const change = store.putSessions([sampleSession()], rulesAt(noon));
    await expect(change).rejects.toMatchObject({ name: 'StoreError', code: 'read-only' });
    await expect(change).rejects.toThrow('Name the primary server in DATABASE_URL.');
    await admin.query('alter database postgres reset default_transaction_read_only');
    await admin.end();
    await store.close();
  });

  it.each(['fast', 'crash'] as const)(
    'loses nothing that was acknowledged, and signs nobody up twice, when it goes (%s) and comes back under load',
    { timeout: 120_000 },
    async (how) => {
      const store = await open(() => undefined);
      const id = `session-${how}`;
      await store.putSessions([sampleSession({ id, places: 20 })], rulesAt(noon));
      const load = signUpUntilStopped(store, id);
      await load.until(50);
      await server.stop(how);
      await server.start();
      await load.until(load.acknowledged.length + 50);
      await load.stop();

      const list = await store.list('class-members', id);
      const ids = list.map((signUp) => signUp.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(load.acknowledged.filter((each) => !ids.includes(each))).toEqual([]);
      expect(list.filter(({ status }) => status === 'confirmed')).toHaveLength(20);
      expect(load.faults.filter((fault) => !(fault instanceof StoreError))).toEqual([]);
      const mail = await store.outbox.claim('class-members', 100_000, noon, 1);
      const told = mail.filter(({ session }) => session.id === id).map(({ signUpId }) => signUpId);
      expect(told.toSorted()).toEqual(ids.toSorted());
      tell(
        `PostgreSQL was ended once (${how}) under sixteen people who sign up at a time: ${load.acknowledged.length} sign-ups ` +
          `were acknowledged, ${ids.length} are kept, none was lost, none is there twice, each is owed one message.`,
      );
      await store.close();
    },
  );

  it('is waited for when it comes back within some seconds', { timeout: 120_000 }, async () => {
    const store = await open(() => undefined);
    const comesBack = async () => {
      await server.stop('fast');
      const asked = Promise.allSettled([store.sessions(), store.setJoinLink('winter', 'sealed')]);
      await server.start();
      return (await asked).map(({ status }) => status);
    };
    // On a busy machine a start may take longer than anybody is asked to wait: then it is tried again.
    const outcomes = [await comesBack()];
    while (outcomes.length < 4 && outcomes.at(-1)?.includes('rejected') === true) outcomes.push(await comesBack());
    expect(outcomes.at(-1)).toEqual(['fulfilled', 'fulfilled']);
    await store.close();
  });
});
