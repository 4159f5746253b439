import type { Locale } from '../../../../i18n/locales.ts';
import type { Wording } from '../../problem.ts';
import { languageNames } from './parts.ts';

/** What can be done with words of another language: prose can say which it is, a text of a YAML file cannot. */
function otherLanguageCure(words: string, locale: Locale, canMark: boolean): string {
  const mark = canMark ? `write <span lang="${locale}">${words}</span>` : 'put the words in quotation marks';
  return `If the words are meant to be ${languageNames[locale]}, ${mark}, so that they are not taken for the language of the text; otherwise translate them.`;
}

/** Problems of language: how hard a text is, its spelling, the other language in it, and words of the sources. */
export const languageMessages = {
  hardToRead: (params: { score: string; budget: string; locale: Locale; hardest: readonly string[] }): Wording => {
    const { score, budget, locale, hardest } = params;
    const isEnglish = locale === 'en';
    return {
      found: isEnglish ? `the page reads at grade ${score}` : `the page has a reading ease of ${score}`,
      expected: isEnglish ? `grade ${budget} or lower (Flesch-Kincaid)` : `${budget} or higher (Kandel-Moles)`,
      cure: `Write shorter sentences and shorter words. The hardest: ${hardest.map((sentence) => `“${sentence}”`).join(' ')}`,
    };
  },
  misspelled: (params: {
    word: string;
    near: readonly string[];
    locale: Locale;
    mark: Locale | undefined;
  }): Wording => {
    const { word, near, locale, mark } = params;
    const list = `add it under "${locale}" in content/facts/words.yml`;
    const ifOther = mark && ` If it is meant to be ${languageNames[mark]}, write <span lang="${mark}">${word}</span>.`;
    return {
      found: `the ${languageNames[locale]} dictionary does not have "${word}"`,
      expected: `a word that it has${near.length === 0 ? '' : `, such as ${near.map((each) => `"${each}"`).join(', ')}`}`,
      cure: `Mend the word. If it is right, ${list}.${ifOther ?? ''}`,
    };
  },
  otherLanguage: (params: { words: string; locale: Locale; other: Locale; canMark: boolean }): Wording => ({
    found: `"${params.words}" is ${languageNames[params.other]}`,
    expected: languageNames[params.locale],
    cure: otherLanguageCure(params.words, params.other, params.canMark),
  }),
  copiedRun: ({ words }: { words: readonly string[] }): Wording => ({
    found: `${words.length} words in a row stand in a source document too: "${words.join(' ')}"`,
    expected: 'fewer than 8 in a row, official names aside',
    cure: 'Say it in other words.',
  }),
} as const;
