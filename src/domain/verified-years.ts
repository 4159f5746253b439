import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';
import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { DayRange } from './calendar-date.ts';
import type { HolidayRules } from './holidays.ts';

/** What is said in place of an answer that would need holidays nobody has verified. */
export interface OutsideVerifiedYears {
  readonly kind: 'outside-verified-years';
  readonly verified: DayRange;
}

const monthsOfNotice = 18;

/** The first and the last day for which the holidays are verified. */
export function verifiedDays({ verifiedFrom, verifiedTo }: HolidayRules): DayRange {
  return { first: `${verifiedFrom}-01-01` as CalendarDate, last: `${verifiedTo}-12-31` as CalendarDate };
}

/**
 * What is wrong with the verified years on `asOf`, as an editor's sentence; `undefined` when nothing is.
 *
 * They have to reach at least 18 months beyond `asOf`, so that no visitor meets their end.
 *
 * @example With `verifiedTo: 2031`, the first day with a problem is 2030-07-01.
 */
export function verifiedYearsProblem(holidays: HolidayRules, asOf: CalendarDate): string | undefined {
  const { verifiedTo } = holidays;
  if (addMonths(parseISO(asOf), monthsOfNotice).getFullYear() <= verifiedTo) return undefined;
  return `content/facts/holidays.yml, verifiedTo: ends on December 31, ${verifiedTo}, less than ${monthsOfNotice} months after ${asOf}. Compare the days with their sources for a further year, then raise verifiedTo and checked.`;
}
