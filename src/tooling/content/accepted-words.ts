import type { Locale } from '../../i18n/locales.ts';
import type { Content } from './content-model.ts';
import { namesAndTerms, otherNamesOfTerms } from './names-and-terms.ts';
import { oncePer } from './once-per.ts';
import type { AcceptedWords } from './spelling.ts';
import { wordsInText } from './words-in-text.ts';
import { yamlStrings } from './yaml-text.ts';

/** Words that are right in a language although its dictionary does not have them: of names, of terms, of words.yml. */
export function acceptedWords(content: Content, locale: Locale): AcceptedWords {
  return inBoth(content)[locale];
}

const inBoth = oncePer((content: Content): Readonly<Record<Locale, AcceptedWords>> => {
  return { en: wordsOf(content, 'en'), fr: wordsOf(content, 'fr') };
});

function wordsOf(content: Content, locale: Locale): AcceptedWords {
  const words = content.facts.get('words');
  const listed = words === undefined ? [] : yamlStrings(words).filter(({ path }) => path[0] === locale);
  const allNames = [...namesAndTerms(content, locale), ...otherNamesOfTerms(content, locale)];
  const names = allNames.flatMap((name) => wordsInText(name).map(({ text }) => text));
  const accepted = [...listed.map(({ value }) => value), ...names].flatMap((word) => {
    const plain = word.replaceAll('’', "'");
    return [plain, ...plain.split(/['-]/)];
  });
  return new Set(accepted.filter((word) => word !== ''));
}
