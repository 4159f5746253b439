import * as z from 'zod/mini';

/** A sentence or name in both languages; neither may be missing or empty. */
export const bilingualSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  fr: z.string().check(z.minLength(1)),
});
