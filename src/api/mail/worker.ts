import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../i18n/locales.ts';
import { sessionAudiences } from '../../schemas/session.ts';
import type { ClaimedMail, Outbox } from '../stores/store.ts';
import { mailServerAt, type HandOver, type MailFault, type MailServer } from './hand-over.ts';
import { composeMessage } from './message.ts';
import type { MailWords } from './mail-words.ts';
import { MailHeadError, mimeMessage, readSender } from './mime-message.ts';
import { isGivenUp, retryPauseMs } from './retry.ts';

/** What a worker needs. */
export interface MailWorkerParts {
  readonly outbox: Outbox;
  /** Opens the sealed address of a message; throws when no known key sealed it. */
  readonly openContact: (sealed: string) => { readonly value: string; readonly code: string };
  readonly words: Readonly<Record<Locale, MailWords>>;
  readonly delivery: { readonly smtpUrl: string; readonly from: string };
  /** Origin of the site, without a slash at its end. */
  readonly siteUrl: string;
  /** Takes one line of the log: JSON without an address, a name or a sentence of the mail server. */
  readonly writeLog: (line: string) => void;
  /** The clock; the machine's unless told otherwise. */
  readonly now?: () => Date;
  readonly server?: MailServer;
  readonly pace?: Partial<Pace>;
}

/** How fast a worker goes. */
export interface Pace {
  /** Messages under way at once, each on a connection of its own. */
  readonly lanes: number;
  /** How often the outbox is looked at while nothing calls. */
  readonly lookEveryMs: number;
  /** The shortest time from one look to the next, however often something calls: each look writes to the store. */
  readonly restMs: number;
  /** How long a claim holds. Longer than a try can last: else another worker would send the same message meanwhile. */
  readonly claimMs: number;
  /** First pause after a fault of the store; it doubles up to a minute. */
  readonly storeFaultMs: number;
}

const usualPace: Pace = { lanes: 4, lookEveryMs: 2_000, restMs: 50, claimMs: 180_000, storeFaultMs: 1_000 };

/** A worker that sends. */
export interface MailWorker {
  /** Looks at the outbox now: something was put into it. */
  wake(): void;
  /**
   * Claims nothing any more, ends tries that the mail server cannot have taken, waits for the answer of the others, and
   * ends when the outbox knows of each. Close the store after it.
   */
  stop(): Promise<void>;
}

/** An hour: time for an operator to put a missing key back. */
const unreadableRetryMs = 3_600_000;

/**
 * Starts sending what the outbox owes. Any number of workers, in any number of processes, may share one outbox.
 *
 * Each message is claimed, written, handed to the mail server, and what became of it is put down before the next. Its
 * acceptance is in doubt from the last byte to the server's answer, and at no other time: the outbox is told right before
 * (`markHandedOver`), so that a process that dies in between leaves a message that is repeated at most once, and a reminder
 * never.
 */
export function startMailWorker(parts: MailWorkerParts): MailWorker {
  const pace = { ...usualPace, ...parts.pace };
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const bell = createBell();
  const round = async (turn: number): Promise<void> => {
    for (const mail of await claimUpTo(parts, pace, pace.lanes - underWay.size, turn)) {
      const delivery = deliver(parts, mail, stopping.signal).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    }
  };
  const running = (async () => {
    let faultMs = pace.storeFaultMs;
    for (let turn = 0; !stopping.signal.aborted; turn++) {
      try {
        await round(turn);
        faultMs = pace.storeFaultMs;
        await untilFirst(bell.rung(), pace.lookEveryMs, underWay);
        await pause(pace.restMs);
      } catch (error) {
        log(parts, 'error', 'mail-outbox-fault', { error: error instanceof Error ? error.name : typeof error });
        await pause(faultMs, undefined, { signal: stopping.signal }).catch(() => undefined);
        faultMs = Math.min(faultMs * 2, 60_000);
      }
    }
    await Promise.all(underWay);
  })();
  return {
    wake: bell.ring,
    async stop() {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}

/** Claims for each audience in turn, so that neither has to wait for the other's to be done. */
async function claimUpTo(parts: MailWorkerParts, pace: Pace, free: number, turn: number): Promise<ClaimedMail[]> {
  const claimed: ClaimedMail[] = [];
  const order = turn % 2 === 0 ? sessionAudiences : sessionAudiences.toReversed();
  for (const audience of order) {
    const left = free - claimed.length;
    if (left > 0) claimed.push(...(await parts.outbox.claim(audience, left, now(parts), pace.claimMs)));
  }
  return claimed;
}

/** Sees one message through. Whatever happens ends in the outbox's books, or in the claim's own end. */
async function deliver(parts: MailWorkerParts, mail: ClaimedMail, signal: AbortSignal): Promise<void> {
  const { outbox } = parts;
  const retryAt = (): Date => new Date(now(parts).getTime() + retryPauseMs(mail.attempts));
  try {
    if (isTooLate(mail, now(parts))) {
      await outbox.markNotTaken(mail, now(parts));
      log(parts, 'warn', 'mail-too-late', factsOf(mail));
      return;
    }
    const outgoing = await write(parts, mail);
    if (outgoing.kind !== 'written') {
      const later = outgoing.kind === 'unreadable' ? new Date(now(parts).getTime() + unreadableRetryMs) : undefined;
      await outbox.markNotTaken(mail, now(parts), later);
      log(parts, 'error', `mail-${outgoing.kind}`, factsOf(mail));
      return;
    }
    const server = parts.server ?? mailServerAt(parts.delivery.smtpUrl);
    const ended = await server.handOver(outgoing, () => outbox.markHandedOver(mail, now(parts)), signal);
    await insist(() => putDown(parts, mail, ended, retryAt()));
  } catch (error) {
    // The store does not answer. The claim ends by itself, and the books say how far it came.
    log(parts, 'error', 'mail-outbox-fault', {
      ...factsOf(mail),
      error: error instanceof Error ? error.name : typeof error,
    });
  }
}

async function putDown(parts: MailWorkerParts, mail: ClaimedMail, ended: HandOver, retryAt: Date): Promise<void> {
  const { outbox } = parts;
  switch (ended.kind) {
    case 'taken':
      await outbox.markSent(mail, now(parts));
      log(parts, 'info', 'mail-sent', factsOf(mail));
      return;
    case 'in-doubt':
      await outbox.markInDoubt(mail, now(parts), retryAt);
      log(parts, 'warn', 'mail-in-doubt', { ...factsOf(mail), ...smtpFacts(ended.fault) });
      return;
    case 'not-taken':
      if (isGivenUp(ended.fault, mail.attempts)) {
        await outbox.markNotTaken(mail, now(parts));
        log(parts, 'warn', 'mail-given-up', { ...factsOf(mail), ...smtpFacts(ended.fault) });
        return;
      }
      // Another process may send at once what this one, told to stop, let go of.
      await outbox.markNotTaken(mail, now(parts), ended.fault.code === 'ESTOPPED' ? now(parts) : retryAt);
      log(parts, 'warn', 'mail-not-taken', { ...factsOf(mail), ...smtpFacts(ended.fault) });
  }
}

type Written =
  | { readonly kind: 'written'; readonly from: string; readonly to: string; readonly raw: Buffer }
  | { readonly kind: 'unreadable' | 'head-refused' };

async function write(parts: MailWorkerParts, mail: ClaimedMail): Promise<Written> {
  const { locale } = mail;
  let contact;
  try {
    contact = parts.openContact(mail.sealedContact);
  } catch {
    return { kind: 'unreadable' };
  }
  const message = composeMessage({ ...mail, code: contact.code }, parts.words[locale], parts.siteUrl);
  const { from } = parts.delivery;
  const head = { from, to: contact.value, messageId: mail.messageId, locale, at: now(parts) };
  try {
    const raw = await mimeMessage(message, head);
    return { kind: 'written', from: readSender(from).address, to: contact.value, raw };
  } catch (error) {
    if (error instanceof MailHeadError) return { kind: 'head-refused' };
    throw error;
  }
}

/** A reminder, or the offer of a place, of a session that has started would only mislead. */
function isTooLate({ kind, session }: ClaimedMail, at: Date): boolean {
  return (kind === 'reminder' || kind === 'offered') && at.getTime() >= Date.parse(session.startsAt);
}

/** The store may be away for a moment: what the mail server said is worth several tries to put down. */
async function insist(put: () => Promise<void>): Promise<void> {
  for (const waitMs of [100, 500, 2_000, 5_000]) {
    try {
      await put();
      return;
    } catch {
      await pause(waitMs);
    }
  }
  await put();
}

/** A bell that stays rung until somebody has heard it: a call in the middle of a round is not lost. */
function createBell(): { ring: () => void; rung: () => Promise<void> } {
  let isRung = false;
  let hear = (): void => undefined;
  return {
    ring() {
      isRung = true;
      hear();
    },
    rung() {
      const wasRung = isRung;
      isRung = false;
      return wasRung ? Promise.resolve() : new Promise((resolve) => (hear = resolve));
    },
  };
}

/** Until something calls, time is up, or a lane is free. */
async function untilFirst(called: Promise<void>, ms: number, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const timer = new AbortController();
  const time = pause(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([called, time, ...underWay]);
  timer.abort();
}

function now(parts: MailWorkerParts): Date {
  return parts.now?.() ?? new Date();
}

function factsOf({ kind, attempts, isRepeat }: ClaimedMail): object {
  return { kind, attempts, isRepeat };
}

function smtpFacts(fault: MailFault): object {
  return { smtp: fault };
}

function log(parts: MailWorkerParts, level: 'info' | 'warn' | 'error', code: string, facts: object): void {
  parts.writeLog(JSON.stringify({ at: now(parts).toISOString(), level, code, ...facts }));
}
