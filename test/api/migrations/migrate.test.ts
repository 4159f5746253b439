import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';
import { noon, rulesAt, sampleSession, sampleSignUp } from '../stores/sample-rows.ts';

describe('two versions of the tables, as during an upgrade', () => {
  it('let the older version start and work after the newer one has changed the tables', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const running = await openStore({ dataDir });
    await running.putSessions([sampleSession()], rulesAt(noon));
    await running.add(sampleSignUp(), noon);

    // What a newer version may do while this one runs: add what may be left out.
    const newer = new DatabaseSync(join(dataDir, 'sign-ups.db'));
    newer.exec(`
      alter table class_member_sign_ups add column seat text;
      alter table sessions add column room text not null default '';
      create table seats (id text primary key);
      insert into kysely_migration values ('0002-seats', '2027-01-12T18:00:00.000Z');
    `);
    newer.close();

    expect(await running.add(sampleSignUp(), noon)).toMatchObject({ kind: 'added' });
    await running.close();
    const restarted = await openStore({ dataDir });
    expect(await restarted.add(sampleSignUp(), noon)).toMatchObject({ kind: 'added', signUp: { position: 1 } });
    await restarted.close();
  });

  it('take no step twice', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    await (await openStore({ dataDir })).close();
    await (await openStore({ dataDir })).close();
    const database = new DatabaseSync(join(dataDir, 'sign-ups.db'));
    expect(database.prepare('select name from kysely_migration').all()).toEqual([{ name: '0001-sign-ups' }]);
    database.close();
  });
});
