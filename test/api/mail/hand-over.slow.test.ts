import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { mailServerAt, usualLimits, type HandOver, type MailServerLimits } from '../../../src/api/mail/hand-over.ts';
import { faultyReceiver, mailReceiver, steps, type Fault, type Refusals, type Step } from './mail-receiver.ts';

/** For a server that fails before the end, where it is the same to be too quick for it on a busy machine. */
const quick: MailServerLimits = { connectMs: 300, silenceMs: 300, tryMs: 2_000, stopMs: 200 };

/** For a server that fails at the end, after it has said everything else, however slowly. */
const quickAtTheEnd: MailServerLimits = { ...usualLimits, silenceMs: 3_000 };

async function handOver(
  url: string,
  { limits = usualLimits, signal }: { limits?: MailServerLimits; signal?: AbortSignal } = {},
) {
  let marks = 0;
  const raw = Buffer.from('Subject: hello\r\n\r\n.first line begins with a dot\r\nlast line');
  const mail = { from: 'sessions@example.ca', to: 'jane@example.ca', raw };
  const before = () => {
    marks++;
    return Promise.resolve(true);
  };
  const ended = await mailServerAt(url, limits).handOver(mail, before, signal);
  return { ended, marks };
}

describe('handing a message over', () => {
  it('gives the whole message to the server, and says that it was taken', async () => {
    const server = await mailReceiver();
    expect(await handOver(server.url)).toEqual({ ended: { kind: 'taken' }, marks: 1 });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.to).toEqual(['jane@example.ca']);
    expect(server.received[0]?.mail.text).toBe('.first line begins with a dot\nlast line\n');
  });

  it.each([
    ['cannot be told', () => Promise.reject(new Error('store away'))],
    ['says no', () => Promise.resolve(false)],
  ])(
    'asks right before the last byte: the server has no whole message when the store %s',
    async (_, beforeLastByte) => {
      const server = await mailReceiver();
      const mail = { from: 'a@example.ca', to: 'b@example.ca', raw: Buffer.from('Subject: hello\r\n\r\nwords') };
      const ended = await mailServerAt(server.url).handOver(mail, beforeLastByte);
      expect(ended).toMatchObject({ kind: 'not-taken' });
      expect(server.received).toHaveLength(0);
    },
  );

  const refused = (responseCode: number, message: string) => () => ({ responseCode, message });
  it.each<[string, Refusals, object, number]>([
    ['the sender', { mailFrom: refused(550, 'not you') }, { command: 'MAIL FROM', responseCode: 550 }, 0],
    [
      'the reader',
      { rcptTo: refused(550, '5.1.1 nobody here') },
      { command: 'RCPT TO', responseCode: 550, status: '5.1.1' },
      0,
    ],
    [
      'the reader for now',
      { rcptTo: refused(452, '4.2.2 mailbox full') },
      { command: 'RCPT TO', responseCode: 452, status: '4.2.2' },
      0,
    ],
    ['the message for now', { data: refused(451, 'later') }, { command: 'DATA', responseCode: 451 }, 1],
    ['the message for good', { data: refused(554, 'no') }, { command: 'DATA', responseCode: 554 }, 1],
  ])('is certain that a server that refuses %s did not take it', async (_, refusals, fault, marks) => {
    const server = await mailReceiver(refusals);
    const result = await handOver(server.url);
    expect(result.ended).toMatchObject({ kind: 'not-taken', fault });
    expect(result.marks).toBe(marks);
  });

  it('never tells what the server said: it quotes addresses', async () => {
    const server = await mailReceiver({ rcptTo: refused(550, 'jane@example.ca is not here') });
    expect(JSON.stringify((await handOver(server.url)).ended)).not.toContain('jane');
  });

  const faults: readonly Fault[] = ['hang', 'drop', 'reset', 'half-answer', 'nonsense', '421'];
  const early = steps.filter((step) => step !== 'dot' && step !== 'answer' && step !== 'body');
  it.each(early.flatMap((step) => faults.map((fault) => [step, fault] as const)))(
    'is certain that nothing was taken when the server fails at %s by %s',
    async (step: Step, fault: Fault) => {
      const server = await faultyReceiver(step, fault);
      const { ended, marks } = await handOver(server.url, { limits: quick });
      expect(ended.kind).toBe('not-taken');
      expect(marks).toBe(0);
      expect(server.whole()).toBe(0);
    },
  );

  it.each(
    faults
      .filter((fault) => fault !== '421')
      .flatMap(
        (fault) =>
          [
            ['dot', fault],
            ['answer', fault],
          ] as const,
      ),
  )('is in doubt when the server has it all and fails at %s by %s', async (step: Step, fault: Fault) => {
    const server = await faultyReceiver(step, fault);
    const { ended, marks } = await handOver(server.url, { limits: quickAtTheEnd });
    expect(ended.kind).toBe('in-doubt');
    expect(marks).toBe(1);
    expect(server.whole()).toBe(1);
  });

  it('takes an answer of 421 to the last byte for what it says: not taken', async () => {
    const server = await faultyReceiver('dot', '421');
    expect((await handOver(server.url)).ended).toMatchObject({ kind: 'not-taken', fault: { responseCode: 421 } });
  });

  it.each(faults)('never says "taken" when the server fails in the middle of the message by %s', async (fault) => {
    const server = await faultyReceiver('body', fault);
    expect((await handOver(server.url, { limits: quick })).ended.kind).not.toBe('taken');
  });

  it('says what is wrong when nobody listens there', async () => {
    expect((await handOver('smtp://127.0.0.1:9')).ended).toMatchObject({
      kind: 'not-taken',
      fault: { command: 'CONN' },
    });
  });

  it('sends nothing in clear to another machine unless told to', async () => {
    const server = await mailReceiver();
    // This machine by a name that says nothing of it.
    const elsewhere = server.url.replace('127.0.0.1', '0.0.0.0');
    expect((await handOver(elsewhere)).ended).toMatchObject({ kind: 'not-taken', fault: { code: 'ETLS' } });
    expect(server.received).toHaveLength(0);
    expect((await handOver(`${elsewhere}?requireTLS=false`)).ended).toEqual({ kind: 'taken' });
  });

  it('logs in where the address says how', async () => {
    const seen: string[] = [];
    const server = await mailReceiver(
      {},
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, done) => {
          seen.push(`${username ?? ''} ${password ?? ''}`);
          if (password === 'p@ss:word') done(null, { user: 'site' });
          else done(new Error('no'));
        },
      },
    );
    const withLogin = (password: string) => server.url.replace('//', `//site:${encodeURIComponent(password)}@`);
    expect((await handOver(withLogin('p@ss:word'))).ended).toEqual({ kind: 'taken' });
    expect((await handOver(withLogin('wrong'))).ended).toMatchObject({ kind: 'not-taken', fault: { code: 'EAUTH' } });
    expect(seen).toEqual(['site p@ss:word', 'site wrong']);
  });
});

describe('being told to stop', () => {
  const slow = { ...usualLimits, stopMs: 100 };

  it.each<[Step, HandOver['kind']]>([
    ['mail', 'not-taken'],
    ['dot', 'in-doubt'],
  ])('ends a try that hangs at %s: %s', async (step, kind) => {
    const server = await faultyReceiver(step, 'hang');
    const stop = new AbortController();
    const ending = handOver(server.url, { limits: slow, signal: stop.signal });
    // At "mail" it is the same when it comes too soon.
    if (step === 'mail') await pause(300);
    else await vi.waitUntil(() => server.whole() === 1, { timeout: 20_000 });
    stop.abort();
    expect((await ending).ended).toMatchObject({ kind, fault: { code: 'ESTOPPED' } });
  });

  it('does not begin when it was told before', async () => {
    const server = await mailReceiver();
    expect((await handOver(server.url, { signal: AbortSignal.abort() })).ended.kind).toBe('not-taken');
    expect(server.received).toHaveLength(0);
  });
});
