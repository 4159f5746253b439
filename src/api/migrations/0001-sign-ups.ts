import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from './engine-name.ts';

/**
 * Sessions, sign-ups, their mail, and what staff keep.
 *
 * Class members and Defence representatives get tables of their own, alike in every column. Instants are milliseconds since
 * 1970 in UTC, yes or no is 1 or 0 (see `stores/tables.ts`).
 */
export function signUpTables(engine: EngineName): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createSessions(db);
      for (const prefix of ['class_member', 'defence_representative']) {
        await createSignUps(db, `${prefix}_sign_ups`);
        await createMail(db, `${prefix}_mail`, engine);
      }
      await createStaffTables(db, engine);
    },
  };
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('places', 'integer', (column) => column.notNull())
    .addColumn('how', 'text', (column) => column.notNull())
    .addColumn('accommodations', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('starts_at', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('closes_at', 'bigint', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .addColumn('cancelled', 'integer', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('waiting', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_in_order', 'integer', (column) => column.notNull().defaultTo(0))
    .addCheckConstraint('sessions_counted', sql`taken >= 0 and waiting >= 0`)
    .execute();
  await db.schema
    .createTable('session_counts')
    .addColumn('session_id', 'text', (column) => column.primaryKey().references('sessions.id'))
    .addColumn('took_place', 'integer', (column) => column.notNull())
    .addColumn('waited', 'integer', (column) => column.notNull())
    .addColumn('cancelled', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('join_links')
    .addColumn('session_id', 'text', (column) => column.primaryKey())
    .addColumn('sealed_url', 'text', (column) => column.notNull())
    .execute();
}

async function createSignUps(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('place_in_order', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) =>
      column.notNull().check(sql`status in ('confirmed', 'waitlisted', 'offered', 'cancelled')`),
    )
    .addColumn('list_closed', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('contact_hash', 'text')
    .addColumn('sealed_contact', 'text')
    .addColumn('sealed_details', 'text')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('contact_kind', 'text', (column) => column.notNull())
    .addColumn('may_leave_message', 'integer', (column) => column.notNull())
    .addColumn('reminder', 'integer', (column) => column.notNull())
    .addColumn('companion', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('erase_on', 'bigint', (column) => column.notNull())
    .addUniqueConstraint(`${table}_order`, ['session_id', 'place_in_order'])
    .execute();
  const index = (name: string) => db.schema.createIndex(`${table}_${name}`).on(table);
  await index('by_status').columns(['session_id', 'status', 'place_in_order']).execute();
  // With the order, so that SQLite has no reason to walk through all of a session in its order instead.
  await index('by_contact').columns(['contact_hash', 'session_id', 'place_in_order']).execute();
  await index('by_erasure').columns(['erase_on']).execute();
}

async function createMail(db: Kysely<unknown>, table: string, engine: EngineName): Promise<void> {
  await countedTable(db, table, engine)
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('erase_on', 'bigint', (column) => column.notNull())
    .addColumn('position', 'integer')
    .addColumn('sealed_contact', 'text')
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('owed_at', 'bigint', (column) => column.notNull())
    .addColumn('retry_at', 'bigint')
    .addColumn('claimed_at', 'bigint')
    .addColumn('claimed_until', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('is_repeat', 'integer', (column) => column.notNull().defaultTo(0))
    // No sign-up gets two messages of one kind, whatever number of processes think of it.
    .addUniqueConstraint(`${table}_once`, ['sign_up_id', 'kind'])
    .execute();
  const index = (name: string) => db.schema.createIndex(`${table}_${name}`).on(table);
  await index('by_state').columns(['state', 'number']).execute();
  await index('by_erasure').columns(['erase_on']).execute();
}

async function createStaffTables(db: Kysely<unknown>, engine: EngineName): Promise<void> {
  await countedTable(db, 'feedback', engine)
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('found', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('sealed_detail', 'text')
    .execute();
  await countedTable(db, 'audit_log', engine)
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text')
    .execute();
}

/** A table whose rows are numbered in the order in which they came; no number is used twice. */
function countedTable(db: Kysely<unknown>, table: string, engine: EngineName) {
  return engine === 'sqlite'
    ? db.schema.createTable(table).addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    : db.schema
        .createTable(table)
        .addColumn('number', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity());
}
