import * as z from 'zod/mini';

const wordSchema = z.string().check(z.regex(/^[\p{L}\p{M}’'-]+$/u, 'one word, without spaces or digits'));

/** Words that are right although the dictionaries do not have them, for each language. */
export const wordListsSchema = z.strictObject({ en: z.array(wordSchema), fr: z.array(wordSchema) });
