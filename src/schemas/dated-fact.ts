import * as z from 'zod/mini';
import { partialDateSchema } from './calendar-date.ts';
import { provenance } from './provenance.ts';

/** A date that pages state, only as exact as its source. */
export const datedFactSchema = z.strictObject({ ...provenance, date: partialDateSchema });

/** A date that pages state. */
export type DatedFact = z.infer<typeof datedFactSchema>;
