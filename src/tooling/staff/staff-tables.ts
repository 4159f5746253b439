import type { FeedbackForStaff, PersonForStaff, SessionForStaff } from '../../api/services/staff-work.ts';
import type { AuditEntry } from '../../api/stores/store.ts';
import { calendarDayAt } from '../../domain/calendar-date.ts';
import { sessionTimeText } from '../../i18n/session-time.ts';
import { onOneLine, textTable } from './text-table.ts';

const homeZone = 'America/Toronto';

/** The sessions of one audience with their places; no person. */
export function sessionsTable(sessions: readonly SessionForStaff[], now: Date): string {
  if (sessions.length === 0) return 'No sessions.';
  return textTable(
    ['Session', 'Starts', 'Sign-up', 'Places', 'Taken', 'Waiting', 'Join link'],
    sessions.map((session) => [
      session.sample ? `${session.id} (sample)` : session.id,
      sessionTimeText(session, 'en'),
      signUpState(session, now),
      String(session.places),
      String(session.taken),
      String(session.waiting),
      session.hasJoinLink ? 'set' : 'not set',
    ]),
  );
}

function signUpState({ cancelled, startsAt, closesAt }: SessionForStaff, now: Date): string {
  if (cancelled) return 'cancelled';
  if (Date.parse(startsAt) <= now.getTime()) return 'past';
  return Date.parse(closesAt) <= now.getTime() ? 'closed' : 'open';
}

/** The people of one session, what they asked for below the table. */
export function peopleTable(people: readonly PersonForStaff[]): string {
  if (people.length === 0) return 'Nobody has signed up.';
  const table = textTable(
    ['Reference', 'Status', 'Name', 'How to reach', 'Message', 'Language', 'Support person', 'Deleted on'],
    people.map((person) => [
      person.reference,
      person.position === undefined ? person.status : `${person.status} (${person.position})`,
      person.displayName ?? '',
      person.contact ?? 'no contact',
      person.contactKind === 'phone' ? (person.mayLeaveMessage ? 'may leave one' : 'leave none') : '',
      person.locale === 'fr' ? 'French' : 'English',
      person.companion ? 'yes' : '',
      calendarDayAt(person.eraseOn, homeZone),
    ]),
  );
  const wishes = people.flatMap(({ reference, accommodations }) =>
    accommodations === undefined ? [] : [`${reference}: ${onOneLine(accommodations)}`],
  );
  return wishes.length === 0 ? table : `${table}\n\nAccommodations asked for\n${wishes.join('\n')}`;
}

/** Answers to pages' question, each with what was written to it. */
export function feedbackTable(answers: readonly FeedbackForStaff[]): string {
  if (answers.length === 0) return 'No feedback.';
  return textTable(
    ['Day', 'Page', 'Language', 'Found', 'Reason', 'In their words'],
    answers.map(({ at, page, locale, found, reason, detail }) => [
      calendarDayAt(at, homeZone),
      page,
      locale === 'fr' ? 'French' : 'English',
      found ? 'yes' : 'no',
      reason ?? '',
      detail ?? '',
    ]),
  );
}

/** What was done and when. Instants are in UTC. */
export function auditTable(entries: readonly AuditEntry[]): string {
  return textTable(
    ['When (UTC)', 'Command', 'Session'],
    entries.map(({ at, command, sessionId }) => [at.toISOString().slice(0, 19), command, sessionId ?? '']),
  );
}
