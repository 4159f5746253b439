import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date.ts';

/**
 * The row of `content/facts/ledger.yml` that a fact comes from: a letter for the document and a number, such as "A-104".
 */
export const ledgerIdSchema = z
  .string()
  .check(z.regex(/^[A-Z]-\d{2,3}$/, 'an id of content/facts/ledger.yml such as "A-104"'));

/** What every fact carries: where it comes from, and the day somebody last compared it with its source. */
export const provenance = {
  source: z.union([ledgerIdSchema, z.array(ledgerIdSchema).check(z.minLength(1))]),
  checked: calendarDateSchema,
};
