import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type StoreSettings } from '../../../src/api/stores/open-store.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from '../stores/postgres-server.ts';
import { noon, rulesAt, sampleSession } from '../stores/sample-rows.ts';
import { signUpUntilStopped } from '../stores/sign-up-load.ts';
import { tell } from '../told.ts';

/**
 * What a newer version may do to the tables while this one runs: add what may be left out. In one transaction, as steps are,
 * and to the sessions first, as `migrations.ts` asks.
 */
const expansion = `
  begin;
  alter table sessions add column room text not null default '';
  alter table class_member_sign_ups add column seat text;
  alter table class_member_mail add column urgency integer not null default 0;
  create table seats (id text primary key);
  insert into kysely_migration values ('0002-seats', '2027-01-12T18:00:00.000Z');
  commit;
`;

/** What a newer version may write that this one knows nothing of. */
const newerWork = `
  insert into seats values ('front');
  update class_member_sign_ups set seat = 'front';
  update sessions set room = 'A';
`;

/** A database that the newer version reaches by another way than this one. */
interface Upgraded {
  readonly settings: StoreSettings;
  /** Waits, as a newer version does, while this one writes. */
  readonly run: (sql: string) => Promise<void>;
}

const patience = 120_000;

/** PostgreSQL’s code for transactions that wait for each other. */
const deadlock = '40P01';

function losesNothingDuringAnUpgrade(name: string, newDatabase: () => Promise<Upgraded>): void {
  it(
    'lets the older version go on, stop and start beside the newer one, and loses nobody',
    { timeout: patience },
    async () => {
      const { settings, run } = await newDatabase();
      const older = [await openStore(settings), await openStore(settings)] as const;
      await older[0].putSessions([sampleSession({ places: 20 })], rulesAt(noon));
      const loads = older.map((store) => signUpUntilStopped(store));
      const untilMore = () => Promise.all(loads.map((load) => load.until(load.acknowledged.length + 20)));
      await untilMore();
      await run(expansion);
      await untilMore();
      await run(newerWork);
      await untilMore();
      await loads[0]?.stop();
      await older[0].close();

      // As when an operator has to go back: the older version is started on the newer tables.
      const again = await openStore(settings);
      await again.putSessions([sampleSession({ places: 20 })], rulesAt(noon));
      const third = signUpUntilStopped(again);
      await third.until(20);
      await Promise.all([third.stop(), loads[1]?.stop()]);

      const all = [...loads, third];
      const list = await again.list('class-members', 'winter');
      const ids = list.map(({ id }) => id);
      expect(all.flatMap(({ faults }) => faults)).toEqual([]);
      expect(ids.toSorted()).toEqual(all.flatMap(({ acknowledged }) => acknowledged).toSorted());
      expect(list.filter(({ status }) => status === 'confirmed')).toHaveLength(20);
      const mail = await again.outbox.claim('class-members', 100_000, noon, 1);
      expect(mail.map(({ signUpId }) => signUpId).toSorted()).toEqual(ids.toSorted());
      await Promise.all([older[1].close(), again.close()]);
      tell(
        `${name}: the tables were changed once under two stores of the older version, of which one was stopped and one ` +
          `started afterwards: ${ids.length} sign-ups were acknowledged and kept, none was refused.`,
      );
    },
  );
}

/** Whether the database did it; no where it ended it to let others go on. */
async function isDone(client: pg.Client, sql: string): Promise<boolean> {
  try {
    await client.query(sql);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === deadlock) return false;
    throw error;
  }
}

describe('an upgrade of SQLite', () => {
  losesNothingDuringAnUpgrade('SQLite', () => {
    const dataDir = join(temporaryFolder(), 'data');
    const run = (sql: string) => {
      const newer = new DatabaseSync(join(dataDir, 'sign-ups.db'), { timeout: 20_000 });
      newer.exec(sql.replace('begin;', 'begin immediate;'));
      newer.close();
      return Promise.resolve();
    };
    return Promise.resolve({ settings: { dataDir }, run });
  });
});

describe.skipIf(whyNoServer !== undefined)(`an upgrade of PostgreSQL (${whyNoServer ?? 'installed'})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, patience);
  afterAll(() => server.remove());

  losesNothingDuringAnUpgrade('PostgreSQL', () => {
    const run = async (sql: string) => {
      const newer = new pg.Client({ connectionString: server.url });
      await newer.connect();
      try {
        // Whoever stood in another's way tries again, as `store-keeper.ts` has a newer version do.
        while (!(await isDone(newer, sql))) await newer.query('rollback');
      } finally {
        await newer.end();
      }
    };
    return Promise.resolve({ settings: { dataDir: ':memory:', databaseUrl: server.url }, run });
  });
});
