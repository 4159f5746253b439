import type { CalendarDate } from '../schemas/calendar-date.ts';
import { addDays } from './calendar-date.ts';

/** A reminder on a day: nothing but its title. `uid` stays the same when the file is made again. */
export interface Reminder {
  readonly uid: string;
  readonly date: CalendarDate;
  readonly title: string;
}

const longestLineInOctets = 75;

/**
 * A calendar file (RFC 5545) with one all-day entry for each reminder.
 *
 * It says nothing else: no alarm, no description, no place (T-102). Entries are private and leave the day free. The
 * time stamp is the start of `madeOn`, so that the file does not tell at what hour it was made.
 */
export function calendarFile(reminders: readonly Reminder[], madeOn: CalendarDate): string {
  const entries = reminders.flatMap(({ uid, date, title }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reminder//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
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
