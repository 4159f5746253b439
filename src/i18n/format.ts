import type { CalendarDate } from '../schemas/calendar-date.ts';
import { languageTags, type Locale } from './locales.ts';

const nbsp = '\u00a0';
const nonBreakingHyphen = '\u2011';
const englishEndings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** How much of a date is written: `long` adds the day of the week, `short` shortens the month. */
export type DateStyle = 'long' | 'medium' | 'short';

/**
 * A date in words, only as exact as it is given: a day "2024-06-30", a month "2024-06" or a year "2024".
 *
 * Calendar dates only: the reader's time zone never moves the day. French writes « 1er » for the first of a month,
 * which `Intl` does not.
 *
 * @example formatDate('2024-05-01', 'fr') // « 1er mai 2024 »
 * @example formatDate('2026-08-03', 'en', 'long') // "Monday, August 3, 2026"
 */
export function formatDate(date: string, locale: Locale, style: DateStyle = 'medium'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const text = dateFormat(locale, {
    year: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(day !== undefined && style === 'long' && { weekday: 'long' }),
  }).format(instant);
  if (day === undefined || locale === 'en') return text;
  return text.replace(/(^| )1 /, (_, before: string) => `${before}1er `).replace(/(\d|1er) (?=\p{L})/u, `$1${nbsp}`);
}

/**
 * A day with its day of the week, short, for lists and tables: "Fri, Oct 2" and « ven. 2 oct. ».
 *
 * Where the month stands above the list, `within: 'month'` leaves it out: "Fri 2" and « ven. 2 ».
 *
 * @example formatDayName('2026-12-01', 'fr', 'year') // « mar. 1er déc. »
 */
export function formatDayName(date: CalendarDate, locale: Locale, within: 'year' | 'month'): string {
  const text = dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    ...(within === 'year' && { month: 'short' }),
  }).format(new Date(`${date}T00:00:00Z`));
  return locale === 'fr' ? text.replace(/ 1(?= |$)/, ' 1er') : text;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each way of writing: a table of dates would spend most of its time on making them. */
function dateFormat(locale: Locale, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const way = JSON.stringify([locale, fields]);
  const format = dateFormats.get(way) ?? new Intl.DateTimeFormat(languageTags[locale], { ...fields, timeZone: 'UTC' });
  dateFormats.set(way, format);
  return format;
}

/** A number as the language writes it: "6,300" and « 6 300 », with a no-break space. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2 })
    .format(value)
    .replaceAll('\u202f', nbsp);
}

/**
 * A whole number as a place in a row, masculine in French: "17th" and « 17e », "1st" and « 1er ».
 *
 * @example formatOrdinal(22, 'en') // "22nd"
 */
export function formatOrdinal(value: number, locale: Locale): string {
  if (locale === 'fr') return value === 1 ? '1er' : `${value}e`;
  return `${value}${englishEndings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}

/** Several things in a row, joined by "and" or « et », or by "or" and « ou ». */
export function formatList(items: readonly string[], locale: Locale, type: 'and' | 'or' = 'and'): string {
  const kind = type === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(languageTags[locale], { type: kind }).format(items);
}

/** A telephone number that does not break at the end of a line. */
export function formatPhone(value: string): string {
  return value.replaceAll('-', nonBreakingHyphen).replaceAll(' ', nbsp);
}

const namedTimes: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '00:00': { en: 'midnight', fr: 'minuit' },
  '12:00': { en: 'noon', fr: 'midi' },
};

/**
 * A time of day "HH:MM" in words. Noon and midnight go by their names: "12 pm" is read as either.
 *
 * @example formatTime('19:30', 'en') // "7:30 pm"
 * @example formatTime('19:30', 'fr') // « 19 h 30 »
 * @example formatTime('12:00', 'fr') // « midi »
 */
export function formatTime(time: string, locale: Locale): string {
  const named = namedTimes[time];
  if (named !== undefined) return named[locale];
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const padded = String(minutes).padStart(2, '0');
  if (locale === 'fr') return `${hours}${nbsp}h${minutes === 0 ? '' : `${nbsp}${padded}`}`;
  const hour12 = hours % 12 === 0 ? 12 : hours % 12;
  return `${hour12}${minutes === 0 ? '' : `:${padded}`}${nbsp}${hours < 12 ? 'am' : 'pm'}`;
}

/** An amount in millions of Canadian dollars: "$58.9 million" and « 58,9 millions de dollars ». */
export function formatMillionDollars(value: number, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (locale === 'en') return `$${number}${nbsp}million`;
  return `${number}${nbsp}${value < 2 ? 'million' : 'millions'} de${nbsp}dollars`;
}

/** `text` with a capital letter, to begin a sentence or a line. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
