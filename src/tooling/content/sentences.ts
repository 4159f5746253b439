import { locales, type Locale } from '../../i18n/locales.ts';
import { componentMark } from './prose.ts';

const segmenters = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.Segmenter(locale, { granularity: 'sentence' })]),
) as Readonly<Record<Locale, Intl.Segmenter>>;

/** The sentences of a paragraph or list item. A line break within one does not end a sentence. */
export function sentencesOf(text: string, locale: Locale): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...segmenters[locale].segment(line)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a sentence as a reader counts them: "l’équipe" and "well-being" are one word each, marks are none.
 *
 * What stands for a component or a name counts as a word too.
 */
export function countedWords(sentence: string): string[] {
  return sentence.match(word) ?? [];
}

/** Whether a word stands for something that is not judged: a component, a name or a number. */
export function isNeutral(counted: string): boolean {
  return counted.includes(componentMark) || /\p{N}/u.test(counted);
}
