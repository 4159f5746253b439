import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A message as a mail server took it. */
export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A mail server of this machine, until the test ends. */
export interface MailReceiver {
  readonly url: string;
  readonly received: readonly Received[];
}

/** What a real mail server answers at a step; undefined lets the message through. */
export interface Refusals {
  readonly mailFrom?: (address: string) => Refusal | undefined;
  readonly rcptTo?: (address: string) => Refusal | undefined;
  readonly data?: (received: Received) => Refusal | undefined;
}

/** An answer such as 550, with its sentence. */
export interface Refusal {
  readonly responseCode: number;
  readonly message: string;
}

/** A real mail server that keeps what it takes. It refuses where the test says so. */
export async function mailReceiver(refusals: Refusals = {}, options: SMTPServerOptions = {}): Promise<MailReceiver> {
  const received: Received[] = [];
  const answer = (refusal: Refusal | undefined) =>
    refusal === undefined ? null : Object.assign(new Error(refusal.message), { responseCode: refusal.responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onMailFrom: ({ address }, _session, done) => {
      done(answer(refusals.mailFrom?.(address)));
    },
    onRcptTo: ({ address }, _session, done) => {
      done(answer(refusals.rcptTo?.(address)));
    },
    onData: (stream, session, done) => {
      void (async () => {
        const raw = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const message = { to, raw, mail: await simpleParser(raw) };
        const refusal = refusals.data?.(message);
        if (refusal === undefined) received.push(message);
        done(answer(refusal));
      })().catch(() => {
        // The connection went before the message was whole: there is nobody to answer.
        done(new Error('gone'));
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  );
  return { url: `smtp://127.0.0.1:${portOf(listener)}`, received };
}

/** The steps at which a mail server can let go of a connection. */
export const steps = ['connect', 'greeting', 'ehlo', 'mail', 'rcpt', 'data', 'body', 'dot', 'answer'] as const;

/** A step of handing a message over. */
export type Step = (typeof steps)[number];

/** What a faulty mail server does at a step. */
export type Fault = 'hang' | 'drop' | 'reset' | 'half-answer' | 'nonsense' | '421';

/**
 * A mail server that goes wrong at one step, and tells how many whole messages it had by then.
 *
 * `dot`: the whole message is there, and nothing is answered; `answer`: it is taken, and only then things go wrong. `body`
 * goes wrong before the final dot.
 */
export async function faultyReceiver(step: Step, fault: Fault): Promise<{ url: string; whole: () => number }> {
  let whole = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, step, fault, () => whole++);
  });
  await listen(server);
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `smtp://127.0.0.1:${portOf(server)}`, whole: () => whole };
}

function converse(socket: Socket, step: Step, fault: Fault, onWhole: () => void): void {
  let isData = false;
  let text = '';
  const goesWrong = (at: Step): boolean => {
    if (at !== step) return false;
    if (fault === 'drop') socket.end();
    if (fault === 'reset') socket.resetAndDestroy();
    if (fault === 'half-answer') socket.end(at === 'dot' || at === 'answer' ? '25' : '2');
    if (fault === 'nonsense') socket.write('what is it?\r\n');
    if (fault === '421') socket.end('421 4.3.2 closing down\r\n');
    isOver = true;
    return true;
  };
  let isOver = false;
  if (goesWrong('connect')) return;
  if (goesWrong('greeting')) return;
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    if (isOver) return;
    text += chunk.toString();
    if (isData) {
      if (step === 'body' && goesWrong('body')) return;
      if (!text.includes('\r\n.\r\n')) return;
      onWhole();
      if (goesWrong('dot') || goesWrong('answer')) return;
      isData = false;
      text = '';
      socket.write('250 taken\r\n');
      return;
    }
    for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end).toUpperCase();
      text = text.slice(end + 2);
      if (line.startsWith('EHLO')) {
        if (goesWrong('ehlo')) return;
        socket.write('250 test\r\n');
      } else if (line.startsWith('MAIL')) {
        if (goesWrong('mail')) return;
        socket.write('250 ok\r\n');
      } else if (line.startsWith('RCPT')) {
        if (goesWrong('rcpt')) return;
        socket.write('250 ok\r\n');
      } else if (line.startsWith('DATA')) {
        if (goesWrong('data')) return;
        isData = true;
        socket.write('354 go ahead\r\n');
      } else socket.end('221 bye\r\n');
    }
  });
}

async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
