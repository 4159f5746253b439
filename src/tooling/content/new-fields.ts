import { pageSchema, updateSchema } from '../../schemas/page.ts';
import { sessionFileSchema } from '../../schemas/session.ts';
import type { Schema } from './schema-parts.ts';

/** What can be added. */
export type NewKind = 'page' | 'update' | 'session';

/** What becomes of each field of a schema when something is added. A test demands that none is forgotten. */
export interface NewFields {
  readonly schema: Schema;
  /** Asked for each language. */
  readonly inEach: readonly string[];
  /** Asked once. */
  readonly once: readonly string[];
  /** Written by the tools, never asked. */
  readonly written: readonly string[];
  /** Optional, and given later by whoever wants them. */
  readonly later: readonly string[];
}

const top = ['title', 'slug', 'description'];
const writtenInTop = ['modified', 'draft', 'agreed'];

/** The fields of each thing that can be added, in the order in which they are asked and written. */
export const newFields: Readonly<Record<NewKind, NewFields>> = {
  page: {
    schema: pageSchema,
    inEach: top,
    once: ['audience', 'sources'],
    written: writtenInTop,
    later: ['menuTitle', 'template', 'unlisted', 'topics'],
  },
  update: {
    schema: updateSchema,
    inEach: top,
    once: ['published', 'sortDate', 'sources'],
    written: writtenInTop,
    later: [],
  },
  session: {
    schema: sessionFileSchema,
    inEach: [],
    once: [
      'audience',
      'language',
      'zone',
      'starts',
      'lengthInMinutes',
      'closesHoursBefore',
      'places',
      'how',
      'accommodations',
    ],
    written: [],
    later: ['sample', 'cancelled'],
  },
};
