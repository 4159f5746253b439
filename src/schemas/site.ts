import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';

/** The name of a page: its file below `content/pages/en` and `content/pages/fr`, without the ending. */
const pageName = z
  .string()
  .check(z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'the name of a page such as "class-members/phases"'));

/** Where something is switched on: nowhere, on a demonstration alone, or in production too. */
export const feedbackSettings = ['never', 'sample', 'always'] as const;

/** Where something is switched on. */
export type FeedbackSetting = (typeof feedbackSettings)[number];

/**
 * What the owner of the site decides once for every page.
 *
 * `takingPart` is "record" while the options are kept as a record of how people could take part, told in the past
 * tense, and "open" when the program takes part again. `notice` may hold `{fact-id}` places of `dates.yml`.
 * `menu.main` is the menu in its order; pages in `menu.always` never sit inside a closed menu. `sequences` are pages
 * read one after the other: each gets a link to the one before and the one after. `pageFeedback` is whether pages that
 * may (see `mayAskForFeedback`) ask if the reader found what they looked for, and whether the answer may hold free text.
 * `quickExit.address` is where the quick exit leads, in each language; it stands on every page but those in
 * `quickExit.notOn`.
 */
export const siteSchema = z.strictObject({
  name: bilingualSchema,
  shortName: bilingualSchema,
  takingPart: z.enum(['record', 'open']),
  notice: bilingualSchema,
  menu: z.strictObject({
    main: z.array(pageName).check(z.minLength(1)),
    always: z.array(pageName),
    more: z.array(pageName),
  }),
  pageFeedback: z.strictObject({ ask: z.enum(feedbackSettings), freeText: z.enum(feedbackSettings) }),
  quickExit: z.strictObject({
    address: z.strictObject({ en: z.url(), fr: z.url() }),
    notOn: z.array(pageName),
  }),
  sequences: z.array(z.array(pageName).check(z.minLength(2))),
});

/** What the owner of the site decides once for every page. */
export type SiteSettings = z.infer<typeof siteSchema>;
