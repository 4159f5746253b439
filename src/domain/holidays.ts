import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { Holiday, HolidayRule } from '../schemas/holiday.ts';
import { addDays, calendarDateOf, isWeekend, weekdayOf, yearOf } from './calendar-date.ts';
import { easterSunday } from './easter.ts';

/** A holiday on the day it is kept. `movedFrom` is its own day when that fell on a weekend. */
export interface KeptHoliday {
  readonly id: string;
  readonly date: CalendarDate;
  readonly movedFrom?: CalendarDate;
}

/** As much of `content/facts/holidays.yml` as counting needs: the rules without names and sources. */
export interface HolidayRules {
  readonly verifiedFrom: number;
  readonly verifiedTo: number;
  readonly civicDefault: string;
  readonly days: Readonly<Record<string, Pick<Holiday, 'rule' | 'since' | 'until' | 'civic'>>>;
}

const weekdayNumbers = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 };

/** The days of which each place keeps one, the default first. */
export function civicHolidaysOf(holidays: HolidayRules): readonly string[] {
  const ids = Object.keys(holidays.days).filter((id) => holidays.days[id]?.civic);
  return [holidays.civicDefault, ...ids.filter((id) => id !== holidays.civicDefault)];
}

/**
 * The holidays of a year on the days they are kept, in the order of time.
 *
 * One that falls on a Saturday or a Sunday is kept on the next day that is neither a weekend nor a holiday already, so
 * that two in a row move to the next two. Of the civic holidays only `civicHoliday` is kept.
 *
 * @example In 2027 Christmas is a Saturday: Christmas is kept on December 27, Boxing Day on December 28.
 */
export function holidaysOf(year: number, holidays: HolidayRules, civicHoliday: string): KeptHoliday[] {
  const inForce = Object.entries(holidays.days).flatMap(([id, { rule, civic, since, until }]) => {
    if (civic && id !== civicHoliday) return [];
    if ((since !== undefined && year < since) || (until !== undefined && year > until)) return [];
    const date = dayByRule(year, rule);
    return date === undefined ? [] : [{ id, date }];
  });
  const kept: KeptHoliday[] = inForce.filter(({ date }) => !isWeekend(date));
  const taken = new Set(kept.map(({ date }) => date));
  const onWeekend = inForce.filter(({ date }) => isWeekend(date)).sort(byDate);
  for (const { id, date: movedFrom } of onWeekend) {
    let date = movedFrom;
    while (isWeekend(date) || taken.has(date)) date = addDays(date, 1);
    taken.add(date);
    kept.push({ id, date, movedFrom });
  }
  return kept.sort(byDate);
}

/**
 * The day that `rule` names in `year`, before a weekend moves it; `undefined` for a one-off day of another year.
 *
 * @throws RangeError for a day that the calendar lacks, such as 31 June.
 */
export function dayByRule(year: number, rule: HolidayRule): CalendarDate | undefined {
  switch (rule.kind) {
    case 'fixed-day':
      return dayIn(year, rule.month, rule.day);
    case 'nth-weekday': {
      const first = dayIn(year, rule.month, 1);
      return addDays(first, ((weekdayNumbers[rule.weekday] - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1));
    }
    case 'weekday-before': {
      const eve = addDays(dayIn(year, rule.month, rule.day), -1);
      return addDays(eve, -((weekdayOf(eve) - weekdayNumbers[rule.weekday] + 7) % 7));
    }
    case 'days-from-easter':
      return addDays(easterSunday(year), rule.days);
    case 'one-off':
      return yearOf(rule.date) === year ? rule.date : undefined;
  }
}

function dayIn(year: number, month: number, day: number): CalendarDate {
  const date = calendarDateOf(year, month, day);
  if (date === undefined) throw new RangeError(`Expected a day of ${year}, got month ${month}, day ${day}`);
  return date;
}

function byDate(a: { date: CalendarDate }, b: { date: CalendarDate }): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
