import type { ScheduledSession, SessionAudience } from '../../schemas/session.ts';
import type { QueueMail } from './mail-steps.ts';
import type { Places } from './place-steps.ts';
import { scheduledSession, sessionColumns, storedSession } from './rows.ts';
import { addToCounts, without } from './sign-up-steps.ts';
import { all, first, type Dialect, type Steps } from './steps.ts';
import { StoreError } from './store-error.ts';
import type { OfferRules, SessionCounts, StoredSession } from './store.ts';
import { tablesOf, type SessionRow, type SignUpRow } from './tables.ts';

/** Every session that the store knows, in the order in which they start. */
export function* listSessions({ db }: Dialect): Steps<StoredSession[]> {
  const rows = yield* all(db.selectFrom('sessions').selectAll().orderBy('starts_at').orderBy('id'));
  return rows.map(storedSession);
}

/** What remains of sessions whose people were deleted, in the order in which they started. */
export function* listCounts({ db }: Dialect): Steps<SessionCounts[]> {
  const rows = yield* all(
    db
      .selectFrom('session_counts')
      .innerJoin('sessions', 'sessions.id', 'session_counts.session_id')
      .select(['sessions.id', 'sessions.audience', 'sessions.starts_at'])
      .select(['session_counts.took_place', 'session_counts.waited', 'session_counts.cancelled'])
      .orderBy('sessions.starts_at')
      .orderBy('sessions.id'),
  );
  return rows.map((row) => ({
    sessionId: row.id,
    audience: row.audience,
    startsAt: new Date(row.starts_at),
    tookPlace: row.took_place,
    waited: row.waited,
    cancelled: row.cancelled,
  }));
}

/** What happens to one audience's sessions as time goes by, as `Store` promises it. */
export interface Sessions {
  put(session: ScheduledSession, rules: OfferRules): Steps<void>;
  /** The sessions whose waiting list is to be closed. */
  withListToClose(now: Date): Steps<string[]>;
  closeWaitingList(sessionId: string, now: Date): Steps<number>;
  /** The sessions that start within a day. */
  startingSoon(now: Date): Steps<string[]>;
  queueReminders(sessionId: string, now: Date): Steps<number>;
  /** The sessions that have something to be deleted. */
  withPeopleToForget(now: Date): Steps<string[]>;
  forgetPeople(sessionId: string, now: Date): Steps<number>;
  /** Deletes what is left of messages that were about people deleted earlier. */
  forgetMail(now: Date): Steps<void>;
}

const dayInMs = 24 * 60 * 60 * 1000;

/** What happens to one audience's sessions. */
export function sessionsOf(
  dialect: Dialect,
  audience: SessionAudience,
  places: Places,
  queueMail: QueueMail,
): Sessions {
  const { db } = dialect;
  const { signUps, mail } = tablesOf(audience);
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  function* activeSignUps(sessionId: string): Steps<SignUpRow[]> {
    return yield* all(
      db
        .selectFrom(signUps)
        .selectAll()
        .where('session_id', '=', sessionId)
        .where('status', '!=', 'cancelled')
        .orderBy('place_in_order'),
    );
  }

  /** The session as the build wrote it, locked; kept as it was when it is the same. */
  function* write(session: ScheduledSession): Steps<SessionRow> {
    const columns = sessionColumns(session);
    yield* all(
      db
        .insertInto('sessions')
        .values({ ...columns, taken: 0, waiting: 0, last_in_order: 0 })
        .onConflict((conflict) => conflict.column('id').doNothing()),
    );
    const known = yield* places.lock(session.id);
    if (known !== undefined) {
      if (!isSame(scheduledSession(known), session)) {
        yield* all(db.updateTable('sessions').set(columns).where('id', '=', session.id));
        if (known.ends_at !== columns.ends_at) yield* moveDeletion(session.id, columns.ends_at - known.ends_at);
      }
      return { ...known, ...columns };
    }
    return yield* changeAudience(session);
  }

  /** Moves the instant at which a session's sign-ups, and what is left of their messages, are deleted. */
  function* moveDeletion(sessionId: string, byMs: number): Steps<void> {
    yield* all(
      db
        .updateTable(signUps)
        .set((expression) => ({ erase_on: expression('erase_on', '+', byMs) }))
        .where('session_id', '=', sessionId),
    );
    yield* all(
      db
        .updateTable(mail)
        .set((expression) => ({ erase_on: expression('erase_on', '+', byMs) }))
        .where('session_id', '=', sessionId),
    );
  }

  /** Moving people between the tables would mean that both audiences are handled together. */
  function* changeAudience(session: ScheduledSession): Steps<SessionRow> {
    const [changed] = yield* all(
      db
        .updateTable('sessions')
        .set(sessionColumns(session))
        .where('id', '=', session.id)
        .where('last_in_order', '=', 0)
        .returningAll(),
    );
    if (changed !== undefined) return changed;
    throw new StoreError(
      'conflict',
      `The session "${session.id}" changed its audience to ${session.audience}, but people signed up for it already. ` +
        `Change its audience back in content/sessions/${session.id}.yml, and write a new file for the other audience.`,
    );
  }

  return {
    *put(session, rules) {
      const row = yield* write(session);
      if (row.cancelled === 1) {
        for (const signUp of yield* activeSignUps(row.id)) yield* queueMail('session-cancelled', signUp, rules);
      } else if (row.waiting > 0) {
        yield* places.offer(row, rules);
      }
    },
    *withListToClose(now) {
      return idsOf(
        yield* all(
          db
            .selectFrom('sessions')
            .select('id')
            .where('audience', '=', audience)
            .where('closes_at', '<=', now.getTime())
            .where('waiting', '>', 0)
            .where('cancelled', '=', 0)
            .orderBy('id'),
        ),
      );
    },
    *closeWaitingList(sessionId, now) {
      const session = yield* places.lock(sessionId);
      if (session === undefined || session.cancelled === 1 || now.getTime() < session.closes_at) return 0;
      const waiting = (yield* activeSignUps(sessionId)).filter(({ status }) => status === 'waitlisted');
      for (const signUp of waiting) yield* queueMail('list-closed', signUp, { now });
      yield* all(
        db
          .updateTable(signUps)
          .set({ status: 'cancelled', list_closed: 1 })
          .where('session_id', '=', sessionId)
          .where('status', '=', 'waitlisted'),
      );
      yield* places.count({ ...session, waiting: 0 });
      return waiting.length;
    },
    *startingSoon(now) {
      return idsOf(
        yield* all(
          db
            .selectFrom('sessions')
            .select('id')
            .where('audience', '=', audience)
            .where('starts_at', '>', now.getTime())
            .where('starts_at', '<=', now.getTime() + dayInMs)
            .where('cancelled', '=', 0)
            .orderBy('id'),
        ),
      );
    },
    *queueReminders(sessionId, now) {
      const session = yield* places.lock(sessionId);
      if (session === undefined || session.cancelled === 1) return 0;
      const asked = yield* all(
        db
          .selectFrom(signUps)
          .selectAll()
          .where('session_id', '=', sessionId)
          .where('status', 'in', ['confirmed', 'offered'])
          .where('reminder', '=', 1)
          .orderBy('place_in_order'),
      );
      let queued = 0;
      for (const signUp of asked) if (yield* queueMail('reminder', signUp, { now })) queued++;
      return queued;
    },
    *withPeopleToForget(now) {
      const rows = yield* all(
        db
          .selectFrom(signUps)
          .select('session_id as id')
          .distinct()
          .where('erase_on', '<=', now.getTime())
          .orderBy('session_id'),
      );
      return idsOf(rows);
    },
    *forgetPeople(sessionId, now) {
      const session = yield* places.lock(sessionId);
      if (session === undefined) return 0;
      const due = yield* all(
        db
          .deleteFrom(signUps)
          .where('session_id', '=', sessionId)
          .where('erase_on', '<=', now.getTime())
          .returningAll(),
      );
      yield* all(db.deleteFrom(mail).where('session_id', '=', sessionId).where('erase_on', '<=', now.getTime()));
      if (due.length === 0) return 0;
      yield* addToCounts(dialect, sessionId, due);
      yield* places.count(due.reduce(without, session));
      return due.length;
    },
    *forgetMail(now) {
      yield* all(
        db
          .deleteFrom(mail)
          .where((expression) =>
            expression.or([
              expression('erase_on', '<=', now.getTime()),
              expression.and([expression('kind', '=', 'deleted'), expression('state', '=', 'sent')]),
            ]),
          ),
      );
    },
  };
}

function isSame(one: ScheduledSession, other: ScheduledSession): boolean {
  return JSON.stringify(sessionColumns(one)) === JSON.stringify(sessionColumns(other));
}

/** The one row of a session, whoever its audience is. */
export function* findSession({ db }: Dialect, id: string): Steps<SessionRow | undefined> {
  return yield* first(db.selectFrom('sessions').selectAll().where('id', '=', id));
}
