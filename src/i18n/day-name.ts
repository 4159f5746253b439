import type { CalendarDate } from '../schemas/calendar-date.ts';
import { languageTags, type Locale } from './locales.ts';

/**
 * A day with its day of the week, short, for lists and tables: "Fri, Oct 2" and « ven. 2 oct. ».
 *
 * Where the month stands above the list, `within: 'month'` leaves it out: "Fri 2" and « ven. 2 ». French writes « 1er »
 * for the first, which `Intl` does not.
 *
 * @example formatDayName('2026-12-01', 'fr', 'year') // « mar. 1er déc. »
 */
export function formatDayName(date: CalendarDate, locale: Locale, within: 'year' | 'month'): string {
  const text = new Intl.DateTimeFormat(languageTags[locale], {
    weekday: 'short',
    day: 'numeric',
    ...(within === 'year' && { month: 'short' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return locale === 'fr' ? text.replace(/ 1(?= |$)/, ' 1er') : text;
}
