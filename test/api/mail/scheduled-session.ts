import type { ScheduledSession } from '../../../src/schemas/session.ts';

/** A session that starts on Thursday 11 February 2027 at 13:00 in Ottawa, with what a test changes. */
export function scheduledSession(changes: Partial<ScheduledSession> = {}): ScheduledSession {
  return {
    id: 'evening-talk',
    audience: 'class-members',
    language: 'bilingual',
    places: 20,
    how: 'online',
    accommodations: [],
    zone: 'America/Toronto',
    startsAt: '2027-02-11T18:00:00.000Z',
    endsAt: '2027-02-11T19:30:00.000Z',
    closesAt: '2027-02-09T18:00:00.000Z',
    sample: false,
    cancelled: false,
    ...changes,
  };
}
