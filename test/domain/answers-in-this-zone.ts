/**
 * Prints, as JSON, what the product answers in the time zone of this process. `time-zones.test.ts` runs it once for
 * each zone, because a process reads its zone once.
 */
import { createHash } from 'node:crypto';
import { addDays, calendarDayAt } from '../../src/domain/calendar-date.ts';
import { calendarFile } from '../../src/domain/calendar-file.ts';
import { complaintDeadline, lastDayReceivedForPassed, standingOf } from '../../src/domain/complaint-deadline.ts';
import { readTypedDate } from '../../src/domain/typed-date.ts';
import { day, holidaysTo2041, rules } from './deadline-facts.ts';

const until2041 = { ...rules, holidays: holidaysTo2041 };
const hash = createHash('sha256');
// Every seventeenth day falls on each day of the week and each part of the year; the counting between walks over all.
for (let date = day('2021-01-01'); date <= '2040-12-31'; date = addDays(date, 17)) {
  for (const civicHoliday of ['first-monday-in-august', 'quebec-national-day']) {
    const complaint = { channel: 'electronic', received: { first: date, last: date }, civicHoliday } as const;
    const [year = '', month = '', dayOfMonth = ''] = date.split('-');
    hash.update(
      JSON.stringify([
        complaintDeadline(complaint, until2041),
        lastDayReceivedForPassed(date, civicHoliday, until2041),
        standingOf(addDays(date, 20), complaint, until2041),
        readTypedDate({ year, month, day: dayOfMonth }),
        calendarFile([{ uid: 'one', date, title: 'Reminder' }], date),
      ]),
    );
  }
}

console.log(
  JSON.stringify({
    offsets: [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()),
    today: calendarDayAt(new Date('2026-01-01T10:30:00Z')),
    answers: hash.digest('hex'),
  }),
);
