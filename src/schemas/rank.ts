import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { provenance } from './provenance.ts';

/** The services under whose names a rank goes. */
const serviceSchema = z.enum(['army-air-force', 'army', 'air-force', 'navy']);

/** The service under whose name a rank goes, such as `navy` for Captain(N). */
export type Service = z.infer<typeof serviceSchema>;

const groupId = z.string().check(z.regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'));

/** The name of a rank in one service. `fr` holds its verified forms, feminine first where there are two. */
const designationSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  fr: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(2)),
});

/**
 * A military rank with its name in each service, or a level of the public service.
 *
 * `group` is what the options name. `mayCountAs` is set where a source adds "and equivalent" without saying what is:
 * the rank or level is in no named group, and only the program can say whether it counts as that one.
 * `translator: true` marks wording that no official page confirms.
 */
const rankSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...provenance,
    kind: z.literal('military'),
    group: groupId,
    designations: z.partialRecord(serviceSchema, designationSchema),
    translator: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...provenance,
    kind: z.literal('publicService'),
    group: groupId,
    name: bilingualSchema,
    mayCountAs: z.optional(groupId),
    translator: z.optional(z.boolean()),
  }),
]);

/** A military rank or a level of the public service. */
export type Rank = z.infer<typeof rankSchema>;

/** Every rank and level by id, highest first. */
export const ranksSchema = z.record(z.string(), rankSchema);

/** Every rank and level by id, highest first. */
export type Ranks = z.infer<typeof ranksSchema>;
