import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { load } from './connections.ts';
import type { Figure, Measurement } from './figures.ts';
import { startProcess } from './server-process.ts';

const builtSessions = z.array(z.object({ id: z.string(), closesAt: z.string() }));

/** The sessions of the built site that take sign-ups, one at least. */
export function openSessions(root: string): readonly string[] {
  const sessions = builtSessions.parse(JSON.parse(readFileSync(join(root, 'dist/sessions.json'), 'utf8')));
  const open = sessions.filter(({ closesAt }) => new Date(closesAt) > new Date()).map(({ id }) => id);
  if (open.length === 0) throw new Error('Expected a session that takes sign-ups in dist/sessions.json, found none');
  return open;
}

/** Sign-ups as a browser posts them, each with a key of its own, for one session after the other. */
export function signUp(sessionIds: readonly string[]): () => string {
  let made = 0;
  return () => {
    const sessionId = sessionIds[made++ % sessionIds.length];
    const contact = { kind: 'email', value: `${randomUUID()}@example.ca` };
    const body = JSON.stringify({ sessionId, locale: 'en', contact, idempotencyKey: randomUUID() });
    const head = `POST /api/registrations HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
    return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
}

/** Rows a second of a bare loop that commits each, on the same disk and as durable. */
function bareCommits(folder: string, forMs: number): number {
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS rows (text TEXT)');
  const insert = database.prepare('INSERT INTO rows (text) VALUES (?)');
  const startedAt = performance.now();
  let rows = 0;
  for (; performance.now() - startedAt < forMs; rows += 1) insert.run(`${randomUUID()}@example.ca`.padEnd(300, 'x'));
  const seconds = (performance.now() - startedAt) / 1000;
  database.close();
  return rows / seconds;
}

/** Durable sign-ups over 1, 16 and 64 connections beside a bare loop of one-row commits. Needs the built site. */
export const signUps: Measurement = {
  name: 'sign-ups',
  run: async ({ root, folder, rounds }) => {
    const data = join(folder, 'data');
    mkdirSync(data, { recursive: true });
    const server = await startProcess(join(root, 'src/api/server.ts'), { DATA_DIR: data, SIGN_UPS_PER_ADDRESS: '0' });
    try {
      const figures: Figure[] = [];
      const request = signUp(openSessions(root).slice(0, 1));
      for (const connections of [1, 16, 64]) {
        const [ours, reference, p99]: [number[], number[], number[]] = [[], [], []];
        for (let round = 0; round < rounds; round += 1) {
          reference.push(bareCommits(folder, 2000));
          const answered = await load({ port: server.port, request }, { connections, forMs: 2000 });
          ours.push(answered.perSecond);
          p99.push(answered.p99Ms);
        }
        const what = `sign-ups, ${connections} connection${connections === 1 ? '' : 's'}`;
        const isBudgeted = connections === 64;
        figures.push({
          what,
          unit: '/s',
          ours,
          against: 'bare loop of commits',
          reference,
          ...(isBudgeted ? { budget: { atLeast: 1 } } : {}),
        });
        figures.push({
          what: `${what}, slowest of a hundred`,
          unit: 'ms',
          ours: p99,
          against: 'budget in ms',
          reference: p99.map(() => 60),
          ...(isBudgeted ? { budget: { atMost: 1 } } : {}),
        });
      }
      return figures;
    } finally {
      await server.stop();
    }
  },
};
