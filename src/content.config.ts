import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { parse } from 'yaml';
import { contactSchema } from './schemas/contact.ts';
import { criteriaSchema } from './schemas/criterion.ts';
import { datedFactSchema } from './schemas/dated-fact.ts';
import { deadlinesSchema } from './schemas/deadline.ts';
import { figureSchema } from './schemas/figure.ts';
import { holidaysSchema } from './schemas/holiday.ts';
import { optionsSchema } from './schemas/option.ts';
import { pageSchema, updateSchema } from './schemas/page.ts';
import { privacyNoticeSchema } from './schemas/privacy-notice.ts';
import { ranksSchema } from './schemas/rank.ts';
import { sessionFileSchema } from './schemas/session.ts';
import { silenceSchema } from './schemas/silence.ts';
import { siteSchema } from './schemas/site.ts';
import { ledgerRowSchema, sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { zoneSchema } from './schemas/zone.ts';

/** A whole YAML file as one entry named "file", so that a schema can look across its entries and keep their order. */
const wholeFile = (path: string) => file(path, { parser: (text) => ({ file: { content: parse(text) as unknown } }) });

const facts = <T extends z.core.$ZodType>(name: string, schema: T) =>
  defineCollection({ loader: wholeFile(`content/facts/${name}.yml`), schema: z.object({ content: schema }) });

const mdx = (folder: string) =>
  glob({
    base: `content/${folder}`,
    pattern: '{en,fr}/**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  updates: defineCollection({ loader: mdx('updates'), schema: updateSchema }),
  sessions: defineCollection({
    loader: glob({ base: 'content/sessions', pattern: '*.yml' }),
    schema: sessionFileSchema,
  }),
  strings: defineCollection({
    loader: glob({ base: 'content/strings', pattern: '{en,fr}.yml' }),
  }),
  contacts: facts('contacts', z.record(z.string(), contactSchema)),
  dates: facts('dates', z.record(z.string(), datedFactSchema)),
  figures: facts('figures', z.record(z.string(), figureSchema)),
  deadlines: facts('deadlines', deadlinesSchema),
  holidays: facts('holidays', holidaysSchema),
  options: facts('options', optionsSchema),
  ranks: facts('ranks', ranksSchema),
  sources: facts('sources', z.record(z.string(), sourceSchema)),
  ledger: facts('ledger', z.record(z.string(), ledgerRowSchema)),
  terms: facts('terms', z.record(z.string(), termSchema)),
  zones: facts('zones', z.record(z.string(), zoneSchema)),
  silence: facts('silence', silenceSchema),
  criteria: facts('criteria', criteriaSchema),
  site: facts('site', siteSchema),
  'privacy-notice': facts('privacy-notice', privacyNoticeSchema),
};
