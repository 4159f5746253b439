import { otherLocale, type Locale } from '../i18n/locales.ts';
import type { Term } from '../schemas/term.ts';

/** Every name of a term in one language: in full, abbreviated, and others that people use. */
function namesIn(term: Term, locale: Locale): string[] {
  const { term: full, abbreviation, alsoCalled = [] } = term[locale];
  return [full, ...(abbreviation === undefined ? [] : [abbreviation]), ...alsoCalled];
}

/** What tells whether `text` holds a name as whole words; an abbreviation only in its own capitals. */
function finderIn(text: string): (name: string) => boolean {
  const small = text.toLowerCase();
  return (name) => {
    const isAbbreviation = name === name.toUpperCase();
    // Most names are in no page, which this tells far sooner than an expression that minds no capitals.
    if (!(isAbbreviation ? text.includes(name) : small.includes(name.toLowerCase()))) return false;
    const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, isAbbreviation ? 'u' : 'iu').test(text);
  };
}

/**
 * The further names, in both languages, of the terms that a text speaks of.
 *
 * They are indexed with the page and never shown: so an abbreviation finds the full term, the full term the
 * abbreviation, and a word of the other language the page in this one.
 *
 * @param terms - The entries of `content/facts/terms.yml`.
 * @example relatedNames('Le CSRIS répond.', 'fr', terms) // ['Centre de soutien…', 'Sexual Misconduct Support…', 'SMSRC']
 */
export function relatedNames(text: string, locale: Locale, terms: readonly Term[]): string[] {
  const other = otherLocale(locale);
  const holds = finderIn(text);
  const related = terms.flatMap((term) => {
    const own = namesIn(term, locale);
    if (!own.some(holds)) return [];
    return [...own.filter((name) => !holds(name)), ...namesIn(term, other)];
  });
  return [...new Set(related)];
}
