import type { CalendarDate } from '../schemas/calendar-date.ts';

const msPerDay = 86_400_000;

/** First and last day of a stretch of days, both included; equal when it is one day. */
export interface DayRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * The day of that year, month (1 to 12) and day of the month, or `undefined` when the calendar has no such day.
 *
 * @example calendarDateOf(2026, 2, 30) // undefined
 */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? fromUtc(instant) : undefined;
}

/**
 * The day `count` calendar days after `date`; before it when `count` is negative.
 *
 * Counted in UTC, where each day has 24 hours: no clock change and no time zone can move it.
 */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return fromUtc(new Date(toUtc(date) + count * msPerDay));
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** Whether `date` is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) % 6 === 0;
}

/** The year of `date`. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The day that the calendar on the wall shows at `instant` in `timeZone`; in the reader's own zone when left out.
 *
 * @example calendarDayAt(new Date('2026-01-01T02:00:00Z'), 'America/Toronto') // "2025-12-31"
 */
export function calendarDayAt(instant: Date, timeZone?: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}` as CalendarDate;
}

function toUtc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10) as CalendarDate;
}
