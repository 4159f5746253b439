import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { provenance } from './provenance.ts';

/** The ways of sending a complaint that the source tells apart. */
const channelSchema = z.enum(['electronic', 'mail']);

/** A way of sending a complaint. */
export type Channel = z.infer<typeof channelSchema>;

/** A number of days within which the program said that it would do something, and for which complaints it said so. */
const limitSchema = z.strictObject({
  ...provenance,
  days: z.int().check(z.gte(1)),
  unit: z.literal('business-days'),
  channels: z.array(channelSchema).check(z.minLength(1)),
});

/** A number of days within which the program said that it would do something. */
export type Limit = z.infer<typeof limitSchema>;

/** The fewest and the most business days that a letter is assumed to take. */
const mailDeliverySchema = z.strictObject({
  ...provenance,
  days: z
    .strictObject({ min: z.int().check(z.gte(0)), max: z.int().check(z.gte(0)) })
    .check(z.refine(({ min, max }) => min <= max, 'a max that is not below min')),
  unit: z.literal('business-days'),
});

/**
 * A complaint with the answers that the rules give, and why: shown to visitors and run as a test.
 *
 * `acknowledgedBy` holds for a complaint sent electronically.
 */
const workedExampleSchema = z.strictObject({
  received: calendarDateSchema,
  acknowledgedBy: calendarDateSchema,
  answeredBy: calendarDateSchema,
  because: bilingualSchema,
});

/**
 * Words to ask for a review, handed to the reader in both languages whatever the page's.
 *
 * Only what the reader typed may fill them: {sent} and {received}.
 */
const reviewRequestSchema = z.strictObject({
  electronic: bilingualSchema,
  mail: bilingualSchema,
  mailReceived: bilingualSchema,
});

/** The whole of `content/facts/deadlines.yml`. */
export const deadlinesSchema = z.strictObject({
  limits: z.strictObject({ 'acknowledgement-limit': limitSchema, 'response-limit': limitSchema }),
  mailDelivery: mailDeliverySchema,
  reviewRequest: reviewRequestSchema,
  workedExamples: z.array(workedExampleSchema).check(z.minLength(1)),
});

/** The day limits, how long mail is assumed to take, words to ask for a review, and worked examples. */
export type Deadlines = z.infer<typeof deadlinesSchema>;
