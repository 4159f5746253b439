import * as z from 'zod/mini';
import { calendarDateSchema, partialDateSchema } from './calendar-date.ts';
import { ledgerIdSchema } from './provenance.ts';

/** The first eight hexadecimal digits of a section's hash, as `npm run agree` writes them. */
const sectionHash = z.string().check(z.regex(/^[0-9a-f]{8}$/, 'eight digits written by npm run agree'));

/**
 * What stands at the top of a page, between the two lines of dashes.
 *
 * `slug` is the last part of the address in this language; the parts before it come from the page above.
 * `audience` decides how careful the page is: class members get the support line without scrolling.
 * `template` is how the page is laid out ("layout" is a word that Astro keeps for itself).
 * `draft: true` in either language keeps a page out of the published site; the preview shows it.
 * `unlisted` keeps a page for those who were sent to it: menus, the A to Z, search and the site's map leave it out, and
 * search engines are asked to.
 * `agreed` is written by `npm run agree`: one hash for each section of the other language's page that this one follows.
 */
export const pageSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  menuTitle: z.optional(z.string().check(z.maxLength(40))),
  slug: z.string().check(z.regex(/^[a-z0-9-]*$/, 'small letters without accents, digits and hyphens')),
  description: z.string().check(z.minLength(20), z.maxLength(170)),
  audience: z.enum(['class-members', 'defence-representatives', 'public']),
  template: z._default(z.enum(['article', 'home', 'tool', 'sheet', 'notFound']), 'article'),
  unlisted: z.optional(z.literal(true)),
  sources: z.array(ledgerIdSchema),
  modified: calendarDateSchema,
  topics: z.optional(z.array(z.string())),
  draft: z.optional(z.literal(true)),
  agreed: z.optional(z.array(sectionHash)),
});

/** What stands at the top of a page. */
export type PageFrontmatter = z.infer<typeof pageSchema>;

/** What stands at the top of a class member update: as a page's, with the date of the letter. */
export const updateSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  slug: z.string().check(z.regex(/^[a-z0-9-]+$/, 'small letters without accents, digits and hyphens')),
  description: z.string().check(z.minLength(20), z.maxLength(170)),
  published: z
    .string()
    .check(
      z.refine(
        (value) => /^\d{4}-(spring|summer|fall|winter)$/.test(value) || partialDateSchema.safeParse(value).success,
        'a day "2025-09-05", a month "2022-06", a year "2004" or a season such as "2023-summer", in quotes',
      ),
    ),
  sortDate: calendarDateSchema,
  sources: z.array(ledgerIdSchema),
  modified: calendarDateSchema,
  draft: z.optional(z.literal(true)),
  agreed: z.optional(z.array(sectionHash)),
});
