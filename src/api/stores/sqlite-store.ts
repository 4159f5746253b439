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

/**
 * How long work waits for another process that is writing to the same file. It is not left to SQLite to wait: that would stop
 * the whole process, pages and all.
 */
const waitForLockMs = 5_000;

/** How long until the file is tried again. */
const lockPauseMs = 10;

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
      database = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
      const check = database.prepare('PRAGMA quick_check(1)').get();
      if (check?.quick_check !== 'ok') throw damagedFault(file);
      return database;
    } catch (error) {
      if (database?.isOpen === true) database.close();
      if (!isBusy(error) || Date.now() > deadline) throw sqliteFault(error, file);
      await pause(lockPauseMs);
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
  /** Since when another process has kept this one from writing. */
  let lockedSince: number | undefined;

  function runSteps<Result>(work: Work<Result>): Result {
    const steps: Steps<Result> = work();
    let step = steps.next();
    while (step.done !== true) {
      step = steps.next(step.value.map(({ sql, parameters }) => connection.rows(sql, parameters)));
    }
    return step.value;
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(commitWaiting);
  }

  /**
   * Begins a transaction, and tells whether to try again later because another process is writing. After `waitForLockMs` it
   * is left to `commitWaiting` to learn of the lock, and to say so to those who wait.
   */
  function isLockedByAnother(): boolean {
    try {
      connection.rows('BEGIN IMMEDIATE', []);
    } catch (error) {
      if (isBusy(error)) {
        lockedSince ??= performance.now();
        if (performance.now() - lockedSince < waitForLockMs) return true;
      }
    }
    lockedSince = undefined;
    return false;
  }

  /** Asks again while another process keeps the file to itself. */
  async function whenFree<Result>(ask: () => Result): Promise<Result> {
    const from = performance.now();
    for (;;) {
      try {
        return ask();
      } catch (error) {
        if (!isBusy(error) || performance.now() - from > waitForLockMs) throw fault(error);
        await pause(lockPauseMs);
      }
    }
  }

  /** One transaction for all that arrived, each in a savepoint of its own: what fails takes nobody along. */
  function commitWaiting(): void {
    isScheduled = false;
    if (waiting.length === 0 || migrating !== undefined) return;
    if (isLockedByAnother()) {
      isScheduled = true;
      setTimeout(commitWaiting, lockPauseMs);
      return;
    }
    const jobs = waiting.slice(0, mostInTransaction);
    waiting = waiting.slice(jobs.length);
    const done: Job[] = [];
    try {
      if (!database.isTransaction) connection.rows('BEGIN IMMEDIATE', []);
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
      await whenFree(() => connection.rows('BEGIN IMMEDIATE', []));
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
      return whenFree(() => runSteps(work));
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
    async ping() {
      await whenFree(() => connection.rows('SELECT count(*) FROM sessions', []));
    },
    async afterForgetting() {
      // Deleted rows are overwritten with zeros in the file (secure_delete), but the log still has them until it is emptied.
      const from = performance.now();
      while (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 1) {
        // Whoever reads or writes at this moment keeps the log; a minute later it is emptied with what comes then.
        if (performance.now() - from > waitForLockMs) return;
        await pause(lockPauseMs);
      }
    },
    async close() {
      while (waiting.length > 0 || migrating !== undefined) await pause(1);
      if (database.isOpen) connection.close();
    },
  };
}
