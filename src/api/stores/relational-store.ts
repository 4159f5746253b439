import { sessionAudiences, type ScheduledSession, type SessionAudience } from '../../schemas/session.ts';
import { mailQueue } from './mail-steps.ts';
import { outboxOf } from './outbox-steps.ts';
import { placesOf } from './place-steps.ts';
import {
  addAuditEntry,
  addFeedback,
  deleteFeedbackBefore,
  joinLink,
  listAuditEntries,
  listFeedback,
  setJoinLink,
} from './record-steps.ts';
import { resealFeedback, resealJoinLinks, resealMail, resealSignUps, type Resealed } from './reseal-steps.ts';
import { listCounts, listSessions, sessionsOf, type Sessions } from './session-steps.ts';
import { signUpsOf } from './sign-up-steps.ts';
import type { Dialect, Steps, Work } from './steps.ts';
import type { ClaimedMail, Outbox, Reseal, Store } from './store.ts';

/** What runs the steps of a store: SQLite or PostgreSQL. */
export interface Engine extends Pick<Store, 'description' | 'migrate' | 'ping' | 'close'> {
  readonly dialect: Dialect;
  /** Runs steps that change nothing, outside any transaction. */
  readonly read: <Result>(work: Work<Result>) => Promise<Result>;
  /** Runs steps in one transaction, alone or with others that arrive together; settles once it is on the disk. */
  readonly write: <Result>(work: Work<Result>, options?: WriteOptions<Result>) => Promise<Result>;
  /** Called when people were deleted, to clear what the engine itself still holds of them. */
  afterForgetting?(): Promise<void>;
}

/** How work on the database may be treated. */
export interface WriteOptions<Result> {
  /** Work with the same name may not run side by side: it would wait for the same lock anyway. */
  readonly order?: string;
  /**
   * Given where the work may be done again although nobody knows whether its transaction was committed (the connection went
   * away in the middle of it): makes the answer from that of the first time and that of the last.
   */
  readonly repeat?: (first: Result, last: Result) => Result;
}

/** The store's rules over an engine that runs their steps. */
export function relationalStore(engine: Engine): Store {
  const { dialect, read, write } = engine;
  const parts = {
    'class-members': partsOf(dialect, 'class-members'),
    'defence-representatives': partsOf(dialect, 'defence-representatives'),
  };
  const last = <Result>(_first: Result, again: Result) => again;

  /** Does the work for each session that is named, audience after audience, in transactions of their own. */
  async function forSessions(
    list: (sessions: Sessions) => Steps<string[]>,
    work: (sessions: Sessions, id: string) => Steps<number>,
  ): Promise<number> {
    let sum = 0;
    for (const audience of sessionAudiences) {
      const { sessions } = parts[audience];
      for (const id of await read(() => list(sessions))) {
        sum += await write(() => work(sessions, id), { repeat: Math.max });
      }
    }
    return sum;
  }

  return {
    description: engine.description,
    migrate: () => engine.migrate(),
    ping: () => engine.ping(),
    close: () => engine.close(),

    putSessions(sessions, rules) {
      // In the order of their ids: two processes that start together take their locks in the same order.
      const sorted = sessions.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      return write(() => putAll(sorted), { repeat: last });

      function* putAll(all: readonly ScheduledSession[]): Steps<void> {
        for (const session of all) yield* parts[session.audience].sessions.put(session, rules);
      }
    },
    sessions: () => read(() => listSessions(dialect)),

    add: (signUp, now) =>
      write(() => parts[signUp.audience].signUps.add(signUp, now), {
        order: signUp.sessionId,
        repeat: (first, again) =>
          again.kind === 'repeated' && again.signUp.id === signUp.id && first.kind === 'added'
            ? { kind: 'added', signUp: again.signUp }
            : again,
      }),
    find: (audience, codeHashes) => read(() => parts[audience].signUps.find({ codeHashes })),
    findByReference: (audience, reference) => read(() => parts[audience].signUps.find({ reference })),
    list: (audience, sessionId) => read(() => parts[audience].signUps.list(sessionId)),
    cancel: (audience, codeHashes, rules) =>
      write(() => parts[audience].signUps.cancel(codeHashes, rules), { repeat: last }),
    erase: (audience, by, rules) =>
      write(() => parts[audience].signUps.erase(by, rules), { repeat: (first, again) => first || again }),

    closeWaitingLists: (now) =>
      forSessions(
        (sessions) => sessions.withListToClose(now),
        (sessions, id) => sessions.closeWaitingList(id, now),
      ),
    queueReminders: (now) =>
      forSessions(
        (sessions) => sessions.startingSoon(now),
        (sessions, id) => sessions.queueReminders(id, now),
      ),
    async purge(now) {
      const forgotten = await forSessions(
        (sessions) => sessions.withPeopleToForget(now),
        (sessions, id) => sessions.forgetPeople(id, now),
      );
      for (const audience of sessionAudiences) {
        await write(() => parts[audience].sessions.forgetMail(now), { repeat: last });
      }
      await engine.afterForgetting?.();
      return forgotten;
    },
    counts: () => read(() => listCounts(dialect)),

    joinLink: (sessionId) => read(() => joinLink(dialect, sessionId)),
    setJoinLink: (sessionId, sealedUrl) => write(() => setJoinLink(dialect, sessionId, sealedUrl), { repeat: last }),

    outbox: outbox(engine, (audience) => parts[audience].outbox),

    addFeedback: (feedback) => write(() => addFeedback(dialect, feedback)),
    feedback: () => read(() => listFeedback(dialect)),
    deleteFeedbackBefore: (before) => write(() => deleteFeedbackBefore(dialect, before), { repeat: Math.max }),
    audit: (entry) => write(() => addAuditEntry(dialect, entry)),
    auditLog: () => read(() => listAuditEntries(dialect)),

    reseal: (keyId, reseal) => resealAll(engine, keyId, reseal),
  };
}

function partsOf(dialect: Dialect, audience: SessionAudience) {
  const queueMail = mailQueue(dialect, audience);
  const places = placesOf(dialect, audience, queueMail);
  return {
    signUps: signUpsOf(dialect, audience, places, queueMail),
    sessions: sessionsOf(dialect, audience, places, queueMail),
    outbox: outboxOf(dialect, audience),
  };
}

function outbox({ read, write }: Engine, of: (audience: SessionAudience) => ReturnType<typeof outboxOf>): Outbox {
  const last = <Result>(_first: Result, again: Result) => again;
  const change = <Result>(mail: ClaimedMail, steps: (outbox: ReturnType<typeof outboxOf>) => Steps<Result>) =>
    write(() => steps(of(mail.audience)), { repeat: last });
  return {
    claim: (audience, limit, now, claimForMs) => write(() => of(audience).claim(limit, now, claimForMs)),
    markHandedOver: (mail) => change(mail, (outbox) => outbox.markHandedOver(mail)),
    markSent: (mail) => change(mail, (outbox) => outbox.markSent(mail)),
    markNotTaken: (mail, _now, retryAt) => change(mail, (outbox) => outbox.markNotTaken(mail, retryAt)),
    markInDoubt: (mail, _now, retryAt) => change(mail, (outbox) => outbox.markInDoubt(mail, retryAt)),
    state: (audience, now) => read(() => of(audience).state(now)),
  };
}

async function resealAll({ dialect, write }: Engine, keyId: string, reseal: Reseal): Promise<number> {
  let sum = 0;
  const untilDone = async (next: (after: number) => Steps<Resealed>) => {
    let after: number | undefined = 0;
    while (after !== undefined) {
      const from: number = after;
      const { changed, goOnAfter }: Resealed = await write(() => next(from));
      sum += changed;
      after = goOnAfter;
    }
  };
  for (const audience of sessionAudiences) {
    await untilDone(() => resealSignUps(dialect, audience, keyId, reseal));
    await untilDone(() => resealMail(dialect, audience, keyId, reseal));
  }
  await untilDone((after) => resealFeedback(dialect, reseal, after));
  await untilDone(() => resealJoinLinks(dialect, reseal));
  return sum;
}
