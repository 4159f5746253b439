import type { ScheduledSession } from '../schemas/session.ts';

/** How a session stands at an instant: people can sign up, sign-up has closed, it was called off, or it has ended. */
export type SessionStanding = 'open' | 'closed' | 'called-off' | 'ended';

/**
 * How a session stands at `now`.
 *
 * Sign-up closes at `closesAt` itself; a session has ended at `endsAt` itself. A session that was called off stays so
 * until it would have ended.
 *
 * @example sessionStanding(session, new Date(session.closesAt)) // 'closed'
 */
export function sessionStanding(
  { cancelled, closesAt, endsAt }: Pick<ScheduledSession, 'cancelled' | 'closesAt' | 'endsAt'>,
  now: Date,
): SessionStanding {
  if (now.getTime() >= Date.parse(endsAt)) return 'ended';
  if (cancelled) return 'called-off';
  return now.getTime() >= Date.parse(closesAt) ? 'closed' : 'open';
}
