import type { Locale } from '../../src/i18n/locales.ts';
import { stringsBelow, type Strings } from '../../src/i18n/translate.ts';
import { repositoryStrings } from '../repository-content.ts';

/** The words that a page hands a tool, from the strings as they stand. */
export function wordsOf(tool: string, locale: Locale): Strings {
  return stringsBelow(repositoryStrings(locale), tool, locale);
}

/** A text with each kind of space as one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/[\u00a0\s]+/g, ' ').trim();
}
