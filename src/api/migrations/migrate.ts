import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Tables } from '../stores/tables.ts';

interface MigrationTable {
  kysely_migration: { name: string; timestamp: string };
}

/**
 * Brings the tables to this version. Whoever calls it holds a lock that keeps other processes out.
 *
 * Steps of a newer version, which another process took already, are left alone: they expand the tables and harm nothing.
 */
export async function migrateTables(db: Kysely<Tables>, known: Record<string, Migration>): Promise<void> {
  const names = await takenSteps(db as unknown as Kysely<MigrationTable>);
  const newer = names.filter((name) => !(name in known)).map((name) => [name, { up: () => Promise.resolve() }]);
  const provider = {
    getMigrations: () => Promise.resolve({ ...known, ...(Object.fromEntries(newer) as Record<string, Migration>) }),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be brought to this version.', { cause: error });
}

async function takenSteps(db: Kysely<MigrationTable>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db.selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name);
}
