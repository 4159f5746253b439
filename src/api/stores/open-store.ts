import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** Where the store is to be. */
export interface StoreSettings {
  /** The folder of the SQLite file; ":memory:" in tests. */
  readonly dataDir: string;
}

/**
 * The store that the settings name, with its tables brought to this version.
 *
 * @throws StoreError with a sentence for the operator.
 */
export async function openStore({ dataDir }: StoreSettings): Promise<Store> {
  const store = await openSqliteStore(dataDir);
  try {
    await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
