import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type CompiledQuery } from 'kysely';
import pg from 'pg';
import { migrateTables } from '../migrations/migrate.ts';
import { migrationsFor } from '../migrations/migrations.ts';
import { inDoubt, isCollision, isDuplicate, isUnreachable, postgresFault, unreachable } from './postgres-faults.ts';
import { relationalStore, type Engine, type WriteOptions } from './relational-store.ts';
import type { Work } from './steps.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** How long work waits for a server that went away, before the person is told to try again. */
const patienceMs = 8_000;

/** How many pieces of work one transaction takes. */
const mostInTransaction = 64;

/** How often work is tried again that stood in another transaction's way. */
const mostCollisions = 8;

/**
 * Any key, the same in every process: who holds it may change the tables.
 *
 * Kysely's own lock is taken only after it made its tables, which two processes must not do at once either.
 */
const migrationLock = 7_160_215_211;

/** Milliseconds: nothing the store does takes so long, and a process that hangs must not keep others from a session's row. */
const sessionSettings = `
  set synchronous_commit = on;
  set statement_timeout = 15000;
  set lock_timeout = 10000;
  set idle_in_transaction_session_timeout = 15000;
`;

/**
 * A store on a PostgreSQL server, shared by any number of processes.
 *
 * Who changes the places of a session locks its row. Sign-ups for one session that arrive together are committed together.
 * When the server goes away, work waits some seconds for it to come back; what may have been done is done again only where
 * that changes nothing.
 *
 * @param databaseUrl - "postgres://…", as `DATABASE_URL`.
 * @throws StoreError when it is no such address.
 */
export function openPostgresStore(databaseUrl: string): Store {
  const description = describe(databaseUrl);
  const connect = (max: number, queryTimeoutMs: number | undefined) =>
    new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(databaseUrl, max, queryTimeoutMs) }) });
  return postgresStore({
    description,
    db: connect(10, 20_000),
    openForMigration: () => connect(1, undefined),
  });
}

/** What a store on PostgreSQL is made of. */
export interface PostgresParts {
  readonly description: string;
  readonly db: Kysely<Tables>;
  /** A connection of its own for changing tables, which may take long; left out, there is only one. */
  readonly openForMigration?: () => Kysely<Tables>;
}

/** The store over a connection that is there already. */
export function postgresStore(parts: PostgresParts): Store {
  return relationalStore(postgresEngine(parts));
}

function describe(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StoreError(
      'not-opened',
      'DATABASE_URL: expected an address such as "postgres://user:password@host/database".',
    );
  }
  const host = url.host === '' ? (url.searchParams.get('host') ?? 'this machine') : url.host;
  return `PostgreSQL, ${host}`;
}

function openPool(connectionString: string, max: number, queryTimeoutMs: number | undefined): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    pipeline: true,
    types: {
      getTypeParser: (oid, format) =>
        (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // A connection that breaks while nobody asks it anything says so by an event that would end the process. Whoever uses it
  // next learns of it anyway, and the pool opens another one.
  pool.on('error', ignore);
  pool.on('connect', (client) => {
    client.on('error', ignore);
    client.query(sessionSettings).catch(ignore);
  });
  return pool;
}

function ignore(): void {
  // See where it is handed over.
}

interface Job {
  readonly work: Work<unknown>;
  /** Whether it may be done again when nobody knows if it was done. */
  readonly isRepeatable: boolean;
  /** Keeps the answer of a time of which nobody knows whether it counted. */
  doubted(result: unknown): void;
  done(result: unknown): void;
  failed(error: unknown): void;
}

function postgresEngine({ description, db, openForMigration }: PostgresParts): Engine {
  const waitingByOrder = new Map<string, Job[]>();
  const underWay = new Set<Promise<void>>();
  const fault = (error: unknown) => postgresFault(error, description);

  async function runSteps(on: Kysely<Tables>, work: Work<unknown>): Promise<unknown> {
    const steps = work();
    let step = steps.next();
    while (step.done !== true) step = steps.next(await rowsOf(on, step.value));
    return step.value;
  }

  /** Sends all queries before the first is answered: while a session's row is locked, each way to the server counts. */
  async function rowsOf(on: Kysely<Tables>, queries: readonly CompiledQuery[]): Promise<(readonly unknown[])[]> {
    // Of a transaction, `executeQuery` would send each only after the answer of the one before.
    const answers = await on
      .getExecutor()
      .provideConnection((connection) => Promise.allSettled(queries.map((query) => connection.executeQuery(query))));
    return answers.map((answer) => {
      // After a fault the rest fails because of it: the first one tells why.
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value.rows;
    });
  }

  /** Does the jobs in one transaction; where one of them is at fault, each in one of its own. Settles every job. */
  async function commit(given: readonly Job[]): Promise<void> {
    let jobs = given;
    const deadline = Date.now() + patienceMs;
    for (let attempt = 0; jobs.length > 0; attempt++) {
      const results: unknown[] = [];
      const progress = { isCommitting: false };
      try {
        await db.transaction().execute(async (transaction) => {
          for (const { work } of jobs) results.push(await runSteps(transaction, work));
          progress.isCommitting = true;
        });
        jobs.forEach((job, index) => {
          job.done(results[index]);
        });
        return;
      } catch (error) {
        if (isUnreachable(error)) {
          if (progress.isCommitting) jobs = keepRepeatable(jobs, results, error);
          if (Date.now() > deadline) {
            for (const job of jobs) job.failed(unreachable(description, error));
            return;
          }
        } else if (jobs.length > 1) {
          await Promise.all(jobs.map((job) => commit([job])));
          return;
        } else if (!(isCollision(error) && attempt < mostCollisions) && !(isDuplicate(error) && attempt === 0)) {
          jobs[0]?.failed(fault(error));
          return;
        }
        await pause(pauseMs(attempt));
      }
    }
  }

  /** Of jobs that were perhaps done, those that may be done again; the others are told that nobody knows. */
  function keepRepeatable(jobs: readonly Job[], results: readonly unknown[], error: unknown): readonly Job[] {
    jobs.forEach((job, index) => {
      if (job.isRepeatable) job.doubted(results[index]);
      else job.failed(inDoubt(description, error));
    });
    return jobs.filter(({ isRepeatable }) => isRepeatable);
  }

  /** Commits what waits for the same lock, one transaction after another. */
  async function drain(order: string, waiting: Job[]): Promise<void> {
    while (waiting.length > 0) await commit(waiting.splice(0, mostInTransaction));
    waitingByOrder.delete(order);
  }

  function enqueue(job: Job, order: string | undefined): void {
    if (order === undefined) {
      track(commit([job]));
      return;
    }
    const waiting = waitingByOrder.get(order);
    if (waiting !== undefined) {
      waiting.push(job);
      return;
    }
    const first = [job];
    waitingByOrder.set(order, first);
    setImmediate(() => {
      track(drain(order, first));
    });
  }

  function track(work: Promise<void>): void {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  return {
    description,
    dialect: { db, locksRows: true },
    async read<Result>(work: Work<Result>) {
      const deadline = Date.now() + patienceMs;
      for (let attempt = 0; ; attempt++) {
        try {
          return (await runSteps(db, work)) as Result;
        } catch (error) {
          if (!isUnreachable(error) || Date.now() > deadline) throw fault(error);
          await pause(pauseMs(attempt));
        }
      }
    },
    write<Result>(work: Work<Result>, { order, repeat }: WriteOptions<Result> = {}) {
      return new Promise<Result>((resolve, reject) => {
        let first: { readonly result: Result } | undefined;
        const job: Job = {
          work,
          isRepeatable: repeat !== undefined,
          doubted: (result) => {
            first ??= { result: result as Result };
          },
          done: (result) => {
            resolve(
              first === undefined || repeat === undefined ? (result as Result) : repeat(first.result, result as Result),
            );
          },
          failed: reject,
        };
        enqueue(job, order);
      });
    },
    async migrate() {
      const own = openForMigration?.();
      try {
        await (own ?? db).transaction().execute(async (transaction) => {
          await sql`set local statement_timeout = 0`.execute(transaction);
          await sql`set local lock_timeout = 0`.execute(transaction);
          await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
          await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
          await migrateTables(transaction, migrationsFor('postgres'));
        });
      } catch (error) {
        throw fault(error);
      } finally {
        await own?.destroy();
      }
    },
    async ping() {
      try {
        await sql`select 1 from sessions limit 1`.execute(db);
      } catch (error) {
        throw fault(error);
      }
    },
    async close() {
      while (underWay.size > 0 || waitingByOrder.size > 0) {
        await Promise.all(underWay);
        await pause(1);
      }
      await db.destroy();
    },
  };
}

/** Longer and longer, up to half a second, and never the same for all who wait. */
function pauseMs(attempt: number): number {
  return Math.min(500, 20 * 2 ** attempt) * (0.5 + Math.random() / 2);
}
