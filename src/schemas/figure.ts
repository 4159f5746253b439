import * as z from 'zod/mini';
import { partialDateSchema } from './calendar-date.ts';
import { provenance } from './provenance.ts';

const rangeSchema = z
  .strictObject({ min: z.number(), max: z.number() })
  .check(z.refine(({ min, max }) => min < max, 'a range whose min is below its max'));

/**
 * A number that pages state: a count, an amount, a duration.
 *
 * A count that grew with time carries `asOf`, and the page that uses it has to say so.
 */
export const figureSchema = z.strictObject({
  ...provenance,
  value: z.union([z.number(), rangeSchema]),
  unit: z.enum([
    'count',
    'people',
    'cohorts',
    'million-dollars',
    'days',
    'business-days',
    'months',
    'years',
    'characters',
  ]),
  asOf: z.optional(partialDateSchema),
});

/** A number that pages state. */
export type Figure = z.infer<typeof figureSchema>;
