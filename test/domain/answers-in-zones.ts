/**
 * Prints, as JSON, what the product answers in each of the time zones that are its arguments. `time-zones.slow.test.ts` runs
 * it, in a process of its own: the zone is the whole process's, and Node takes a new one when `TZ` is set, which the
 * offsets prove.
 */
import { createHash } from 'node:crypto';
import { addDays, calendarDayAt } from '../../src/domain/calendar-date.ts';
import { calendarFile } from '../../src/domain/calendar-file.ts';
import { complaintDeadline, lastDayReceivedForPassed, standingOf } from '../../src/domain/complaint-deadline.ts';
import { readTypedDate } from '../../src/domain/typed-date.ts';
import { day, holidaysTo2041, rules } from './deadline-facts.ts';

const until2041 = { ...rules, holidays: holidaysTo2041 };

function answersIn(zone: string) {
  process.env.TZ = zone;
  const hash = createHash('sha256');
  // Every 61st day falls on each day of the week and each part of the year; the counting between walks over all.
  for (let date = day('2021-01-01'); date <= '2040-12-31'; date = addDays(date, 61)) {
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
  return {
    offsets: [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()),
    today: calendarDayAt(new Date('2026-01-01T10:30:00Z')),
    answers: hash.digest('hex'),
  };
}

console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map((zone) => [zone, answersIn(zone)]))));
