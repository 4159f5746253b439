import type { Migration } from 'kysely/migration';
import { signUpTables } from './0001-sign-ups.ts';
import type { EngineName } from './engine-name.ts';

/**
 * Every step from an empty database to this version, in the order of their names.
 *
 * Forward only, and each leaves a database on which the version before it still works, since both run side by side while
 * an operator upgrades: a version adds tables, and columns that may be empty or have a default (expand); what it no longer
 * uses goes in the version after it (contract). A step changes the sessions before the people's tables, in the order in
 * which sign-ups lock them: the other way round each would wait for the other, and PostgreSQL would end one of the two.
 */
export function migrationsFor(engine: EngineName): Record<string, Migration> {
  return { '0001-sign-ups': signUpTables(engine) };
}
