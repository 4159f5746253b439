import * as z from 'zod/mini';

/**
 * What the form sends and the API takes. The browser downloads this file: it imports nothing but zod, and what the API
 * alone checks stands in `sign-up-state.ts`.
 *
 * Messages are stable keys, not sentences: `content/strings` has their words under `signUp.problems`, and the API's
 * answer carries them as `errors: [{ field, code }]`.
 */

/** The longest each text may be, in characters. */
export const longest = { displayName: 80, email: 254, phone: 40, accommodations: 300, manageCode: 60, feedback: 300 };

const trimmed = (max: number) =>
  z.string().check(z.trim(), z.maxLength(max, 'too-long'), z.refine(isOneLine, 'one-line'));

/** One address and no more: a sign that ends an address, sets a comment or begins another is refused here, as mail refuses it. */
const email = trimmed(longest.email).check(
  z.regex(/^[^\s@<>()[\],;:"\\]+@[^\s@.<>()[\],;:"\\]+(\.[^\s@.<>()[\],;:"\\]+)+$/, 'email-shape'),
);

/** With the area code: ten digits at least, as people write them. Fifteen is the most that E.164 has, and an extension may follow. */
const phone = trimmed(longest.phone).check(z.refine(hasPhoneDigits, 'phone-shape'));

/**
 * How to reach the person: by email, by telephone, or not at all.
 *
 * `mayLeaveMessage` is no unless the person said yes.
 */
export const contactChoiceSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('email'), value: email }),
    z.strictObject({ kind: z.literal('phone'), value: phone, mayLeaveMessage: z._default(z.boolean(), false) }),
    z.strictObject({ kind: z.literal('none') }),
  ],
  'contact-missing',
);

/** How to reach the person who signs up. */
export type ContactChoice = z.infer<typeof contactChoiceSchema>;

/** Any UUID. zod's own check of one brings the patterns of eight versions into the browser. */
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * One sign-up for one session. Only the session and the way of contact are asked for.
 *
 * `companion` says that a support person comes along; nothing about that person is kept, and they take no place.
 * `reminder` has a meaning with an email address only. `waitingList: false` asks to be told, and not signed up, when no
 * place is left: the form sends it until the person has read how the waiting list works. Left out, it means yes.
 * `idempotencyKey` makes a repeated request the same sign-up.
 */
export const signUpSchema = z.strictObject({
  sessionId: z.string('session-missing').check(z.regex(/^[a-z0-9-]{1,64}$/, 'session-missing')),
  locale: z.enum(['en', 'fr'], 'locale'),
  displayName: z.optional(trimmed(longest.displayName)),
  contact: contactChoiceSchema,
  reminder: z._default(z.boolean(), false),
  accommodations: z.optional(
    z.string().check(z.trim(), z.maxLength(longest.accommodations, 'too-long'), z.refine(isPlainText, 'plain-text')),
  ),
  companion: z._default(z.boolean(), false),
  waitingList: z._default(z.boolean(), true),
  idempotencyKey: z.string('idempotency-key').check(z.regex(uuid, 'idempotency-key')),
});

/** One sign-up, checked. */
export type SignUp = z.infer<typeof signUpSchema>;

function hasPhoneDigits(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 20 && /^[\d\s()+./x#-]+$/i.test(value.replace(/ext\.?|poste/i, 'x'));
}

/** No control character: a line break in a name or an address could forge the head of a message. */
function isOneLine(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}

function isPlainText(value: string): boolean {
  return !/[^\P{Cc}\n\r\t]/u.test(value);
}
