import { calendarDayAt } from '../domain/calendar-date.ts';
import type { CalendarDate } from '../schemas/calendar-date.ts';

/** The day on which the site is built, on the calendar in Ottawa, where the program counts its days. */
export function dayOfBuild(): CalendarDate {
  return calendarDayAt(new Date(), 'America/Toronto');
}
