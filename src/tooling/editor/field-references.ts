import { ledgerIdSchema } from '../../schemas/provenance.ts';
import type { Schema } from '../content/schema-parts.ts';

/** A list that a text is chosen from. */
export type Reference = 'ledger' | 'sources' | 'figures' | 'dates' | 'pages' | 'zones' | 'rankGroups';

const references: Readonly<Record<string, Reference>> = {
  source: 'sources',
  figure: 'figures',
  main: 'pages',
  always: 'pages',
  more: 'pages',
  sequences: 'pages',
  notOn: 'pages',
  zone: 'zones',
  groups: 'rankGroups',
  mayCountAs: 'rankGroups',
};

/**
 * The list that the text of a field is chosen from. The check of the content refuses anything else.
 *
 * A row of the ledger is known by its schema: "source" is one for a fact, and a document for the ledger itself.
 */
export function referenceOf(field: string, schema: Schema): Reference | undefined {
  return schema === ledgerIdSchema ? 'ledger' : references[field];
}
