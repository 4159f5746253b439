import type { Selectable } from 'kysely';
import type { SessionAudience } from '../../schemas/session.ts';
import { claimedMail } from './rows.ts';
import { all, first, type Dialect, type Steps } from './steps.ts';
import { longestPauseMs, type ClaimedMail, type OutboxState } from './store.ts';
import { tablesOf, type MailRow, type MailState } from './tables.ts';

/** What can be done with one audience's messages, as `Outbox` promises it. */
export interface OutboxSteps {
  claim(limit: number, now: Date, claimForMs: number): Steps<ClaimedMail[]>;
  markHandedOver(mail: ClaimedMail): Steps<boolean>;
  markSent(mail: ClaimedMail): Steps<void>;
  markNotTaken(mail: ClaimedMail, retryAt: Date | undefined): Steps<void>;
  markInDoubt(mail: ClaimedMail, retryAt: Date): Steps<void>;
  state(now: Date): Steps<OutboxState>;
}

/** By how much the clocks of two processes may differ. A claim that seems to be made later was made before a step back. */
const clockStepMs = 5 * 60 * 1000;

const underWay: readonly MailState[] = ['claimed', 'handed-over'];

/** What can be done with one audience's messages. */
export function outboxOf({ db, locksRows }: Dialect, audience: SessionAudience): OutboxSteps {
  const { mail } = tablesOf(audience);

  function* due(limit: number, now: number): Steps<Selectable<MailRow>[]> {
    return yield* all(
      db
        .selectFrom(mail)
        .selectAll()
        .where('state', 'in', ['waiting', ...underWay])
        .where((expression) =>
          expression.or([
            expression.and([
              expression('state', '=', 'waiting'),
              expression.or([
                expression('retry_at', 'is', null),
                expression('retry_at', '<=', now),
                expression('retry_at', '>', now + longestPauseMs + clockStepMs),
              ]),
            ]),
            expression.and([
              expression('state', 'in', underWay),
              expression.or([expression('claimed_until', '<=', now), expression('claimed_at', '>', now + clockStepMs)]),
            ]),
          ]),
        )
        .orderBy('number')
        .limit(limit)
        .$if(locksRows, (query) => query.forUpdate().skipLocked()),
    );
  }

  /** The message of this claim, in one of these states; `attempts` went up when it was claimed. */
  function ofClaim({ id, attempts }: ClaimedMail, states: readonly MailState[]) {
    return db
      .updateTable(mail)
      .where('number', '=', Number(id))
      .where('attempts', '=', attempts + 1)
      .where('state', 'in', states);
  }

  const done = (state: 'sent' | 'given-up') =>
    ({ state, sealed_contact: null, retry_at: null, claimed_at: null, claimed_until: null }) as const;

  const waitUntil = (retryAt: Date) =>
    ({ state: 'waiting', retry_at: retryAt.getTime(), claimed_at: null, claimed_until: null }) as const;

  /** Takes one message that is due; nothing when it may not be handed over again. */
  function* take(row: Selectable<MailRow>, now: number, claimForMs: number): Steps<ClaimedMail | undefined> {
    const isInDoubt = row.state === 'handed-over';
    if (isInDoubt && (row.kind === 'reminder' || row.is_repeat === 1)) {
      yield* all(db.updateTable(mail).set(done('given-up')).where('number', '=', row.number));
      return undefined;
    }
    const is_repeat = isInDoubt ? 1 : row.is_repeat;
    const claim = { claimed_at: now, claimed_until: now + claimForMs, attempts: row.attempts + 1, is_repeat };
    yield* all(
      db
        .updateTable(mail)
        .set({ state: 'claimed', ...claim })
        .where('number', '=', row.number),
    );
    const session = yield* first(db.selectFrom('sessions').selectAll().where('id', '=', row.session_id));
    return session && claimedMail(audience, { ...row, is_repeat }, session);
  }

  return {
    *claim(limit, now, claimForMs) {
      const claimed: ClaimedMail[] = [];
      for (const row of yield* due(limit, now.getTime())) {
        const taken = yield* take(row, now.getTime(), claimForMs);
        if (taken !== undefined) claimed.push(taken);
      }
      return claimed;
    },
    *markHandedOver(claimed) {
      const rows = yield* all(ofClaim(claimed, underWay).set({ state: 'handed-over' }).returning('number'));
      return rows.length > 0;
    },
    // Whoever sent it, it is sent: also when the claim ran out meanwhile.
    *markSent({ id }) {
      yield* all(db.updateTable(mail).set(done('sent')).where('number', '=', Number(id)));
    },
    *markNotTaken(claimed, retryAt) {
      yield* all(ofClaim(claimed, underWay).set(retryAt === undefined ? done('given-up') : waitUntil(retryAt)));
    },
    *markInDoubt(claimed, retryAt) {
      const isOver = claimed.kind === 'reminder' || claimed.isRepeat;
      yield* all(ofClaim(claimed, underWay).set(isOver ? done('given-up') : { ...waitUntil(retryAt), is_repeat: 1 }));
    },
    *state(now) {
      const rows = yield* all(
        db
          .selectFrom(mail)
          .select(['state'])
          .select((expression) => [
            expression.fn.countAll<number>().as('count'),
            expression.fn.min(expression.fn.coalesce('retry_at', 'owed_at')).as('oldest'),
          ])
          .where('state', '!=', 'sent')
          .groupBy('state'),
      );
      const open = rows.filter(({ state }) => state !== 'given-up');
      const oldest = Math.min(...open.map((row) => row.oldest));
      return {
        waiting: open.reduce((sum, row) => sum + row.count, 0),
        givenUp: rows.find(({ state }) => state === 'given-up')?.count ?? 0,
        oldestDueAt: oldest <= now.getTime() ? new Date(oldest) : undefined,
      };
    },
  };
}
