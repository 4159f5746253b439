import type { CalendarDate } from '../schemas/calendar-date.ts';
import { calendarDateOf } from './calendar-date.ts';

/** What somebody typed into the three fields of a date, untouched. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The three fields of a date, in the order in which a problem is told. */
export type DatePart = 'day' | 'month' | 'year';

/**
 * Why three fields do not make a day, and the field to go to.
 *
 * `empty` when nothing was typed at all; `missing` when this part was not; `unclear` when it cannot be read;
 * `no-such-day` when the calendar lacks it, with the day and month (1 to 12) that were read.
 */
export type TypedDateProblem =
  | { readonly kind: 'empty' | 'missing' | 'unclear'; readonly part: DatePart }
  | {
      readonly kind: 'no-such-day';
      readonly part: 'day';
      readonly day: number;
      readonly month: number;
      readonly year: number;
    };

/** A day, or why there is none. */
export type ReadDate =
  | { readonly kind: 'read'; readonly date: CalendarDate }
  | { readonly kind: 'problem'; readonly problem: TypedDateProblem };

const longestMonth = 31;

/** Whether nothing was typed into any of the three fields. */
export function isEmptyDate({ day, month, year }: TypedDate): boolean {
  return `${day}${month}${year}`.trim() === '';
}

/**
 * The day that somebody typed, in whatever way people write one in English or French.
 *
 * Months by number or by name in either language, whole or shortened to where it is plain ("Sept.", « févr »), with or
 * without accents and capitals; "1st" and « 1er »; years of four digits, or two for this century.
 *
 * @example readTypedDate({ day: '1er', month: 'Août', year: '2026' }) // 2026-08-01
 * @example readTypedDate({ day: '30', month: 'feb', year: '2026' }) // no-such-day
 */
export function readTypedDate(typed: TypedDate): ReadDate {
  if (isEmptyDate(typed)) return problem({ kind: 'empty', part: 'day' });
  for (const part of ['day', 'month', 'year'] as const) {
    if (typed[part].trim() === '') return problem({ kind: 'missing', part });
  }
  const day = readDay(typed.day);
  if (day === undefined) return problem({ kind: 'unclear', part: 'day' });
  const month = readMonth(typed.month);
  if (month === undefined) return problem({ kind: 'unclear', part: 'month' });
  const year = readYear(typed.year);
  if (year === undefined) return problem({ kind: 'unclear', part: 'year' });
  const date = calendarDateOf(year, month, day);
  return date === undefined ? problem({ kind: 'no-such-day', part: 'day', day, month, year }) : { kind: 'read', date };
}

function problem(found: TypedDateProblem): ReadDate {
  return { kind: 'problem', problem: found };
}

function readDay(text: string): number | undefined {
  const digits = /^(\d{1,2})(st|nd|rd|th|er|re|e)?$/.exec(plain(text))?.[1];
  const day = Number(digits);
  return day >= 1 && day <= longestMonth ? day : undefined;
}

function readYear(text: string): number | undefined {
  const digits = plain(text);
  if (/^\d{4}$/.test(digits)) return Number(digits);
  return /^\d{2}$/.test(digits) ? 2000 + Number(digits) : undefined;
}

function readMonth(text: string): number | undefined {
  const name = plain(text);
  if (/^\d{1,2}$/.test(name)) {
    const month = Number(name);
    return month >= 1 && month <= 12 ? month : undefined;
  }
  if (name.length < 3) return undefined;
  // « jui » could be juin or juillet: only a beginning that fits one month is taken.
  const fitting = monthNames().flatMap((names, index) =>
    names.some((each) => each.startsWith(name)) ? [index + 1] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

let names: readonly (readonly string[])[] | undefined;

/** For each month its name in both languages, as `plain` writes it. Asked of `Intl` once, on first use. */
function monthNames(): readonly (readonly string[])[] {
  names ??= Array.from({ length: 12 }, (_, month) =>
    ['en', 'fr'].map((language) =>
      plain(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15))),
    ),
  );
  return names;
}

/** `text` without spaces, full stops, commas, capitals and accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\s.,\u0300-\u036f]/g, '')
    .toLowerCase();
}
