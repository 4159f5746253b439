import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isThisMachine } from '../this-machine.ts';

/** How a mail server failed, as far as a log may tell: its sentences are left out, since they quote addresses. */
export interface MailFault {
  /** What the library calls it, such as "ECONNECTION", "ETIMEDOUT" or "EENVELOPE". */
  readonly code: string;
  /** The step that failed, such as "CONN", "MAIL FROM", "RCPT TO" or "DATA". */
  readonly command?: string;
  /** The server's answer, such as 550, where it gave one. */
  readonly responseCode?: number;
  /** The enhanced status of RFC 3463, such as "5.1.1", where the answer has one. */
  readonly status?: string;
}

/**
 * How handing one message to the mail server ended.
 *
 * `in-doubt`: the whole message went out, and no answer came. Only then can nobody know whether the server took it.
 */
export type HandOver =
  | { readonly kind: 'taken' }
  | { readonly kind: 'not-taken'; readonly fault: MailFault }
  | { readonly kind: 'in-doubt'; readonly fault: MailFault };

/** One message as it goes over the wire. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  /** The message with its head, as MIME. */
  readonly raw: Buffer;
}

/** A mail server that messages can be handed to. */
export interface MailServer {
  /**
   * Hands one message over, on a connection of its own.
   *
   * @param beforeLastByte - Awaited when the server has the whole message but its final dot. A mail server takes a message
   *   when it answers that dot (RFC 5321, 4.2.5), so that until here it certainly did not. When it answers no, or fails, the
   *   connection ends without the dot.
   * @param signal - Ends the try at once before that point; after it, the server's answer is waited for a little longer.
   */
  handOver(mail: OutgoingMail, beforeLastByte: () => Promise<boolean>, signal?: AbortSignal): Promise<HandOver>;
}

/** How long each step may take, in milliseconds. */
export interface MailServerLimits {
  /** From looking up the server's name to its greeting. */
  readonly connectMs: number;
  /** Without a byte from the server. */
  readonly silenceMs: number;
  /** All of one try. Whoever claims a message has to hold the claim for longer. */
  readonly tryMs: number;
  /** For the answer to a message that is out already, once the server is told to stop. */
  readonly stopMs: number;
}

/** Patient enough for a mail server that looks closely at each message. */
export const usualLimits: MailServerLimits = { connectMs: 15_000, silenceMs: 60_000, tryMs: 90_000, stopMs: 8_000 };

/**
 * The mail server at an address such as "smtps://user:password@mail.example.ca".
 *
 * The connection is encrypted, and the certificate checked, except with a server on this machine. An address that ends in
 * `?requireTLS=false` lets a server of a private network go without.
 *
 * @param smtpUrl - A password in it never reaches a log.
 */
export function mailServerAt(smtpUrl: string, limits: MailServerLimits = usualLimits): MailServer {
  const { auth, ...given } = parseConnectionUrl(smtpUrl);
  const options = {
    requireTLS: !isThisMachine(given.host ?? ''),
    ...given,
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.connectMs,
    dnsTimeout: limits.connectMs,
    socketTimeout: limits.silenceMs,
    socketCloseTimeout: 1_000,
    // The library's own log would show what is sent.
    logger: false,
    debug: false,
    transactionLog: false,
  };
  return {
    async handOver(mail, beforeLastByte, signal) {
      const progress: Progress = { isOut: false, isOver: false, told: Promise.resolve(true) };
      const fault = await tryOnce(mail, beforeLastByte, progress, signal);
      // Whoever keeps the books hears of one thing at a time.
      await progress.told.catch(() => undefined);
      if (fault === undefined) return { kind: 'taken' };
      return { kind: progress.isOut && !isRefusal(fault) ? 'in-doubt' : 'not-taken', fault };
    },
  };

  /** What went wrong; nothing when the server took the message. */
  async function tryOnce(
    { from, to, raw }: OutgoingMail,
    beforeLastByte: () => Promise<boolean>,
    progress: Progress,
    signal: AbortSignal | undefined,
  ): Promise<MailFault | undefined> {
    const connection = new SMTPConnection(options);
    const clock = new AbortController();
    const fault = await new Promise<MailFault | undefined>((resolve) => {
      const end = (error?: unknown): void => {
        resolve(error === null || error === undefined ? undefined : faultOf(error));
      };
      // The message is read once the server has answered DATA with "go ahead": until then no byte of it is out.
      const message = Readable.from(bytesOf(raw, beforeLastByte, progress), { objectMode: false });
      const send = (refused?: Error | null): void => {
        if (refused) end(refused);
        else connection.send({ from, to: [to] }, message, end);
      };
      endAfter(limits.tryMs, outOfTime, end, clock.signal);
      whenAborted(signal, clock.signal, () => {
        endAfter(progress.isOut ? limits.stopMs : 0, stopped, end, clock.signal);
      });
      connection.on('error', end);
      connection.connect((error?: Error | null) => {
        if (error || auth === undefined) send(error);
        else connection.login(auth, send);
      });
    });
    progress.isOver = true;
    clock.abort();
    if (fault === undefined) connection.quit();
    else connection.close();
    return fault;
  }
}

/** How far one try came. */
interface Progress {
  /** The last byte is on its way: from here the server may take the message. */
  isOut: boolean;
  isOver: boolean;
  /** What was said to the last byte's being next. */
  told: Promise<boolean>;
}

async function* bytesOf(
  raw: Buffer,
  beforeLastByte: () => Promise<boolean>,
  progress: Progress,
): AsyncGenerator<Buffer> {
  yield raw;
  progress.told = beforeLastByte();
  const mayGoOn = await progress.told;
  // To end here, after a no or out of time, would send the dot all the same.
  if (!mayGoOn || progress.isOver) throw new Error('The try is over.');
  progress.isOut = true;
}

function endAfter(ms: number, fault: MailFault, end: (fault: MailFault) => void, until: AbortSignal): void {
  const timer = setTimeout(end, ms, fault);
  until.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}

function whenAborted(signal: AbortSignal | undefined, until: AbortSignal, then: () => void): void {
  if (signal?.aborted === true) then();
  else signal?.addEventListener('abort', then, { signal: until });
}

const outOfTime: MailFault = { code: 'ETIMEDOUT', command: 'API' };
const stopped: MailFault = { code: 'ESTOPPED', command: 'API' };

/** An answer of 4xx or 5xx to the final dot says that the server did not take the message. Any other silence says nothing. */
function isRefusal({ responseCode = 0 }: MailFault): boolean {
  return responseCode >= 400 && responseCode < 600;
}

function faultOf(error: unknown): MailFault {
  const { code, command, responseCode, response } = error as Partial<Record<string, unknown>>;
  const status = typeof response === 'string' ? /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  return {
    code: typeof code === 'string' ? code : 'EUNKNOWN',
    ...(typeof command === 'string' && { command }),
    ...(typeof responseCode === 'number' && { responseCode }),
    ...(status !== undefined && { status }),
  };
}
