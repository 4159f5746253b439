import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** `node:sqlite` in the shape that Kysely's own SQLite dialect expects, with each statement prepared once. */
export interface SqliteConnection extends SqliteDatabase {
  readonly database: DatabaseSync;
  /** The rows that a statement answers with; none for one that only changes something. */
  rows(sql: string, parameters: readonly unknown[]): unknown[];
}

/** More texts of statements than the store has; those with a list of values in them differ by its length. */
const mostStatements = 300;

/**
 * A connection over an open database.
 *
 * @throws TypeError for a parameter that is a `Date`, a boolean or nothing: `node:sqlite` would store a `Date` as NULL
 *   without a word.
 */
export function sqliteConnection(database: DatabaseSync): SqliteConnection {
  const prepared = new Map<string, Statement>();

  function prepare(sql: string): Statement {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= mostStatements) prepared.clear();
    const statement = new Statement(database.prepare(sql));
    prepared.set(sql, statement);
    return statement;
  }

  return {
    database,
    prepare,
    rows(sql, parameters) {
      const statement = prepare(sql);
      if (statement.reader) return statement.all(parameters);
      statement.run(parameters);
      return [];
    },
    close() {
      prepared.clear();
      database.close();
    },
  };
}

class Statement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly unknown[]) {
    return this.#statement.all(...checked(parameters));
  }

  run(parameters: readonly unknown[]) {
    return this.#statement.run(...checked(parameters));
  }

  iterate(parameters: readonly unknown[]) {
    return this.#statement.iterate(...checked(parameters));
  }
}

function checked(parameters: readonly unknown[]): SQLInputValue[] {
  for (const each of parameters) {
    if (each === null || typeof each === 'string' || typeof each === 'number' || typeof each === 'bigint') continue;
    const found = each instanceof Date ? 'a Date' : typeof each;
    throw new TypeError(`Expected a text, a number or null for SQLite, got ${found}.`);
  }
  return parameters as SQLInputValue[];
}
