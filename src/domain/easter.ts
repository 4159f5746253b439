import type { CalendarDate } from '../schemas/calendar-date.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * J.-M. Oudin's method of 1940, as the United States Naval Observatory gives it; the letters are those of its page
 * (row H-05 of the ledger). Whole numbers only: every division drops its remainder.
 *
 * @example easterSunday(2027) // "2027-03-28"
 */
export function easterSunday(year: number): CalendarDate {
  const c = whole(year / 100);
  const n = year % 19;
  const k = whole((c - 17) / 25);
  const epact = (c - whole(c / 4) - whole((c - k) / 3) + 19 * n + 15) % 30;
  const i = epact - whole(epact / 28) * (1 - whole(29 / (epact + 1)) * whole((21 - n) / 11));
  const j = (year + whole(year / 4) + i + 2 - c + whole(c / 4)) % 7;
  const l = i - j;
  const month = 3 + whole((l + 40) / 44);
  const day = l + 28 - 31 * whole(month / 4);
  return `${year}-0${month}-${String(day).padStart(2, '0')}` as CalendarDate;
}

const whole = Math.trunc;
