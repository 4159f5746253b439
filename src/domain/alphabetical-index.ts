/** One line of an index: what it says, where it leads and what the page there is called. */
export interface IndexEntry {
  readonly label: string;
  readonly address: string;
  readonly page: string;
}

/** A line as the index shows it. */
export interface ListedEntry extends IndexEntry {
  /** Whether another line says the same and leads elsewhere, so that only the page tells them apart. */
  readonly ambiguous: boolean;
}

/** The entries below one letter of an index. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly ListedEntry[];
}

/** The letter that a label is filed under: its first letter without accent, É under E and Œ under O; digits under "0". */
export function filingLetter(label: string): string {
  const first = label
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^[Œœ]/, 'O')
    .normalize('NFD')
    .charAt(0)
    .toUpperCase();
  return /\d/.test(first) ? '0' : first;
}

/**
 * An index from A to Z, in the order of the language's dictionary; the same label and address stand once.
 *
 * @param language - A language tag such as "fr-CA".
 * @example indexOf([{ label: 'Écrire', address: '/x/', page: 'X' }], 'fr-CA') // [{ letter: 'E', entries: [{ label: 'Écrire', … }] }]
 */
export function indexOf(entries: readonly IndexEntry[], language: string): IndexLetter[] {
  const single = [...new Map(entries.map((entry) => [`${entry.label}\n${entry.address}`, entry])).values()];
  const byLabel = Map.groupBy(single, ({ label }) => label);
  const listed = single.map((entry) => ({ ...entry, ambiguous: (byLabel.get(entry.label)?.length ?? 0) > 1 }));
  const { compare } = new Intl.Collator(language);
  return [...Map.groupBy(listed, ({ label }) => filingLetter(label))]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, below]) => ({
      letter,
      entries: below.toSorted((a, b) => compare(a.label, b.label) || compare(a.page, b.page)),
    }));
}
