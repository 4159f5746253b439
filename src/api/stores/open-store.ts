import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** Where the store is to be. */
export interface StoreSettings {
  /** The folder of the SQLite file; ":memory:" in tests. Not used where there is a `databaseUrl`. */
  readonly dataDir: string;
  /** "postgres://…" puts the store on PostgreSQL. */
  readonly databaseUrl?: string | undefined;
}

/**
 * The store that the settings name, with its tables brought to this version.
 *
 * @throws StoreError with a sentence for the operator.
 * @example const store = await openStore({ dataDir: '.data' }); store.description // "SQLite, .data/sign-ups.db"
 */
export async function openStore({ dataDir, databaseUrl }: StoreSettings): Promise<Store> {
  const store = databaseUrl === undefined ? await openSqliteStore(dataDir) : openPostgresStore(databaseUrl);
  try {
    await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
