import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { partialDateSchema } from './calendar-date.ts';
import { provenance } from './provenance.ts';
import { timeZoneSchema } from './zone.ts';

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "07:00", in quotes'));

/** Who answers during a part of the day, the same every day of the week. */
const answeredBySchema = z.strictObject({ from: timeOfDay, to: timeOfDay, who: bilingualSchema });

/**
 * A way to reach someone: a telephone number, an e-mail address or a website.
 *
 * `value` is one for both languages, or one for each where the service keeps them apart. Numbers are written as
 * people read them, "1-844-750-1648". `hours` are in `zone`, and `from` later than `to` runs over midnight.
 */
export const contactSchema = z.strictObject({
  ...provenance,
  kind: z.enum(['phone', 'email', 'website']),
  value: z.union([z.string().check(z.minLength(1)), bilingualSchema]),
  name: bilingualSchema,
  zone: z.optional(timeZoneSchema),
  hours: z.optional(z.array(answeredBySchema).check(z.minLength(1))),
  asOf: z.optional(partialDateSchema),
});

/** A way to reach someone. */
export type Contact = z.infer<typeof contactSchema>;
