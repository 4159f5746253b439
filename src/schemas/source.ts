import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { calendarDateSchema, partialDateSchema } from './calendar-date.ts';

/**
 * A public document that the site's facts come from, or a page that it sends readers to.
 *
 * `address` is given for a language only where the document exists in it. `asOf` is the age of what was read.
 */
export const sourceSchema = z.strictObject({
  title: bilingualSchema,
  publisher: bilingualSchema,
  address: z.strictObject({ en: z.optional(z.url()), fr: z.optional(z.url()) }),
  asOf: z.optional(partialDateSchema),
  checked: calendarDateSchema,
});

/** A public document that facts come from. */
export type Source = z.infer<typeof sourceSchema>;

/**
 * One row of the ledger: a statement of a source, how it has aged, and why it is left out if it is.
 *
 * A row without `leftOut` has to be on a page: the content check proves it.
 */
export const ledgerRowSchema = z.strictObject({
  source: z.string(),
  time: z.enum(['stable', 'dated', 'overtaken']),
  says: z.string(),
  leftOut: z.optional(z.string()),
});

/** One row of the ledger. */
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
