import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import { migrateTables } from '../migrations/migrate.ts';
import { migrationsFor } from '../migrations/migrations.ts';
import { relationalStore, type Engine } from './relational-store.ts';
import { sqliteConnection, type SqliteConnection } from './sqlite-connection.ts';
import { damagedFault, isBusy, sqliteFault } from './sqlite-faults.ts';
import type { Steps, Work } from './steps.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** How long a process waits for another one that is writing to the same file. */
const waitForLockMs = 5_000;

/** How many pieces of work one transaction takes: those that come after them do not wait for more than that. */
const mostInTransaction = 256;

/**
 * A store in one file, `sign-ups.db` in the data folder, readable by the server's account alone.
 *
 * Several processes may use the file: one writes at a time. What arrives within a tick is committed together, each answered
 * after the commit.
 *
 * @param dataDir - Made when it is missing; ":memory:" for a store that ends with the process.
 * @throws StoreError when the file cannot be opened, is damaged, or stays locked.
 */
export async function openSqliteStore(dataDir: string): Promise<Store> {
  const file = dataDir === ':memory:' ? dataDir : join(dataDir, 'sign-ups.db');
  if (dataDir !== ':memory:') makePrivateFile(dataDir, file);
  const database = await openDatabase(file);
  return relationalStore(sqliteEngine(sqliteConnection(database), file));
}

function makePrivateFile(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new StoreError(
      code === 'ENOSPC' ? 'disk-full' : code === 'EROFS' || code === 'EACCES' ? 'read-only' : 'not-opened',
      `${file} cannot be made or written (${code}). Give the server’s account a folder that it may write to, with room on ` +
        'its disk, and name it in DATA_DIR.',
      { cause },
    );
  }
}

async function openDatabase(file: string): Promise<DatabaseSync> {
  const deadline = Date.now() + waitForLockMs;
  for (;;) {
    let database: DatabaseSync | undefined;
    try {
      database = new DatabaseSync(file, { timeout: waitForLockMs, enableForeignKeyConstraints: true });
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
      const check = database.prepare('PRAGMA quick_check(1)').get();
      if (check?.quick_check !== 'ok') throw damagedFault(file);
      return database;
    } catch (error) {
      if (database?.isOpen === true) database.close();
      // Switching to WAL does not wait for others who do the same: SQLite answers "busy" at once.
      if (!isBusy(error) || Date.now() > deadline) throw sqliteFault(error, file);
      await pause(20);
    }
  }
}

interface Job {
  /** Does the work inside the open transaction, and keeps its answer. */
  run(): void;
  /** Gives the answer out, once the transaction is committed. */
  committed(): void;
  failed(error: unknown): void;
}

function sqliteEngine(connection: SqliteConnection, file: string): Engine {
  const { database } = connection;
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  let waiting: Job[] = [];
  let isScheduled = false;
  let migrating: Promise<void> | undefined;

  function runSteps<Result>(work: Work<Result>): Result {
    const steps: Steps<Result> = work();
    let step = steps.next();
    while (step.done !== true) step = steps.next(connection.rows(step.value.sql, step.value.parameters));
    return step.value;
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(commitWaiting);
  }

  /** One transaction for all that arrived, each in a savepoint of its own: what fails takes nobody along. */
  function commitWaiting(): void {
    isScheduled = false;
    if (waiting.length === 0 || migrating !== undefined) return;
    const jobs = waiting.slice(0, mostInTransaction);
    waiting = waiting.slice(jobs.length);
    const done: Job[] = [];
    try {
      connection.rows('BEGIN IMMEDIATE', []);
      for (const job of jobs) {
        connection.rows('SAVEPOINT job', []);
        try {
          job.run();
          done.push(job);
        } catch (error) {
          // A fault of the disk ends the whole transaction, savepoints and all.
          if (!database.isTransaction) throw error;
          connection.rows('ROLLBACK TO job', []);
          job.failed(error);
        }
        connection.rows('RELEASE job', []);
      }
      connection.rows('COMMIT', []);
      for (const job of done) job.committed();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      for (const job of jobs) job.failed(error);
    }
    if (waiting.length > 0) schedule();
  }

  /** Kysely's migrator takes no lock in SQLite; ours is that of the only writer, held until every step is taken. */
  async function migrate(): Promise<void> {
    try {
      connection.rows('BEGIN IMMEDIATE', []);
      await migrateTables(db, migrationsFor('sqlite'));
      connection.rows('COMMIT', []);
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw fault(error);
    }
  }

  const fault = (error: unknown) => {
    const isSqlite = error instanceof Error && 'errcode' in error;
    return isSqlite ? sqliteFault(error, file) : error;
  };

  return {
    description: `SQLite, ${file}`,
    dialect: { db, locksRows: false },
    read(work) {
      return Promise.try(() => runSteps(work)).catch((error: unknown) => {
        throw fault(error);
      });
    },
    write<Result>(work: Work<Result>) {
      return new Promise<Result>((resolve, reject) => {
        let result: Result;
        waiting.push({
          run: () => {
            result = runSteps(work);
          },
          committed: () => {
            resolve(result);
          },
          failed: (error) => {
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- handed on as it came
            reject(fault(error));
          },
        });
        schedule();
      });
    },
    migrate() {
      migrating ??= migrate().finally(() => {
        migrating = undefined;
        schedule();
      });
      return migrating;
    },
    ping() {
      return Promise.try(() => {
        connection.rows('SELECT count(*) FROM sessions', []);
      }).catch((error: unknown) => {
        throw fault(error);
      });
    },
    afterForgetting() {
      // Deleted rows are overwritten with zeros in the file (secure_delete), but the log still has them until it is emptied.
      return Promise.try(() => {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      });
    },
    async close() {
      while (waiting.length > 0 || migrating !== undefined) await pause(1);
      if (database.isOpen) connection.close();
    },
  };
}
