import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';

/** The IANA name of a time zone, such as "America/Toronto", by which hours are worked out. */
export const timeZoneSchema = z
  .string()
  .check(z.refine(isTimeZone, 'the name of a time zone such as "America/Toronto"'));

/** A part of Canada that shares a time, for telling when a line is answered there. */
export const zoneSchema = z.strictObject({ zone: timeZoneSchema, name: bilingualSchema });

/** A part of Canada that shares a time. */
export type Zone = z.infer<typeof zoneSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
