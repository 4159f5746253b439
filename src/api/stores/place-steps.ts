import type { SessionAudience } from '../../schemas/session.ts';
import type { QueueMail } from './mail-steps.ts';
import type { OfferRules } from './store.ts';
import { all, first, prepared, type Dialect, type Steps } from './steps.ts';
import { tablesOf, type SessionRow } from './tables.ts';

/** The places of a session: everything that gives or frees one goes through here, with the session's row locked. */
export interface Places {
  /** The session, locked until the transaction ends, or nothing when there is none of this audience. */
  lock(sessionId: string): Steps<SessionRow | undefined>;
  /** Writes down how the places stand. */
  count(session: SessionRow): Steps<void>;
  /** Offers what is free to those who wait, in order, as far as the rules allow, and writes down how the places stand. */
  offer(session: SessionRow, rules: OfferRules): Steps<void>;
}

const hourInMs = 60 * 60 * 1000;

/** The places of one audience's sessions. */
export function placesOf({ db, locksRows }: Dialect, audience: SessionAudience, queueMail: QueueMail): Places {
  const { signUps } = tablesOf(audience);
  const sessionRow = prepared<{ id: string }, SessionRow>((value) =>
    db
      .selectFrom('sessions')
      .selectAll()
      .where('id', '=', value('id'))
      .where('audience', '=', audience)
      .$if(locksRows, (query) => query.forUpdate()),
  );
  const writeCount = prepared<Pick<SessionRow, 'id' | 'taken' | 'waiting' | 'last_in_order'>, unknown>((value) =>
    db
      .updateTable('sessions')
      .set({ taken: value('taken'), waiting: value('waiting'), last_in_order: value('last_in_order') })
      .where('id', '=', value('id')),
  );

  function* count({ id, taken, waiting, last_in_order }: SessionRow): Steps<void> {
    yield* all(writeCount({ id, taken, waiting, last_in_order }));
  }

  return {
    lock: (sessionId) => first(sessionRow({ id: sessionId })),
    count,
    *offer(session, rules) {
      const free = mayOffer(session, rules) ? Math.max(0, session.places - session.taken) : 0;
      const next =
        free === 0 || session.waiting === 0
          ? []
          : yield* all(
              db
                .selectFrom(signUps)
                .selectAll()
                .where('session_id', '=', session.id)
                .where('status', '=', 'waitlisted')
                .orderBy('place_in_order')
                .limit(free),
            );
      for (const signUp of next) {
        yield* all(db.updateTable(signUps).set({ status: 'offered' }).where('id', '=', signUp.id));
        yield* queueMail('offered', signUp, rules);
      }
      yield* count({ ...session, taken: session.taken + next.length, waiting: session.waiting - next.length });
    },
  };
}

function mayOffer(session: SessionRow, { now, lastOfferHours }: OfferRules): boolean {
  const last = Math.min(session.starts_at - lastOfferHours * hourInMs, session.closes_at);
  return session.cancelled === 0 && now.getTime() < last;
}
