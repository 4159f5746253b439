import type { CalendarDate } from '../schemas/calendar-date.ts';

/** What the calendar and the clock on a wall show: a day and a time of day "HH:MM". */
export interface WallClock {
  readonly date: CalendarDate;
  readonly time: string;
}

/**
 * What calendar and clock show at an instant in a time zone; in the reader's own when left out.
 *
 * @param instant - ISO 8601.
 * @example clockAt('2026-12-15T00:00:00.000Z', 'America/St_Johns') // { date: '2026-12-14', time: '20:30' }
 */
export function clockAt(instant: string, timeZone?: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}` as CalendarDate,
    time: `${part('hour')}:${part('minute')}`,
  };
}
