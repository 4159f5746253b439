import * as z from 'zod/mini';

const termInLanguageSchema = z.strictObject({
  term: z.string().check(z.minLength(1)),
  abbreviation: z.optional(z.string()),
  definition: z.string().check(z.minLength(1)),
  alsoCalled: z.optional(z.array(z.string())),
});

/**
 * A term of the glossary in both languages, with what it means in plain words.
 *
 * `alsoCalled` holds older and other names, which search finds and the glossary shows. `translator: true` marks
 * wording that no official page confirms.
 */
export const termSchema = z.strictObject({
  en: termInLanguageSchema,
  fr: termInLanguageSchema,
  translator: z.optional(z.boolean()),
});

/** A term of the glossary in both languages. */
export type Term = z.infer<typeof termSchema>;
