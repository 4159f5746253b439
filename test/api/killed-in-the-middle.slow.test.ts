import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDataKeys } from '../../src/api/data-key.ts';
import { startMailWorker } from '../../src/api/mail/worker.ts';
import { openContact } from '../../src/api/services/sealed-texts.ts';
import { createVault } from '../../src/api/services/vault.ts';
import { openStore } from '../../src/api/stores/open-store.ts';
import type { SignUpResult, SignUpView } from '../../src/schemas/sign-up-state.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { killMoments, toldMoments } from './kill-moments.ts';
import { mailWords } from './mail/mail-content.ts';
import { mailReceiver } from './mail/mail-receiver.ts';
import { startServerProcess, writeSiteWith } from './started-server.ts';
import { startPostgresServer, whyNoServer, type PostgresServer } from './stores/postgres-server.ts';
import { sampleSession } from './stores/sample-rows.ts';
import { tell } from './told.ts';

const dataKey = Buffer.alloc(32, 5).toString('base64');
const people = 90;
const places = 20;

const atATime = 12;

/**
 * The server is killed each time that so many requests were sent and answers came, each of both counting for one: so it is
 * sometimes busy, sometimes about to answer. The last one leaves people enough to do afterwards.
 */
const killsAt = killMoments(4, 2 * people - 3 * atATime).toSorted((a, b) => a - b);

function session() {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  return sampleSession({ places, startsAt: inDays(30), endsAt: inDays(30.1), closesAt: inDays(28) });
}

/** What a server does that is killed in the middle of sign-ups, with mail going out, and started again. */
function losesNothingWhenKilled(name: string, newStore: () => Promise<Record<string, string>>): void {
  it(
    'has every sign-up that it answered, none twice, and sends every message that it owes',
    { timeout: 400_000 },
    async () => {
      const receiver = await mailReceiver();
      const site = writeSiteWith([session()]);
      const settings = await newStore();
      const env = {
        ...settings,
        DATA_KEY: dataKey,
        SAMPLE_MAIL: 'send',
        SMTP_URL: receiver.url,
        MAIL_FROM: 'Sign-ups <sessions@example.ca>',
        SIGN_UPS_PER_ADDRESS: '0',
      };
      let server = await startServerProcess(site, env);

      const answers = new Map<number, SignUpResult>();
      const kills = [...killsAt];
      let restarting: Promise<void> | undefined;
      const startAgain = async () => {
        await server.kill();
        server = await startServerProcess(site, env);
        restarting = undefined;
      };
      let happened = 0;
      const count = () => {
        happened += 1;
        if (restarting !== undefined || happened < (kills[0] ?? Infinity)) return;
        kills.shift();
        restarting = startAgain();
      };
      const signUp = async (person: number): Promise<void> => {
        const body = JSON.stringify({
          sessionId: 'winter',
          locale: 'en',
          contact: { kind: 'email', value: `person${person}@example.ca` },
          idempotencyKey: randomUUID(),
        });
        // As the form does: the same request again until it is answered.
        for (;;) {
          await restarting;
          const asking = fetch(`${server.url}/api/registrations`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          }).catch(() => undefined);
          count();
          const answer = await asking;
          if (answer?.status === 201 || answer?.status === 200) {
            const result = (await answer.json().catch(() => undefined)) as SignUpResult | undefined;
            if (result === undefined) continue;
            answers.set(person, result);
            count();
            return;
          }
          await pause(20);
        }
      };
      const waiting = Array.from({ length: people }, (_, index) => index);
      const lane = async () => {
        for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) await signUp(person);
      };
      await Promise.all(Array.from({ length: atATime }, lane));
      await restarting;
      expect(kills).toEqual([]);

      // Every answer holds: each person's code opens their own sign-up.
      for (const { manageCode, reference, status } of answers.values()) {
        const looked = await fetch(`${server.url}/api/registrations/lookup`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ manageCode }),
        });
        expect(await looked.json()).toMatchObject({ reference, status } satisfies Partial<SignUpView>);
      }
      expect(await server.stop()).toBe(0);

      const vault = createVault(parseDataKeys(dataKey) ?? []);
      const store = await openStore({ dataDir: settings.DATA_DIR ?? '', databaseUrl: settings.DATABASE_URL });
      const kept = await store.list('class-members', 'winter');
      expect(kept).toHaveLength(people);
      expect(new Set(kept.map(({ reference }) => reference))).toEqual(
        new Set([...answers.values()].map(({ reference }) => reference)),
      );
      expect(kept.map(({ status }) => status)).toEqual([
        ...Array<string>(places).fill('confirmed'),
        ...Array<string>(people - places).fill('waitlisted'),
      ]);
      expect(kept.slice(places).map(({ position }) => position)).toEqual(
        Array.from({ length: people - places }, (_, index) => index + 1),
      );

      // What a killed process held is sent by the next, once its claim is over: here the clock is ten minutes ahead.
      const worker = startMailWorker({
        outbox: store.outbox,
        openContact: (sealed) => openContact(vault, sealed),
        words: mailWords(),
        delivery: { smtpUrl: receiver.url, from: env.MAIL_FROM },
        siteUrl: 'https://example.ca',
        writeLog: () => undefined,
        now: () => new Date(Date.now() + 600_000),
        pace: { lookEveryMs: 50 },
      });
      await vi.waitFor(
        async () => {
          const { waiting: owed } = await store.outbox.state('class-members', new Date());
          expect(owed).toBe(0);
        },
        { timeout: 60_000, interval: 100 },
      );
      await worker.stop();
      expect((await store.outbox.state('class-members', new Date())).givenUp).toBe(0);
      await store.close();

      const readers = new Map<string, Set<string | undefined>>();
      for (const { to, mail } of receiver.received) {
        const reader = to[0] ?? '';
        readers.set(reader, (readers.get(reader) ?? new Set()).add(mail.messageId?.split('@')[0]));
      }
      expect(readers.size).toBe(people);
      // More than once only where nobody could know, and then under the same id.
      for (const ids of readers.values()) expect(ids.size).toBe(1);
      expect(receiver.received.length).toBeLessThanOrEqual(people + killsAt.length * 4);
      tell(
        `${name}: the server was killed ${killsAt.length} times while ${people} people signed up for ${places} places, when ` +
          `requests and answers were ${toldMoments(killsAt)}. ` +
          `${kept.length} sign-ups were kept, each answered one among them and none twice; ` +
          `${readers.size} people were written to, ${receiver.received.length - people} of them a second time under the same id.`,
      );
    },
  );
}

describe('a server on SQLite that is killed in the middle', () => {
  losesNothingWhenKilled('SQLite', () => Promise.resolve({ DATA_DIR: temporaryFolder() }));
});

describe.skipIf(whyNoServer !== undefined)(
  `a server on PostgreSQL that is killed in the middle (${whyNoServer ?? 'installed'})`,
  () => {
    let postgres: PostgresServer;
    beforeAll(async () => {
      postgres = await startPostgresServer();
    }, 120_000);
    afterAll(() => postgres.remove());

    losesNothingWhenKilled('PostgreSQL', () =>
      Promise.resolve({ DATABASE_URL: postgres.url, DATA_DIR: temporaryFolder() }),
    );
  },
);
