import * as z from 'zod/mini';
import { ledgerIdSchema } from './provenance.ts';
import { calendarDateSchema } from './calendar-date.ts';

const cited = { source: z.union([ledgerIdSchema, z.array(ledgerIdSchema).check(z.minLength(1))]) };

/** A number, or a range of which both ends count. */
const amountSchema = z.union([
  z.number().check(z.positive()),
  z
    .strictObject({ min: z.number().check(z.positive()), max: z.number().check(z.positive()) })
    .check(z.refine(({ min, max }) => min < max, 'a range whose min is below its max')),
]);

/** A number, or a range of which both ends count. */
export type Amount = z.infer<typeof amountSchema>;

/** What representatives do in a phase; the words stand in `content/strings` under `optionsTable.activities`. */
const activitySchema = z.enum([
  'learning',
  'engagements',
  'engagementsDebriefs',
  'debriefs',
  'circles',
  'circlesProcessing',
  'alumniDialogue',
  'planning',
  'lastMonth',
  'refreshers',
]);

/** A part of an option's length: so many weeks at full time, or so many months now and then. */
const stretchSchema = z.union([
  z.strictObject({ id: z.string(), fullTimeWeeks: z.int().check(z.positive(), z.maximum(12)) }),
  z.strictObject({ id: z.string(), intermittentMonths: amountSchema }),
]);

/** A part of an option's length. */
export type Stretch = z.infer<typeof stretchSchema>;

/**
 * What a source says about the time of one activity.
 *
 * `stretch` and `over` name a part of the option's length, so that its number stands once. `readings` are the meanings
 * of a word of the source that can be read in more than one way: the site gives the word and every reading.
 */
const timeItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notStated'), activity: activitySchema }),
  z.strictObject({ kind: z.literal('stretch'), activity: activitySchema, stretch: z.string() }),
  z.strictObject({
    kind: z.literal('sessions'),
    activity: activitySchema,
    count: z.int().check(z.positive()),
    hours: amountSchema,
  }),
  z.strictObject({ kind: z.literal('days'), activity: activitySchema, days: amountSchema }),
  z.strictObject({
    kind: z.literal('upToDays'),
    activity: activitySchema,
    days: z.number().check(z.positive()),
    over: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('hours'),
    activity: activitySchema,
    hours: z.number().check(z.positive()),
    inLastMonth: z.optional(z.literal(true)),
  }),
  z.strictObject({
    kind: z.literal('everyMonth'),
    activity: activitySchema,
    hours: z.number().check(z.positive()),
    months: z.optional(amountSchema),
  }),
  z.strictObject({
    kind: z.literal('ambiguous'),
    activity: activitySchema,
    hours: z.number().check(z.positive()),
    word: z.literal('bi-monthly'),
    readings: z.array(z.enum(['twiceAMonth', 'everyTwoMonths'])).check(z.minLength(2)),
  }),
]);

/** What a source says about the time of one activity. */
export type TimeItem = z.infer<typeof timeItemSchema>;

/** A phase of Defence representatives: one activity, or several joined by "and" or "and/or". */
const phaseSchema = z.strictObject({
  ...cited,
  joined: z.optional(z.literal('andOr')),
  items: z.array(timeItemSchema).check(z.minLength(1)),
});

const whoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...cited, kind: z.literal('everyone') }),
  z.strictObject({
    ...cited,
    kind: z.literal('groups'),
    groups: z.array(z.string()).check(z.minLength(1)),
    andEquivalent: z.optional(z.literal(true)),
  }),
  z.strictObject({ ...cited, kind: z.literal('former') }),
]);

const lengthSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...cited, kind: z.literal('stretches'), stretches: z.array(stretchSchema).check(z.minLength(1)) }),
  z.strictObject({ ...cited, kind: z.literal('asNeeded') }),
]);

/**
 * A way of taking part as a Defence representative, as its source states it and no further.
 *
 * `who.groups` name groups of `ranks.yml`; `andEquivalent` says that the source's list of the last group is only
 * examples. `cohortSize` and `start.date` name entries of `figures.yml` and `dates.yml`.
 */
const optionSchema = z
  .strictObject({
    who: whoSchema,
    cohortSize: z.optional(z.strictObject({ ...cited, figure: z.string() })),
    start: z.strictObject({ ...cited, date: z.string(), launched: z.optional(z.literal(true)) }),
    length: lengthSchema,
    phases: z.strictObject({ phase1: phaseSchema, phase2: phaseSchema, phase3: phaseSchema }),
    where: z.strictObject({ ...cited, kind: z.literal('onlineTravelPossible') }),
    checked: calendarDateSchema,
  })
  .check(z.refine(namesOwnStretches, 'phases whose "stretch" and "over" are ids of this option’s own length'));

/** A way of taking part as a Defence representative. */
export type Option = z.infer<typeof optionSchema>;

/** Every option by id, in the order in which the source gives them. */
export const optionsSchema = z.record(z.string(), optionSchema);

/** Every option by id, in the order in which the source gives them. */
export type Options = z.infer<typeof optionsSchema>;

interface WithStretches {
  readonly length: z.infer<typeof lengthSchema>;
  readonly phases: Readonly<Record<string, { readonly items: readonly TimeItem[] }>>;
}

function namesOwnStretches({ length, phases }: WithStretches): boolean {
  const own = length.kind === 'stretches' ? length.stretches.map(({ id }) => id) : [];
  const named = Object.values(phases).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'stretch') return [item.stretch];
      return item.kind === 'upToDays' && item.over !== undefined ? [item.over] : [];
    }),
  );
  return named.every((id) => own.includes(id));
}
