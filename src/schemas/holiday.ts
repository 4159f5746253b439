import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { provenance } from './provenance.ts';

const monthSchema = z.int().check(z.gte(1), z.lte(12));
const dayOfMonthSchema = z.int().check(z.gte(1), z.lte(31));
const daysInShortestMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const yearSchema = z.int().check(z.gte(1900), z.lte(2999));

/** The days of the week in the order of `Date`: Sunday is 0. */
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * How the day of a holiday is found in a year, before a weekend moves it.
 *
 * `weekday-before` is strictly before its date: Victoria Day is the Monday before May 25, never May 25 itself.
 * `one-off` is a day proclaimed for one year only.
 */
const holidayRuleSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('fixed-day'), month: monthSchema, day: dayOfMonthSchema })
    .check(z.refine(isInEveryYear, 'a day that every year has')),
  z.strictObject({
    kind: z.literal('nth-weekday'),
    month: monthSchema,
    weekday: z.enum(weekdays),
    nth: z.int().check(z.gte(1), z.lte(4)),
  }),
  z
    .strictObject({
      kind: z.literal('weekday-before'),
      month: monthSchema,
      day: dayOfMonthSchema,
      weekday: z.enum(weekdays),
    })
    .check(z.refine(isInEveryYear, 'a day that every year has')),
  z.strictObject({ kind: z.literal('days-from-easter'), days: z.int() }),
  z.strictObject({ kind: z.literal('one-off'), date: calendarDateSchema }),
]);

/** How the day of a holiday is found in a year. */
export type HolidayRule = z.infer<typeof holidayRuleSchema>;

/**
 * A day on which the federal public service does not work.
 *
 * `since` and `until` are the first and last year in force. `civic` marks the days of which each place keeps one.
 */
const holidaySchema = z.strictObject({
  ...provenance,
  name: bilingualSchema,
  rule: holidayRuleSchema,
  since: z.optional(yearSchema),
  until: z.optional(yearSchema),
  civic: z.optional(z.literal(true)),
});

/** A day on which the federal public service does not work. */
export type Holiday = z.infer<typeof holidaySchema>;

/**
 * The whole of `content/facts/holidays.yml`.
 *
 * `verifiedFrom` and `verifiedTo` are the first and last year that somebody compared with the sources: no answer is
 * given outside them. `civicDefault` names the civic holiday that is counted unless the reader chooses another.
 */
export const holidaysSchema = z
  .strictObject({
    verifiedFrom: yearSchema,
    verifiedTo: yearSchema,
    checked: calendarDateSchema,
    weekendShift: z.strictObject(provenance),
    easter: z.strictObject(provenance),
    civicDefault: z.string(),
    days: z.record(z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, 'small letters and hyphens')), holidaySchema),
  })
  .check(
    z.refine((file) => file.verifiedFrom <= file.verifiedTo, {
      path: ['verifiedTo'],
      error: 'a year that is not before verifiedFrom',
    }),
    z.refine((file) => file.days[file.civicDefault]?.civic === true, {
      path: ['civicDefault'],
      error: 'the id of a day below that is marked "civic: true"',
    }),
  );

/** The holidays, the years they are verified for, and the civic holiday counted by default. */
export type Holidays = z.infer<typeof holidaysSchema>;

function isInEveryYear({ month, day }: { month: number; day: number }): boolean {
  return day <= (daysInShortestMonth[month - 1] ?? 0);
}
