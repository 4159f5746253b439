import type { Locale } from '../../i18n/locales.ts';
import type { PageFrontmatter } from '../../schemas/page.ts';

/** For whom a page is written. Class member updates count as pages for class members. */
export type Audience = PageFrontmatter['audience'];

/**
 * How hard a page may be to read: for English the highest grade (Flesch-Kincaid), for French the lowest ease (Kandel
 * and Moles).
 *
 * Class members may read under stress, on a phone, in the night: their pages are the strictest. When the budgets were
 * set, the hardest pages stood at grade 4.6 and ease 82 for class members, and at 5.4 and 78 for others.
 */
export const readabilityBudgets: Readonly<Record<Audience, Readonly<Record<Locale, number>>>> = {
  'class-members': { en: 5.5, fr: 78 },
  'defence-representatives': { en: 6.5, fr: 72 },
  public: { en: 6.5, fr: 72 },
};

/** A page with fewer sentences is not judged: one long one would decide. */
export const fewestSentences = 5;
