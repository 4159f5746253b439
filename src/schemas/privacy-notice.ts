import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';

/**
 * What the owner has to say before anybody signs up for a session (Privacy Act, section 5; Directive on Privacy
 * Practices): why the information is asked for, under which law, who sees it, what happens without it, how to see and
 * correct it, where it is filed and where to complain.
 *
 * `authority` is the law as part of a sentence; `bank` is the number of the personal information bank. Both are null
 * until the program settles them: a demonstration shows a placeholder, and in production sign-up is off.
 * `ask` is the id of a contact of `contacts.yml`.
 */
export const privacyNoticeSchema = z.strictObject({
  authority: z.nullable(bilingualSchema),
  bank: z.nullable(z.string().check(z.regex(/^[A-Z]{2,5} P[A-Z]{2} \d{3}$/, 'a number such as "DND PPU 123"'))),
  purposes: z.array(bilingualSchema).check(z.minLength(1)),
  sharing: bilingualSchema,
  withoutIt: bilingualSchema,
  access: bilingualSchema,
  complaint: bilingualSchema,
  ask: z.string(),
});

/** What the owner has to say before anybody signs up. */
export type PrivacyNotice = z.infer<typeof privacyNoticeSchema>;
