import type { CalendarDate } from '../schemas/calendar-date.ts';
import { addDays } from './calendar-date.ts';

/** A reminder on a day: nothing but its title. `uid` stays the same when the file is made again. */
export interface Reminder {
  readonly uid: string;
  readonly date: CalendarDate;
  readonly title: string;
}

/** An entry from one instant to another, both ISO 8601 in UTC: nothing but its title. */
export interface TimedEntry {
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
}

const longestLineInOctets = 75;

/**
 * A calendar file (RFC 5545): an all-day entry for each reminder, and one with its hours for each timed entry.
 *
 * It says nothing else: no alarm, no description, no place (T-102). Entries are private. A reminder leaves the day free, a
 * timed entry takes its hours. The time stamp is the start of `madeOn`, so that the file does not tell at what hour it was
 * made.
 *
 * @example calendarFile([{ uid: 'a', startsAt: '2027-02-11T18:00:00.000Z', endsAt: '2027-02-11T19:00:00.000Z', title: 'Appointment' }], '2026-11-24')
 */
export function calendarFile(entries: readonly (Reminder | TimedEntry)[], madeOn: CalendarDate): string {
  const events = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${basic(madeOn)}T000000Z`,
    ...timesOf(entry),
    `SUMMARY:${escapeText(entry.title)}`,
    'CLASS:PRIVATE',
    `TRANSP:${'date' in entry ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reminder//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function timesOf(entry: Reminder | TimedEntry): string[] {
  return 'date' in entry
    ? [`DTSTART;VALUE=DATE:${basic(entry.date)}`, `DTEND;VALUE=DATE:${basic(addDays(entry.date, 1))}`]
    : [`DTSTART:${inUtc(entry.startsAt)}`, `DTEND:${inUtc(entry.endsAt)}`];
}

/** "2027-02-11T18:00:00.000Z" as "20270211T180000Z". */
function inUtc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function basic(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** `text` with the marks that RFC 5545 gives a meaning taken as written, and without control characters. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|\n/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`);
}

/** `line` in pieces of at most 75 octets, never breaking a character; each piece after the first starts with a space. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longestLineInOctets) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
