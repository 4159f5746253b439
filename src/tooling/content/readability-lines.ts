import type { Locale } from '../../i18n/locales.ts';
import type { ReadabilityOfAudience } from './page-readability.ts';
import { readabilityBudgets, type Audience } from './readability-budgets.ts';

const frenchAudiences: Readonly<Record<Audience, string>> = {
  'class-members': 'membres du groupe',
  'defence-representatives': 'personnes représentantes',
  public: 'public',
};

/**
 * The lines in which a report says how hard pages are to read, in the editor's language.
 *
 * @example 'Readability, class-members, English: grade 3.4 (median), 4.6 (worst: support); 5.5 or lower, 19 pages'
 */
export function readabilityLines(readability: readonly ReadabilityOfAudience[], language: Locale = 'en'): string[] {
  return readability.map((each) => (language === 'fr' ? frenchLine(each) : englishLine(each)));
}

function englishLine({ audience, locale, pages, median, worst, worstPage }: ReadabilityOfAudience): string {
  const budget = readabilityBudgets[audience][locale];
  const [name, measure, limit] =
    locale === 'en' ? ['English', 'grade', `${budget} or lower`] : ['French', 'ease', `${budget} or higher`];
  const scores = `${measure} ${median.toFixed(1)} (median), ${worst.toFixed(1)} (worst: ${worstPage})`;
  return `Readability, ${audience}, ${name}: ${scores}; ${limit}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

function frenchLine({ audience, locale, pages, median, worst, worstPage }: ReadabilityOfAudience): string {
  const budget = readabilityBudgets[audience][locale];
  const [name, measure, limit] =
    locale === 'en'
      ? ['anglais', 'niveau', `${decimal(budget)} ou moins`]
      : ['français', 'facilité', `${decimal(budget)} ou plus`];
  const scores = `${measure} ${decimal(median.toFixed(1))} (médiane), ${decimal(worst.toFixed(1))} (la plus difficile\u00a0: ${worstPage})`;
  return `Lecture, ${frenchAudiences[audience]}, ${name}\u00a0: ${scores}; ${limit}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

function decimal(number: number | string): string {
  return String(number).replace('.', ',');
}
