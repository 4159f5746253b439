/** One line of an index: what it says and where it leads. */
export interface IndexEntry {
  readonly label: string;
  readonly address: string;
}

/** The entries below one letter of an index. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
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
 * @example indexOf([{ label: 'Écrire', address: '/x/' }], 'fr-CA') // [{ letter: 'E', entries: [{ label: 'Écrire', … }] }]
 */
export function indexOf(entries: readonly IndexEntry[], language: string): IndexLetter[] {
  const byLetter = new Map<string, Map<string, IndexEntry>>();
  for (const entry of entries) {
    const letter = filingLetter(entry.label);
    const below = byLetter.get(letter) ?? new Map<string, IndexEntry>();
    byLetter.set(letter, below.set(`${entry.label}\n${entry.address}`, entry));
  }
  const { compare } = new Intl.Collator(language);
  return [...byLetter]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, below]) => ({ letter, entries: [...below.values()].sort((a, b) => compare(a.label, b.label)) }));
}
