import { otherLocale } from '../../../i18n/locales.ts';
import { acceptedWords } from '../accepted-words.ts';
import type { Content } from '../content-model.ts';
import { suggestions } from '../dictionaries.ts';
import { canBeMarked, otherLanguageFinder } from '../other-language.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt } from '../prose.ts';
import { misspelledPart } from '../spelling.ts';
import { wordsInText } from '../words-in-text.ts';

/** Words that neither the dictionary of their language nor the project's own lists have. */
export function checkSpelling(content: Content): Problem[] {
  const accepted = { en: acceptedWords(content, 'en'), fr: acceptedWords(content, 'fr') };
  const findOtherLanguage = otherLanguageFinder(content);
  return allProse(content).flatMap((prose) => {
    const { locale, text } = prose;
    const other = otherLocale(locale);
    const passages = findOtherLanguage(prose);
    return wordsInText(text).flatMap(({ text: word, index, isQuoted }) => {
      const part = misspelledPart(word, locale, accepted[locale]);
      if (part === undefined) return [];
      const isOther = misspelledPart(word, other, accepted[other]) === undefined;
      // Words quoted from the other language are right in that language; passages of it are another check's.
      if (isQuoted && isOther) return [];
      if (passages.some((passage) => passage.start <= index && index < passage.end)) return [];
      const mark = isOther && canBeMarked(prose) ? other : undefined;
      return [
        problem(placeAt(prose, index), 'misspelled', { word: part, near: suggestions(part, locale), locale, mark }),
      ];
    });
  });
}
