import * as z from 'zod/mini';
import { contactSchema } from '../../schemas/contact.ts';
import { criteriaSchema } from '../../schemas/criterion.ts';
import { datedFactSchema } from '../../schemas/dated-fact.ts';
import { deadlinesSchema } from '../../schemas/deadline.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { holidaysSchema } from '../../schemas/holiday.ts';
import { optionsSchema } from '../../schemas/option.ts';
import { privacyNoticeSchema } from '../../schemas/privacy-notice.ts';
import { ranksSchema } from '../../schemas/rank.ts';
import { silenceSchema } from '../../schemas/silence.ts';
import { siteSchema } from '../../schemas/site.ts';
import { ledgerRowSchema, sourceSchema } from '../../schemas/source.ts';
import { termSchema } from '../../schemas/term.ts';
import { wordListsSchema } from '../../schemas/word-lists.ts';
import { zoneSchema } from '../../schemas/zone.ts';

/** A file of content/facts and the shape of what it holds. */
export interface FactFile {
  readonly schema: z.core.$ZodType;
  /** Whether the file is a list of entries by id, so that an error names the entry. */
  readonly entries: boolean;
  /** Where in the file the ids stand that pages use. */
  readonly idsBelow?: string;
}

const entries = (schema: z.core.$ZodType): FactFile => ({ schema: z.record(z.string(), schema), entries: true });
const whole = (schema: z.core.$ZodType): FactFile => ({ schema, entries: false });

/** Every file of content/facts, without its ending. The content check demands each of them. */
export const factFiles = {
  contacts: entries(contactSchema),
  dates: entries(datedFactSchema),
  figures: entries(figureSchema),
  deadlines: { ...whole(deadlinesSchema), idsBelow: 'limits' },
  holidays: whole(holidaysSchema),
  options: { schema: optionsSchema, entries: true },
  ranks: { schema: ranksSchema, entries: true },
  sources: entries(sourceSchema),
  ledger: entries(ledgerRowSchema),
  terms: entries(termSchema),
  zones: entries(zoneSchema),
  silence: whole(silenceSchema),
  criteria: whole(criteriaSchema),
  site: whole(siteSchema),
  'privacy-notice': whole(privacyNoticeSchema),
  words: whole(wordListsSchema),
} as const satisfies Record<string, FactFile>;

/** The name of a file of content/facts, without its ending. */
export type FactFileName = keyof typeof factFiles;

/** The files whose entries `<Fact>` prints. Their ids are one family: none stands twice. */
export const printedFactFiles = ['dates', 'figures', 'deadlines'] as const;
