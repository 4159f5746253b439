import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type StoreSettings } from '../../../src/api/stores/open-store.ts';
import type { Store } from '../../../src/api/stores/store.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from './postgres-server.ts';
import { noon } from './sample-rows.ts';
import { acknowledgedBy, faultsOf, startSigningUp } from './signing-up.ts';
import { killMoments, toldMoments } from '../kill-moments.ts';
import { tell } from '../told.ts';

const patience = 240_000;

/** One process after the other is killed when so many sign-ups of its own were acknowledged. */
const killsAfter = killMoments(6, 150);

/** What several processes on one store, or the sudden end of one, must not do to anybody. */
function staysRightWithManyProcesses(name: string, newStore: () => Promise<StoreSettings>): void {
  it('lets four processes start together on a store that is not there yet', { timeout: patience }, async () => {
    const settings = await newStore();
    const orders = { settings, places: 20, people: 0, atATime: 1 };
    const processes = Array.from({ length: 4 }, () => startSigningUp(orders));
    await Promise.all(processes.map((each) => each.until(1, 'ready')));
    expect(processes.map(({ lines }) => lines)).toEqual(Array(4).fill([{ kind: 'ready' }]));
    for (const each of processes) each.go();
    await Promise.all(processes.map(({ ended }) => ended));
  });

  it('gives 20 places to 200 people who come to two processes at once', { timeout: patience }, async () => {
    const settings = await newStore();
    const processes = [1, 2].map(() => startSigningUp({ settings, places: 20, people: 100, atATime: 100 }));
    await Promise.all(processes.map((each) => each.until(1, 'ready')));
    for (const each of processes) each.go();
    await Promise.all(processes.map(({ ended }) => ended));

    expect(faultsOf(processes)).toEqual([]);
    const told = acknowledgedBy(processes);
    expect(told.filter(({ status }) => status === 'confirmed')).toHaveLength(20);
    expect(told.flatMap(({ position }) => position ?? []).toSorted((a, b) => a - b)).toEqual(upTo(180));
    for (const { lines } of processes) {
      const positions = lines.flatMap((line) => (line.kind === 'added' ? (line.position ?? []) : []));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
    await withStore(settings, async (store) => {
      const list = await store.list('class-members', 'winter');
      expect(list.slice(0, 20).every(({ status }) => status === 'confirmed')).toBe(true);
      expect(list.slice(20).map(({ position }) => position)).toEqual(upTo(180));
      expect(await mailOwed(store)).toEqual(told.map(({ id }) => id).toSorted());
    });
  });

  it('keeps every sign-up that was acknowledged when it is killed in the middle', { timeout: patience }, async () => {
    const settings = await newStore();
    const before: string[] = [];
    for (const acknowledged of killsAfter) {
      const killed = startSigningUp({ settings, places: 20, people: 100_000, atATime: 16 });
      await killed.until(1, 'ready');
      killed.go();
      await killed.until(acknowledged, 'added');
      killed.child.kill('SIGKILL');
      await killed.ended;
      expect(faultsOf([killed])).toEqual([]);
      before.push(...acknowledgedBy([killed]).map(({ id }) => id));

      await withStore(settings, async (store) => {
        const ids = (await store.list('class-members', 'winter')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(before.filter((id) => !ids.includes(id))).toEqual([]);
        const taken = Math.min(20, ids.length);
        expect(await store.sessions()).toMatchObject([{ taken, waiting: ids.length - taken }]);
      });
    }
    await withStore(settings, async (store) => {
      const ids = (await store.list('class-members', 'winter')).map(({ id }) => id);
      expect(await mailOwed(store)).toEqual(ids.toSorted());
      tell(
        `${name}: a process that signs up sixteen people at a time was killed ${killsAfter.length} times, when it had done ` +
          `${toldMoments(killsAfter)}: ${before.length} sign-ups were acknowledged, ${ids.length} are kept, none was lost, none is there twice, each is owed one message.`,
      );
    });
  });
}

describe('SQLite', () => {
  staysRightWithManyProcesses('SQLite', () => Promise.resolve({ dataDir: join(temporaryFolder(), 'data') }));
});

describe.skipIf(whyNoServer !== undefined)(`PostgreSQL (${whyNoServer ?? 'installed'})`, () => {
  let server: PostgresServer;
  let databases = 0;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, patience);
  afterAll(() => server.remove());

  staysRightWithManyProcesses('PostgreSQL', async () => {
    const database = `test_${++databases}`;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${database}`);
    await client.end();
    return { dataDir: ':memory:', databaseUrl: server.url.replace(/postgres$/, database) };
  });
});

async function withStore(settings: StoreSettings, use: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(settings);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Whom a message is owed to, once for each message. */
async function mailOwed(store: Store): Promise<string[]> {
  const mail = await store.outbox.claim('class-members', 100_000, noon, 1);
  return mail.map(({ signUpId }) => signUpId).toSorted();
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
