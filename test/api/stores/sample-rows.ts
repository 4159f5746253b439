import { randomUUID } from 'node:crypto';
import type { ScheduledSession } from '../../../src/schemas/session.ts';
import type { NewSignUp, OfferRules } from '../../../src/api/stores/store.ts';

/** An instant on the day on which most tests play, 30 days before the sample session. */
export const noon = new Date('2027-01-12T17:00:00.000Z');

/** The instant so many minutes after noon. */
export function minutesAfterNoon(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

/** The rules in force at an instant: nothing is offered within the last 24 hours. */
export function rulesAt(now: Date): OfferRules {
  return { now, lastOfferHours: 24 };
}

/** A session for class members with two places, on 11 February 2027 at 13:00 in Ottawa; sign-up closes two days before. */
export function sampleSession(different: Partial<ScheduledSession> = {}): ScheduledSession {
  return {
    id: 'winter',
    audience: 'class-members',
    language: 'bilingual',
    places: 2,
    how: 'online',
    accommodations: ['captions', 'breaks'],
    zone: 'America/Toronto',
    startsAt: '2027-02-11T18:00:00.000Z',
    endsAt: '2027-02-11T19:30:00.000Z',
    closesAt: '2027-02-09T18:00:00.000Z',
    sample: false,
    cancelled: false,
    ...different,
  };
}

/** A sign-up by somebody new, with an email address. Its texts look like nothing that was sealed, and are opaque to the store. */
export function sampleSignUp(different: Partial<NewSignUp> = {}): NewSignUp {
  const id = randomUUID();
  return {
    id,
    audience: 'class-members',
    sessionId: 'winter',
    reference: `R-${id.slice(0, 13)}`,
    keyId: 'key-1',
    codeHash: `code-${id}`,
    keyHash: `request-${id}`,
    contactHash: `contact-${id}`,
    sealedContact: `sealed-contact-${id}`,
    sealedDetails: `sealed-details-${id}`,
    locale: 'fr',
    contactKind: 'email',
    mayLeaveMessage: false,
    reminder: false,
    companion: false,
    waitingList: true,
    olderHashes: [],
    retentionDays: 30,
    ...different,
  };
}
