import { Pool } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

/** Ten minutes: what the words for the visitor say. */
const windowInSeconds = 600;

/** A wait that is longer than any count lasts, with a minute for the clocks of several processes to differ. */
const longestWaitMs = (windowInSeconds + 60) * 1000;

/** A table as the library wants it; it would make it itself, but not with several processes starting together. */
const limitTable = 'request_limits';

/** Any number that nothing else in the database locks by. */
const limitTableLock = 7_240_118_903;

/** How much of something one client may do in ten minutes. */
export interface Limit {
  /** Counts `cost`, and answers after how many seconds to come again when that was too much. */
  take(client: string, cost?: number): Promise<number | undefined>;
  /** Takes back what was counted for something harmless. */
  giveBack(client: string): Promise<void>;
}

/** The limits of the API. */
export interface Limits {
  readonly signUp: Limit;
  /** Codes that open nothing. Those that open something are given back. */
  readonly wrongCode: Limit;
  readonly feedback: Limit;
  /** Makes ready what several processes share. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

/** How often one client may do each in ten minutes; 0 sets no limit. */
export interface LimitSettings {
  readonly signUpsPerAddress: number;
  readonly wrongCodesPerAddress: number;
  /** Where processes that share a database share their counts too. */
  readonly databaseUrl: string | undefined;
}

const feedbackPerAddress = 60;

/**
 * Limits by client, counted in memory, or in PostgreSQL where several processes share it.
 *
 * When PostgreSQL does not answer, each process counts for itself until it does.
 *
 * @example await limits.signUp.take(client) // undefined: go on; 240: come again in four minutes
 */
export function createLimits(settings: LimitSettings): Limits {
  const pool =
    settings.databaseUrl === undefined
      ? undefined
      : new Pool({ connectionString: settings.databaseUrl, max: 2, connectionTimeoutMillis: 2000 });
  // Without a listener, a connection that breaks while nobody uses it would end the process.
  pool?.on('error', () => undefined);
  return {
    signUp: limitOf('sign-up', settings.signUpsPerAddress, pool),
    wrongCode: limitOf('code', settings.wrongCodesPerAddress, pool),
    feedback: limitOf('feedback', feedbackPerAddress, pool),
    async prepare() {
      // Two that make the same table at once fail, even where it may be there already: one goes after the other. Both
      // statements are one transaction, at whose end the lock goes.
      await pool?.query(
        `SELECT pg_advisory_xact_lock(${limitTableLock}); ` +
          `CREATE TABLE IF NOT EXISTS ${limitTable} (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`,
      );
    },
    async close() {
      await pool?.end();
    },
  };
}

function limitOf(name: string, points: number, pool: Pool | undefined): Limit {
  if (points === 0) return { take: () => Promise.resolve(undefined), giveBack: () => Promise.resolve() };
  const own = { keyPrefix: name, points, duration: windowInSeconds };
  const memory = new RateLimiterMemory(own);
  const limiter: RateLimiterAbstract =
    pool === undefined
      ? memory
      : new RateLimiterPostgres({
          ...own,
          storeClient: pool,
          tableName: limitTable,
          tableCreated: true,
          insuranceLimiter: memory,
        });
  const refusal = async (client: string, cost: number): Promise<RateLimiterRes | undefined> => {
    try {
      await limiter.consume(client, cost);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return refused;
    }
  };
  return {
    async take(client, cost = 1) {
      let refused = await refusal(client, cost);
      if (refused !== undefined && refused.msBeforeNext > longestWaitMs) {
        // It was counted by a clock that has stepped back since, and would keep somebody out for as long as that step.
        await limiter.delete(client);
        refused = await refusal(client, cost);
      }
      if (refused === undefined) return undefined;
      return Math.min(windowInSeconds, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    },
    async giveBack(client) {
      await limiter.reward(client, 1);
    },
  };
}
