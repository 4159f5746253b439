import * as z from 'zod/mini';
import { longest } from './sign-up.ts';

/** Why somebody did not find what they looked for. */
export const feedbackReasons = ['not-there', 'hard-to-understand', 'did-not-work', 'something-else'] as const;

/**
 * What a page's question sends: whether the reader found what they looked for, and if not, why.
 *
 * `page` is the page's name, not its address. `detail` is taken only where the owner allows free text.
 */
export const feedbackSchema = z.strictObject({
  page: z.string().check(z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'page'), z.maxLength(120)),
  locale: z.enum(['en', 'fr'], 'locale'),
  found: z.boolean('found-missing'),
  reason: z.optional(z.enum(feedbackReasons, 'reason')),
  detail: z.optional(z.string().check(z.trim(), z.maxLength(longest.feedback, 'too-long'))),
});

/** What a page's question sends. */
export type Feedback = z.infer<typeof feedbackSchema>;
