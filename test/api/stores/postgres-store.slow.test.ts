import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { postgresStore } from '../../../src/api/stores/postgres-store.ts';
import type { Tables } from '../../../src/api/stores/tables.ts';
import { holdsToContract } from './contract.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from './postgres-server.ts';

// Quicker than "truncate", which makes the files of every table anew.
const emptyTables = [
  'class_member_mail',
  'class_member_sign_ups',
  'defence_representative_mail',
  'defence_representative_sign_ups',
  'session_counts',
  'join_links',
  'feedback',
  'audit_log',
  'sessions',
]
  .map((table) => `delete from ${table}`)
  .join(';');

// Starting a PostgreSQL of WebAssembly costs more than the server does: it stands in where there is none.
const isInProcess = whyNoServer !== undefined || process.env.POSTGRES_TESTS === 'in-process';

describe.runIf(isInProcess)('a store on PostgreSQL in this process', () => {
  holdsToContract(async () => {
    const pglite = new PGlite();
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    const store = postgresStore({ description: 'PostgreSQL, in process', db });
    await store.migrate();
    return {
      store,
      empty: async () => {
        await pglite.exec(emptyTables);
      },
      close: () => store.close(),
    };
  });
});

describe.skipIf(whyNoServer !== undefined)(`a store on a PostgreSQL server (${whyNoServer ?? 'installed'})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server.remove());

  holdsToContract(async () => {
    const store = await openStore({ databaseUrl: server.url, dataDir: ':memory:' });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return {
      store,
      empty: async () => {
        await client.query(emptyTables);
      },
      close: async () => {
        await client.end();
        await store.close();
      },
    };
  });
});
