import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Locale } from '../../i18n/locales.ts';
import { frenchSyllables } from './french-syllables.ts';
import { countedWords, isNeutral } from './sentences.ts';

/**
 * How hard sentences are to read, by the measure of their language.
 *
 * English: the Flesch-Kincaid grade, the years of school that a reader needs; less is easier. French: the ease of
 * Kandel and Moles, 207 − 1.015 × words in a sentence − 73.6 × syllables in a word; more is easier. Components, names
 * and numbers count as words of one syllable. NaN when there is no word.
 */
export function readingScore(sentences: readonly string[], locale: Locale): number {
  const words = sentences.map(countedWords).filter(({ length }) => length > 0);
  const all = words.flat();
  if (all.length === 0) return Number.NaN;
  const count = locale === 'en' ? englishSyllables : frenchSyllables;
  const syllables = all.reduce((sum, word) => sum + (isNeutral(word) ? 1 : count(word)), 0);
  if (locale === 'en') return fleschKincaid({ sentence: words.length, word: all.length, syllable: syllables });
  return 207 - 1.015 * (all.length / words.length) - 73.6 * (syllables / all.length);
}

/** Whether a score is harder to read than another one of the same language. */
export function isHarder(score: number, than: number, locale: Locale): boolean {
  return locale === 'en' ? score > than : score < than;
}

/** The package counts one word at a time; "well-being" is two to it. */
function englishSyllables(word: string): number {
  return Math.max(
    1,
    word.split(/[-‑]/).reduce((sum, part) => sum + syllable(part), 0),
  );
}
