import type { SignUpStatus } from '../../schemas/sign-up-state.ts';
import type { ContactChoice } from '../../schemas/sign-up.ts';
import type { ScheduledSession, SessionAudience } from '../../schemas/session.ts';

/**
 * What the server keeps, and what it promises about it. SQLite and PostgreSQL each implement it, and one suite of tests
 * holds both to it (test/api/stores/contract.ts).
 *
 * Class members' sign-ups and their mail stand in other tables than Defence representatives': every method that touches
 * people names the audience, and none spans both. What a person wrote reaches the store sealed (see `services/vault.ts`):
 * the store never sees a name, an address or free text. Instants are `Date`s; "now" is always the caller's.
 *
 * A method that returns has its effect on the disk: after `add` answers, not even pulling the plug loses the sign-up.
 */
export interface Store {
  /** What the store is, for the operator: "SQLite, .data/sign-ups.db" or "PostgreSQL, db.example.ca". Never a password. */
  readonly description: string;

  /** Brings the tables to this version. Forward only; safe with any number of processes starting together. */
  migrate(): Promise<void>;

  /** @throws When the store does not answer. */
  ping(): Promise<void>;

  /**
   * Takes over the sessions as the build wrote them: adds new ones, changes those that changed, keeps those that are gone.
   *
   * Fewer places than people signed up is allowed: nobody loses a place, no new one is given. More places are offered to
   * those who wait, in order, as by `cancel`. A session that moved takes the day along on which its sign-ups are deleted.
   * A session that became cancelled gets one `session-cancelled` message queued
   * for each person with a place or waiting, once, whatever number of processes start.
   *
   * @throws StoreError when a session that people signed up for changes its audience: give it another file name.
   */
  putSessions(sessions: readonly ScheduledSession[], rules: OfferRules): Promise<void>;

  /** Every session that the store knows, in the order in which they start. */
  sessions(): Promise<StoredSession[]>;

  /**
   * Signs somebody up, in one transaction with the message owed for it.
   *
   * The order is that in which the store takes them: the first `places` are confirmed, the rest wait in that order. Nobody
   * is confirmed while somebody waits. A repeated request changes nothing: the same `keyHash` is the same request at any
   * time; the same `contactHash` for the same session within ten minutes is the same request too (`repeatedBy` tells which).
   * Either may be one of `olderHashes`, while a rotation of keys is under way.
   * A cancelled sign-up is not repeated: the same contact may sign up again.
   *
   * Outcomes that are not sign-ups: `unknown` (no such session of this audience), `closed` (`now` at or after its closing
   * time, or cancelled), `full` (no place, and `waitingList` is false).
   */
  add(signUp: NewSignUp, now: Date): Promise<AddOutcome>;

  /** The sign-up whose `codeHash` is one of these (one for each key in use), or nothing. Cancelled ones are found too. */
  find(audience: SessionAudience, codeHashes: readonly string[]): Promise<StoredSignUp | undefined>;

  /** The sign-up with this reference, for staff. */
  findByReference(audience: SessionAudience, reference: string): Promise<StoredSignUp | undefined>;

  /** The sign-ups of a session in the order in which they came, cancelled ones left out. */
  list(audience: SessionAudience, sessionId: string): Promise<StoredSignUp[]>;

  /**
   * Cancels a sign-up and, in the same transaction, offers the place to the first who waits (see `OfferRules`), with one
   * `offered` message queued. Again: changes nothing and answers the same. Nothing when no sign-up has the code.
   */
  cancel(
    audience: SessionAudience,
    codeHashes: readonly string[],
    rules: OfferRules,
  ): Promise<StoredSignUp | undefined>;

  /**
   * Deletes a sign-up with everything sealed in it, and the unsent messages about it; its place is offered as by `cancel`.
   *
   * One `deleted` message is queued where there is an email address, unless `silently`. Only counts per session remain.
   * Answers whether there was anything to delete: a second time there is not, and that is no fault.
   */
  erase(
    audience: SessionAudience,
    by: { codeHashes: readonly string[] } | { reference: string },
    rules: OfferRules & { silently?: boolean },
  ): Promise<boolean>;

  /**
   * For each session whose sign-up has closed: one `list-closed` message for each person still waiting, once, whose
   * sign-ups are then cancelled. Answers how many people. A session that is cancelled has told them already, and is left out.
   */
  closeWaitingLists(now: Date): Promise<number>;

  /** Queues the reminder of each person with a place who asked for one, once, for sessions that start within a day. */
  queueReminders(now: Date): Promise<number>;

  /**
   * Deletes every sign-up whose `eraseOn` has come, its messages, and what is left of sent messages; adds to the counts per
   * session first. Answers how many sign-ups.
   */
  purge(now: Date): Promise<number>;

  /** What remains of sessions once people are deleted: how many had a place, waited, cancelled. No person. */
  counts(): Promise<SessionCounts[]>;

  /** The address to join a session by; nothing when staff have not set it. Sealed: only people with a place see it. */
  joinLink(sessionId: string): Promise<string | undefined>;
  setJoinLink(sessionId: string, sealedUrl: string): Promise<void>;

  readonly outbox: Outbox;

  /** Keeps an answer to a page's question, its free text sealed. */
  addFeedback(feedback: StoredFeedback): Promise<void>;
  feedback(): Promise<StoredFeedback[]>;
  deleteFeedbackBefore(before: Date): Promise<number>;

  /** Records that staff looked or did something: when, which command, which session. Never about whom. */
  audit(entry: AuditEntry): Promise<void>;
  auditLog(): Promise<AuditEntry[]>;

  /**
   * Hands every sealed text and keyed hash that was made with another key than `keyId` to `reseal`, and writes back what it
   * returns, in small transactions: the server may run meanwhile. Run again after a fault, it goes on where it stopped.
   * Answers how many rows changed.
   */
  reseal(keyId: string, reseal: Reseal): Promise<number>;

  /** Ends all connections, after what is under way is done. */
  close(): Promise<void>;
}

/** When a place that opened may be offered: not once `now` is within `lastOfferHours` of the start, nor after sign-up closed. */
export interface OfferRules {
  readonly now: Date;
  readonly lastOfferHours: number;
}

/** A session with what is known of its places. */
export interface StoredSession extends ScheduledSession {
  /** Confirmed and offered together. */
  readonly taken: number;
  readonly waiting: number;
}

/** What only a key can read: made by `services/vault.ts`. */
export interface SealedRow {
  readonly id: string;
  readonly keyId: string;
  readonly codeHash: string;
  readonly keyHash: string;
  readonly contactHash: string | undefined;
  readonly sealedContact: string | undefined;
  readonly sealedDetails: string | undefined;
}

/** How sealed things are made anew with another key. */
export interface Reseal {
  /** A sign-up, which comes back with the new `keyId`. Its unsent messages take the new `sealedContact` over. */
  signUp(row: SealedRow): SealedRow;
  /**
   * A sealed text that stands by itself: the address in a message about a deleted sign-up, a join link, the detail of
   * feedback. The same text comes back when the new key sealed it already.
   */
  text(sealed: string): string;
}

/** A sign-up as the service hands it over. */
export interface NewSignUp extends SealedRow {
  readonly audience: SessionAudience;
  readonly sessionId: string;
  /** Short, for people to say on the telephone; tells nothing. */
  readonly reference: string;
  readonly locale: 'en' | 'fr';
  readonly contactKind: ContactChoice['kind'];
  readonly mayLeaveMessage: boolean;
  readonly reminder: boolean;
  readonly companion: boolean;
  readonly waitingList: boolean;
  /** What `keyHash` and `contactHash` would be with each older key that is still in use; none as a rule. */
  readonly olderHashes: readonly Pick<SealedRow, 'keyHash' | 'contactHash'>[];
  /** How long after the session's end the sign-up is deleted, in days: the store works `eraseOn` out, and keeps it. */
  readonly retentionDays: number;
}

/**
 * A sign-up as it is kept. `position` counts those who wait from 1.
 *
 * `eraseOn` is the instant `retentionDays` times 24 hours after the session's end, with the `retentionDays` that were told
 * at sign-up. It moves with the session: nobody loses a place because their session was put off.
 */
export interface StoredSignUp extends Omit<NewSignUp, 'waitingList' | 'retentionDays' | 'olderHashes'> {
  readonly status: SignUpStatus;
  readonly position: number | undefined;
  readonly createdAt: Date;
  readonly eraseOn: Date;
}

/** How `add` ended. */
export type AddOutcome =
  | { readonly kind: 'added'; readonly signUp: StoredSignUp }
  | { readonly kind: 'repeated'; readonly repeatedBy: 'key' | 'contact'; readonly signUp: StoredSignUp }
  | { readonly kind: 'full'; readonly waiting: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown' };

/** The kinds of message that a person can get. */
export const mailKinds = [
  'confirmed',
  'waitlisted',
  'offered',
  'list-closed',
  'reminder',
  'session-cancelled',
  'deleted',
] as const;

/** A kind of message. */
export type MailKind = (typeof mailKinds)[number];

/** An hour: the longest pause before a message is tried again, in milliseconds. */
export const longestPauseMs = 3_600_000;

/**
 * Messages owed, written in the transaction that makes them owed. Any number of workers may share it.
 *
 * A message is claimed for a time; a worker that dies lets go of it when that time is over. From `markHandedOver` on its
 * acceptance is in doubt until `markSent` or `markNotTaken`: left in doubt, it is handed over at most once more
 * (`isRepeat`), under the same `messageId`, and a reminder never (T-54). The sealed address is removed once the message is
 * sent or given up. No sign-up gets two messages of one kind.
 *
 * The clock may step: a claim or a next try that seems to be further ahead than any can be asked for was put down before the
 * clock stepped back, and holds nobody up. The clocks of processes that share a store may differ by five minutes.
 */
export interface Outbox {
  /** Up to `limit` messages that are due, oldest first, none of them claimed by another worker. */
  claim(audience: SessionAudience, limit: number, now: Date, claimForMs: number): Promise<ClaimedMail[]>;
  /**
   * Called right before the first byte that could make the mail server accept it. Answers whether to go on: no once the
   * claim ran out and another worker took the message, or the person erased or cancelled what it is about.
   */
  markHandedOver(mail: ClaimedMail, now: Date): Promise<boolean>;
  markSent(mail: ClaimedMail, now: Date): Promise<void>;
  /**
   * The server certainly did not take it: it is due again at `retryAt`, at most `longestPauseMs` ahead, or given up when that
   * is left out.
   */
  markNotTaken(mail: ClaimedMail, now: Date, retryAt?: Date): Promise<void>;
  /**
   * Nobody knows whether the server took it: due once more at `retryAt`, at most `longestPauseMs` ahead, or given up for a
   * reminder or a repeat.
   */
  markInDoubt(mail: ClaimedMail, now: Date, retryAt: Date): Promise<void>;
  /** How many messages wait, are given up, and when the oldest one that waits was due. */
  state(audience: SessionAudience, now: Date): Promise<OutboxState>;
}

/** How full an outbox is. */
export interface OutboxState {
  readonly waiting: number;
  readonly givenUp: number;
  readonly oldestDueAt: Date | undefined;
}

/** A message that this worker, and no other, is to send now. */
export interface ClaimedMail {
  readonly id: string;
  readonly audience: SessionAudience;
  readonly kind: MailKind;
  readonly signUpId: string;
  readonly keyId: string;
  readonly locale: 'en' | 'fr';
  readonly session: ScheduledSession;
  readonly reference: string;
  readonly eraseOn: Date;
  /** For a person on the waiting list, when the message was owed. */
  readonly position: number | undefined;
  readonly sealedContact: string;
  /** The unique part of its Message-ID; the worker adds its domain. */
  readonly messageId: string;
  /** How often it was claimed before, which also tells this claim from the others. */
  readonly attempts: number;
  /** Whether an earlier try may have been taken by the server. */
  readonly isRepeat: boolean;
}

/**
 * What remains of a session once its people are deleted.
 *
 * `tookPlace` had a place when they were deleted, `waited` waited until sign-up closed or until they were deleted, `cancelled`
 * gave up: also those who had themselves deleted before the session started.
 */
export interface SessionCounts {
  readonly sessionId: string;
  readonly audience: SessionAudience;
  readonly startsAt: Date;
  readonly tookPlace: number;
  readonly waited: number;
  readonly cancelled: number;
}

/** An answer to a page's question. */
export interface StoredFeedback {
  readonly at: Date;
  readonly page: string;
  readonly locale: 'en' | 'fr';
  readonly found: boolean;
  readonly reason: string | undefined;
  readonly sealedDetail: string | undefined;
}

/** That staff did something. */
export interface AuditEntry {
  readonly at: Date;
  readonly command: string;
  readonly sessionId: string | undefined;
}
