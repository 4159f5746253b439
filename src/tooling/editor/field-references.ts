/** A list that a text is chosen from. */
export type Reference = 'ledger' | 'sources' | 'figures' | 'dates' | 'pages' | 'zones' | 'rankGroups';

const references: Readonly<Record<string, Reference>> = {
  source: 'ledger',
  sources: 'ledger',
  figure: 'figures',
  main: 'pages',
  always: 'pages',
  more: 'pages',
  sequences: 'pages',
  zone: 'zones',
  groups: 'rankGroups',
  mayCountAs: 'rankGroups',
};

/** The list that the text of a field is chosen from, by the field's name. The check of the content refuses anything else. */
export function referenceOf(field: string): Reference | undefined {
  return references[field];
}
