import * as z from 'zod/mini';

/**
 * A day in the calendar such as "2026-01-30": no time of day, no time zone.
 *
 * Never a `Date`, which reads 31 February as 3 March without complaint; this refuses it.
 */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>();

/** A day in the calendar, already checked. Strings of this type sort in the order of time. */
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/**
 * A date known only as closely as its source tells: a day, a month ("2025-10") or a year ("2004").
 *
 * A source that says "October 2025" must not come out as the first of October.
 */
export const partialDateSchema = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || calendarDateSchema.safeParse(value).success,
      'a day "2024-06-30", a month "2024-06" or a year "2024", in quotes',
    ),
  );
