import type { ReadabilityOfAudience } from './page-readability.ts';
import { readabilityBudgets } from './readability-budgets.ts';

/**
 * The lines in which a report says how hard pages are to read.
 *
 * @example 'Readability, class-members, English: grade 3.4 (median), 4.6 (worst: support); 5.5 or lower, 19 pages'
 */
export function readabilityLines(readability: readonly ReadabilityOfAudience[]): string[] {
  return readability.map(({ audience, locale, pages, median, worst, worstPage }) => {
    const budget = readabilityBudgets[audience][locale];
    const [language, measure, limit] =
      locale === 'en' ? ['English', 'grade', `${budget} or lower`] : ['French', 'ease', `${budget} or higher`];
    const scores = `${measure} ${median.toFixed(1)} (median), ${worst.toFixed(1)} (worst: ${worstPage})`;
    return `Readability, ${audience}, ${language}: ${scores}; ${limit}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  });
}
