import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { load, type Answered } from './connections.ts';
import type { Figure, Measurement } from './figures.ts';
import { startProcess, type ServerProcess } from './server-process.ts';
import { openSessions, signUp } from './sign-ups.ts';

const connections = 64;
const forMs = 3000;

/**
 * Durable sign-ups on PostgreSQL through one, two and four processes, beside a bare loop of one-row commits on the same
 * server: all for one session, whose places are counted in one row so that processes wait for each other there, and for
 * all sessions in turn, where they wait less. What the two differ by is what that row costs. A refusal ends it all: it
 * would cost less than what is measured. Needs the built site, and `DATABASE_URL` of an empty database that may be written
 * to: without it, nothing.
 */
export const postgresql: Measurement = {
  name: 'postgresql',
  run: async ({ root, rounds }) => {
    const databaseUrl = process.env.DATABASE_URL;
    if (databaseUrl === undefined) {
      process.stderr.write('Left out: set DATABASE_URL to an empty PostgreSQL database to measure sign-ups on it.\n');
      return [];
    }
    const sessions = openSessions(root);
    const kinds = [
      { whose: 'one session', request: signUp(sessions.slice(0, 1)) },
      { whose: `${sessions.length} sessions`, request: signUp(sessions) },
    ];
    const env = {
      DATABASE_URL: databaseUrl,
      DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
      SIGN_UPS_PER_ADDRESS: '0',
    };
    const figures: Figure[] = [];
    for (const processes of [1, 2, 4]) {
      const servers: ServerProcess[] = [];
      try {
        for (let each = 0; each < processes; each += 1) {
          servers.push(await startProcess(join(root, 'src/api/server.ts'), env));
        }
        const measured = kinds.map((kind) => ({
          ...kind,
          ours: [] as number[],
          reference: [] as number[],
          p99: [] as number[],
        }));
        // In turns, so that a minute in which the machine is busy counts against both.
        for (let round = 0; round < rounds; round += 1) {
          for (const { request, ours, reference, p99 } of measured) {
            reference.push(await bareCommits(databaseUrl));
            const answered = await Promise.all(
              servers.map(({ port }) => load({ port, request }, { connections: connections / processes, forMs })),
            );
            ours.push(answered.reduce((sum, { perSecond }) => sum + perSecond, 0));
            p99.push(Math.max(...answered.map((each: Answered) => each.p99Ms)));
          }
        }
        for (const { whose, ours, reference, p99 } of measured) {
          const what = `sign-ups for ${whose} on PostgreSQL, ${processes} process${processes === 1 ? '' : 'es'}`;
          figures.push(
            { what, unit: '/s', ours, against: 'bare loop of commits', reference },
            {
              what: `${what}, slowest of a hundred`,
              unit: 'ms',
              ours: p99,
              against: 'budget in ms',
              reference: p99.map(() => 60),
            },
          );
        }
      } finally {
        await Promise.all(servers.map((server) => server.stop()));
      }
    }
    return figures;
  },
};

/** Rows a second of a bare loop that commits each, on one connection. */
async function bareCommits(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('create table if not exists bench_rows (text text)');
    const startedAt = performance.now();
    let rows = 0;
    for (; performance.now() - startedAt < forMs; rows += 1) {
      await client.query('insert into bench_rows (text) values ($1)', [`${randomUUID()}@example.ca`.padEnd(300, 'x')]);
    }
    return rows / ((performance.now() - startedAt) / 1000);
  } finally {
    await client.query('drop table if exists bench_rows');
    await client.end();
  }
}
