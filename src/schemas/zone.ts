import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';

/** A part of Canada that shares a time, for telling when a line is answered there. `zone` is its IANA name. */
export const zoneSchema = z.strictObject({ zone: z.string(), name: bilingualSchema });

/** A part of Canada that shares a time. */
export type Zone = z.infer<typeof zoneSchema>;
