import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mailServerAt } from '../../../src/api/mail/hand-over.ts';
import { startMailWorker, type MailWorker, type MailWorkerParts } from '../../../src/api/mail/worker.ts';
import { mailWords } from './mail-content.ts';
import { faultyReceiver, mailReceiver, type Fault, type Step } from './mail-receiver.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { scheduledSession } from './scheduled-session.ts';

const words = mailWords();
const workers: MailWorker[] = [];
const waiting = { timeout: 10_000 };
const limits = { connectMs: 5_000, silenceMs: 5_000, tryMs: 10_000, stopMs: 100 };

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

function start(url: string, outbox: MailWorkerParts['outbox'], changes: Partial<MailWorkerParts> = {}) {
  const lines: string[] = [];
  const worker = startMailWorker({
    outbox,
    openContact: (sealed) => {
      if (!sealed.startsWith('sealed:')) throw new Error('no such key');
      return { value: sealed.slice('sealed:'.length), code: 'K4T9-0QZD-7XWC-M2H5' };
    },
    words,
    delivery: { smtpUrl: url, from: 'Sign-ups <sessions@example.ca>' },
    siteUrl: 'https://example.ca',
    writeLog: (line) => lines.push(line),
    now: () => new Date('2027-02-01T15:00:00.000Z'),
    server: mailServerAt(url, limits),
    pace: { lookEveryMs: 10, restMs: 1 },
    ...changes,
  });
  workers.push(worker);
  return { worker, lines };
}

describe('the mail worker', () => {
  it('sends what is owed, to each person in their language, and puts it down', async () => {
    const server = await mailReceiver();
    const { outbox, books } = memoryOutbox([
      { kind: 'confirmed' },
      { kind: 'offered', locale: 'fr', audience: 'defence-representatives' },
    ]);
    start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books.map(({ told }) => told)).toEqual([
        ['handed over', 'sent'],
        ['handed over', 'sent'],
      ]);
    }, waiting);
    expect(Object.fromEntries(server.received.map(({ to, mail }) => [to[0], mail.subject]))).toEqual({
      'person0@example.ca': 'Your place is kept',
      'person1@example.ca': 'Une place s’est libérée',
    });
    expect(server.received[0]?.mail.text).toContain('#code=K4T9-0QZD-7XWC-M2H5');
  });

  it('keeps its claims to the lanes that are free', async () => {
    const server = await faultyReceiver('ehlo', 'hang');
    const { outbox, books } = memoryOutbox(Array.from({ length: 10 }, () => ({})));
    start(server.url, outbox, { pace: { lanes: 3, lookEveryMs: 10, restMs: 1 } });
    const claimed = () => books.filter(({ dueAt }) => dueAt === undefined);
    await vi.waitFor(() => {
      expect(claimed()).toHaveLength(3);
    }, waiting);
    await pause(100);
    expect(claimed()).toHaveLength(3);
  });

  it('looks again as soon as something calls', async () => {
    const server = await mailReceiver();
    const { outbox, add } = memoryOutbox([]);
    const { worker } = start(server.url, outbox, { pace: { lookEveryMs: 3_600_000, restMs: 1 } });
    await pause(50);
    add({});
    worker.wake();
    await vi.waitFor(() => {
      expect(server.received).toHaveLength(1);
    }, waiting);
  });

  it.each<[string, Step, Fault, string[]]>([
    ['refuses to talk', 'greeting', 'drop', ['not taken, again in 1 min']],
    ['has it all and goes', 'dot', 'drop', ['handed over', 'in doubt, again in 1 min']],
    ['takes it and goes', 'answer', 'reset', ['handed over', 'in doubt, again in 1 min']],
  ])('puts down what it knows when the server %s', async (_, step, fault, told) => {
    const server = await faultyReceiver(step, fault);
    const { outbox, books } = memoryOutbox([{}]);
    start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books[0]?.told).toEqual(told);
    }, waiting);
  });

  it('waits longer each time, and gives up where there is no mailbox', async () => {
    const server = await mailReceiver({
      rcptTo: (address) =>
        address.startsWith('person1')
          ? { responseCode: 550, message: '5.1.1 no such mailbox' }
          : { responseCode: 452, message: '4.2.2 full' },
    });
    const { outbox, books } = memoryOutbox([{ attempts: 3 }, {}]);
    start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books.map(({ told }) => told)).toEqual([['not taken, again in 30 min'], ['given up']]);
    }, waiting);
  });

  it.each(['reminder', 'offered'] as const)('does not send "%s" once the session has started', async (kind) => {
    const server = await mailReceiver();
    const started = scheduledSession({ startsAt: '2027-02-01T15:00:00.000Z' });
    const { outbox, books } = memoryOutbox([{ kind, session: started }]);
    start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books[0]?.told).toEqual(['given up']);
    }, waiting);
    expect(server.received).toHaveLength(0);
  });

  it('keeps a message whose key is missing, and gives up one whose address would forge a head', async () => {
    const server = await mailReceiver();
    const { outbox, books } = memoryOutbox([
      { sealedContact: 'locked' },
      { sealedContact: 'sealed:a@example.ca\r\nBcc: b@example.ca' },
    ]);
    const { lines } = start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books.map(({ told }) => told)).toEqual([['not taken, again in 60 min'], ['given up']]);
    }, waiting);
    expect(lines.map((line) => (JSON.parse(line) as { code: string }).code).sort()).toEqual([
      'mail-head-refused',
      'mail-unreadable',
    ]);
    expect(server.received).toHaveLength(0);
  });

  it('never writes an address, a code or a sentence of the mail server into the log', async () => {
    const server = await mailReceiver({
      rcptTo: (address) =>
        address.startsWith('person1') ? { responseCode: 550, message: `no ${address}` } : undefined,
    });
    const { outbox, books } = memoryOutbox([{}, {}]);
    const { lines } = start(server.url, outbox);
    await vi.waitFor(() => {
      expect(books.every(({ told }) => told.length > 0)).toBe(true);
    }, waiting);
    await vi.waitFor(() => {
      expect(lines).toHaveLength(2);
    }, waiting);
    expect(lines.join()).not.toMatch(/person|example|K4T9|B7K2M9|no such/);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual({
      at: '2027-02-01T15:00:00.000Z',
      level: 'info',
      code: 'mail-sent',
      kind: 'confirmed',
      attempts: 0,
      isRepeat: false,
    });
  });

  it('tries again to put down that a message was sent, when the store is away for a moment', async () => {
    const server = await mailReceiver();
    const { outbox, books } = memoryOutbox([{}]);
    let faults = 2;
    const markSent: typeof outbox.markSent = (mail, now) =>
      faults-- > 0 ? Promise.reject(new Error('away')) : outbox.markSent(mail, now);
    start(server.url, { ...outbox, markSent });
    await vi.waitFor(() => {
      expect(books[0]?.told).toEqual(['handed over', 'sent']);
    }, waiting);
    expect(server.received).toHaveLength(1);
  });

  it('sends nothing that the outbox could not be told of before', async () => {
    const server = await mailReceiver();
    const { outbox, books } = memoryOutbox([{}]);
    start(server.url, { ...outbox, markHandedOver: () => Promise.reject(new Error('another worker has it')) });
    await vi.waitFor(() => {
      expect(books[0]?.told).toEqual(['not taken, again in 1 min']);
    }, waiting);
    expect(server.received).toHaveLength(0);
  });

  it('goes on after a fault of the store', async () => {
    const server = await mailReceiver();
    const { outbox } = memoryOutbox([{}]);
    let faults = 3;
    const claim: typeof outbox.claim = (...args) =>
      faults-- > 0 ? Promise.reject(new Error('away')) : outbox.claim(...args);
    const { lines } = start(
      server.url,
      { ...outbox, claim },
      { pace: { lookEveryMs: 10, restMs: 1, storeFaultMs: 1 } },
    );
    await vi.waitFor(() => {
      expect(server.received).toHaveLength(1);
    }, waiting);
    expect(lines.filter((line) => line.includes('mail-outbox-fault'))).toHaveLength(3);
  });
});

describe('stopping the mail worker', () => {
  it('lets go of a message that the server cannot have, so that another may send it at once', async () => {
    const server = await faultyReceiver('mail', 'hang');
    const { outbox, books } = memoryOutbox([{}]);
    const { worker } = start(server.url, outbox, { server: mailServerAt(server.url) });
    await vi.waitFor(() => {
      expect(books[0]?.dueAt).toBeUndefined();
    }, waiting);
    await pause(100);
    await worker.stop();
    expect(books[0]?.told).toEqual(['not taken, again in 0 min']);
  });

  it('waits for the answer to a message that is out, and claims nothing more', async () => {
    const whole = Promise.withResolvers<() => void>();
    const server = await mailReceiver(
      {},
      {
        onData: (stream, _session, done) => {
          stream.resume();
          stream.on('end', () => {
            whole.resolve(() => {
              done(null);
            });
          });
        },
      },
    );
    const { outbox, books } = memoryOutbox([{}, {}]);
    const { worker } = start(server.url, outbox, { server: mailServerAt(server.url), pace: { lanes: 1, restMs: 1 } });
    const answer = await whole.promise;
    expect(books[0]?.told).toEqual(['handed over']);
    const stopped = worker.stop();
    await pause(50);
    answer();
    await stopped;
    expect(books.map(({ told }) => told)).toEqual([['handed over', 'sent'], []]);
  });
});
