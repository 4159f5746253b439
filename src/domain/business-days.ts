import type { CalendarDate } from '../schemas/calendar-date.ts';
import { addDays, isWeekend, yearOf } from './calendar-date.ts';
import { holidaysOf, type HolidayRules, type KeptHoliday } from './holidays.ts';

/** Which days are not worked, for one choice of civic holiday. */
export interface WorkCalendar {
  /** The holiday kept on `date`, if any. */
  holidayOn(date: CalendarDate): KeptHoliday | undefined;
}

/** A calendar of the days off in `holidays`, with `civicHoliday` as the civic one. Each year is worked out once. */
export function createWorkCalendar(holidays: HolidayRules, civicHoliday: string): WorkCalendar {
  const years = new Map<number, Map<CalendarDate, KeptHoliday>>();
  const daysOff = (year: number): Map<CalendarDate, KeptHoliday> => {
    let days = years.get(year);
    if (days === undefined) {
      days = new Map(holidaysOf(year, holidays, civicHoliday).map((holiday) => [holiday.date, holiday]));
      years.set(year, days);
    }
    return days;
  };
  return { holidayOn: (date) => daysOff(yearOf(date)).get(date) };
}

/** Whether `date` counts: Monday to Friday, and no holiday. */
export function isBusinessDay(date: CalendarDate, calendar: WorkCalendar): boolean {
  return !isWeekend(date) && calendar.holidayOn(date) === undefined;
}

/**
 * The `count`th business day after `date`, which itself is never counted; before it when `count` is negative.
 *
 * `count` 0 gives `date` back, business day or not.
 *
 * @example 2 business days after Saturday, November 21, 2026 is Tuesday, November 24.
 */
export function addBusinessDays(date: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/** How many business days there are after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isBusinessDay(day, calendar)) count += 1;
  }
  return count;
}
