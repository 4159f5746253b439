import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { HandOver, MailServer } from '../../../src/api/mail/hand-over.ts';
import { startMailWorker, type MailWorkerParts } from '../../../src/api/mail/worker.ts';
import { openStore } from '../../../src/api/stores/open-store.ts';
import type { Store } from '../../../src/api/stores/store.ts';
import { noon, rulesAt, sampleSession, sampleSignUp } from '../stores/sample-rows.ts';
import { mailWords } from './mail-content.ts';
import { tell } from '../told.ts';

const words = mailWords();
const stores: Store[] = [];

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** What one try can come to: what the mail server did, and whether the worker lived to put it down. */
const outcomes = ['taken', 'taken, answer lost', 'silence', 'refused early', 'refused late', 'no mailbox'] as const;
const deaths = ['lives', 'dies before', 'dies at the last byte', 'dies after'] as const;

interface Try {
  readonly outcome: (typeof outcomes)[number];
  readonly death: (typeof deaths)[number];
}

const anyTry = fc.record({
  outcome: fc.constantFrom(...outcomes),
  death: fc.oneof({ weight: 3, arbitrary: fc.constant('lives' as const) }, fc.constantFrom(...deaths)),
});

class Died extends Error {}

/** A mail server that does, try by try, what was drawn, and takes everything once the draws are over. */
function drawnServer(tries: readonly Try[]) {
  const taken: string[] = [];
  const mayBeTaken: string[] = [];
  let next = 0;
  const server: MailServer = {
    async handOver({ raw }, beforeLastByte): Promise<HandOver> {
      const { outcome, death } = tries[next++] ?? { outcome: 'taken', death: 'lives' };
      const id = /^Message-ID: <([^@]+)@/m.exec(raw.toString())?.[1] ?? '';
      const fault = { code: 'ECONNECTION', command: 'CONN' };
      if (death === 'dies before') throw new Died();
      if (outcome === 'refused early') return { kind: 'not-taken', fault };
      if (outcome === 'no mailbox') {
        return { kind: 'not-taken', fault: { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 } };
      }
      if (!(await beforeLastByte())) return { kind: 'not-taken', fault };
      // Dead between telling the store and the last byte: the server has nothing, and nobody can know it.
      if (death === 'dies at the last byte') {
        mayBeTaken.push(id);
        throw new Died();
      }
      if (outcome === 'refused late') {
        if (death === 'dies after') {
          mayBeTaken.push(id);
          throw new Died();
        }
        return { kind: 'not-taken', fault: { code: 'EMESSAGE', command: 'DATA', responseCode: 451 } };
      }
      mayBeTaken.push(id);
      if (outcome !== 'silence') taken.push(id);
      if (death === 'dies after') throw new Died();
      return outcome === 'taken' ? { kind: 'taken' } : { kind: 'in-doubt', fault };
    },
  };
  return { server, taken, mayBeTaken, tries: () => next };
}

async function storeWithMail(people: readonly { reminder: boolean }[]) {
  const store = await openStore({ dataDir: ':memory:' });
  stores.push(store);
  await store.putSessions([sampleSession({ places: 50 })], rulesAt(noon));
  for (const [index, person] of people.entries()) {
    await store.add(sampleSignUp({ ...person, sealedContact: `person${index}@example.ca` }), noon);
  }
  return store;
}

/** Runs workers until the outbox owes nothing. A worker that "dies" leaves its message to its claim; the clock goes on. */
async function sendAll(store: Store, server: MailServer, from: Date, workers: number): Promise<Date> {
  let clock = from;
  // The clock leaps only while no message is under way: no claim runs out under a worker that lives.
  let underWay = 0;
  const parts: MailWorkerParts = {
    outbox: store.outbox,
    openContact: (value) => {
      underWay++;
      return { value, code: 'K4T9-0QZD-7XWC-M2H5' };
    },
    words,
    delivery: { smtpUrl: 'smtp://localhost', from: 'sessions@example.ca' },
    siteUrl: 'https://example.ca',
    writeLog: () => undefined,
    now: () => clock,
    server: {
      handOver: (...given) => server.handOver(...given).finally(() => underWay--),
    },
    pace: { lookEveryMs: 1, restMs: 0, lanes: 3 },
  };
  const running = Array.from({ length: workers }, () => startMailWorker(parts));
  let quiet = 0;
  for (let round = 0; round < 2_000 && quiet < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 3));
    if (underWay > 0) continue;
    const { waiting } = await store.outbox.state('class-members', clock);
    quiet = waiting === 0 ? quiet + 1 : 0;
    // Past every pause and every claim.
    clock = new Date(clock.getTime() + 61 * 60_000);
  }
  await Promise.all(running.map((worker) => worker.stop()));
  return clock;
}

describe('the mail worker over a store', () => {
  it(
    'loses no message, hands none over more than twice where its fate is in doubt, and a reminder never twice',
    { timeout: 120_000 },
    async () => {
      let repeats = 0;
      let reminders = 0;
      let tried = 0;
      let owed = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ reminder: fc.boolean() }), { minLength: 1, maxLength: 4 }),
          fc.array(anyTry, { maxLength: 25 }),
          fc.array(anyTry, { maxLength: 10 }),
          fc.integer({ min: 1, max: 3 }),
          async (people, tries, reminderTries, workers) => {
            const store = await storeWithMail(people);

            const first = drawnServer(tries);
            await sendAll(store, first.server, noon, workers);
            const confirmed = countById(first.mayBeTaken);
            for (const count of confirmed.values()) expect(count).toBeLessThanOrEqual(2);
            tried += first.tries();
            owed += people.length;
            repeats += [...confirmed.values()].filter((count) => count === 2).length;
            const after = await store.outbox.state('class-members', noon);
            expect(after.waiting).toBe(0);
            // Every message was taken, or may have been, or has no mailbox to go to: none vanished.
            expect(confirmed.size + noMailbox(tries.slice(0, first.tries()))).toBeGreaterThanOrEqual(people.length);
            expect(after.givenUp).toBeLessThanOrEqual(people.length);

            const dayBefore = new Date('2027-02-10T19:00:00.000Z');
            await store.queueReminders(dayBefore);
            const second = drawnServer(reminderTries);
            await sendAll(store, second.server, dayBefore, workers);
            const reminded = countById(second.mayBeTaken);
            for (const count of reminded.values()) expect(count).toBe(1);
            tried += second.tries();
            reminders += reminded.size;
            expect((await store.outbox.state('class-members', dayBefore)).waiting).toBe(0);
          },
        ),
        { numRuns: 30 },
      );
      expect(repeats).toBeGreaterThan(0);
      expect(reminders).toBeGreaterThan(0);
      tell(
        `Mail: the server refused, kept silent or hung up and workers died, in ${tried} tries drawn at random: of ${owed} ` +
          `confirmations and ${reminders} reminders none vanished, ${repeats} whose fate was in doubt went out twice, no ` +
          'reminder did.',
      );
    },
  );

  it('shares an outbox among workers, each message sent once', async () => {
    const store = await storeWithMail(Array.from({ length: 40 }, () => ({ reminder: false })));
    const { server, taken } = drawnServer([]);
    await sendAll(store, server, noon, 4);
    expect(taken).toHaveLength(40);
    expect(new Set(taken).size).toBe(40);
  });

  it('sends nothing to a person who had everything deleted while the mail server was slow', async () => {
    const store = await storeWithMail([{ reminder: false }]);
    const taken: string[] = [];
    const server: MailServer = {
      async handOver({ raw }, beforeLastByte) {
        const [person] = await store.list('class-members', 'winter');
        if (person !== undefined)
          await store.erase('class-members', { codeHashes: [person.codeHash] }, { ...rulesAt(noon), silently: true });
        if (!(await beforeLastByte())) return { kind: 'not-taken', fault: { code: 'ESTREAM' } };
        taken.push(raw.toString());
        return { kind: 'taken' };
      },
    };
    await sendAll(store, server, noon, 1);
    expect(taken).toEqual([]);
    expect((await store.outbox.state('class-members', noon)).waiting).toBe(0);
  });
});

function countById(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function noMailbox(tries: readonly Try[]): number {
  return tries.filter(({ outcome, death }) => outcome === 'no mailbox' && death !== 'dies before').length;
}
