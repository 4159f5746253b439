import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many words in a row make a run that may not be taken over from a source document. */
export const runLength = 8;

const bytesOfHash = 6;

/** The words of a text for comparison: small letters, accents kept, everything but letters and digits dropped. */
export function comparedWords(text: string): { word: string; index: number; length: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    index,
    length: word.length,
  }));
}

/** The hash of a run of words: the first bytes of its SHA-256, as a number. */
export function runHash(words: readonly string[]): number {
  return hash('sha256', words.join(' '), 'buffer').readUIntBE(0, bytesOfHash);
}

let sourceRuns: ReadonlySet<number> | undefined;

/**
 * Hashes of every run of eight words of the five source documents.
 *
 * The project holds none of their text: source-runs.bin is the sorted list of the hashes, six bytes each. It was made
 * once, from the documents as they were read for the ledger.
 */
export function runsOfSources(): ReadonlySet<number> {
  if (sourceRuns !== undefined) return sourceRuns;
  const bytes = readFileSync(join(import.meta.dirname, 'source-runs.bin'));
  sourceRuns = new Set(
    Array.from({ length: bytes.length / bytesOfHash }, (_, index) =>
      bytes.readUIntBE(index * bytesOfHash, bytesOfHash),
    ),
  );
  return sourceRuns;
}
