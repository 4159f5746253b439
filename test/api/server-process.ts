import type { ScheduledSession } from '../../src/schemas/session.ts';
import { testSessions } from './api-fixture.ts';
import { spawnServer, writeSiteWith } from './started-server.ts';

/** A session far ahead, for the processes' own clock. */
function sessionAhead(): ScheduledSession {
  const day = 24 * 60 * 60 * 1000;
  const [start, end, closing] = [30 * day, 30 * day + 3_600_000, 29 * day].map((ms) =>
    new Date(Date.now() + ms).toISOString(),
  );
  const [session] = testSessions;
  if (session === undefined || start === undefined || end === undefined || closing === undefined) throw new TypeError();
  return { ...session, startsAt: start, endsAt: end, closesAt: closing };
}

/** Runs the server as its own process, over a fixture site with one session, until the test has ended. */
export function runServer(env: Record<string, string> = {}, through: readonly string[] = []) {
  const server = spawnServer(writeSiteWith([sessionAhead()]), { DATA_DIR: ':memory:', ...env }, through);
  const post = (port: string, path: string, body: unknown) =>
    fetch(`http://127.0.0.1${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ...server, post };
}
