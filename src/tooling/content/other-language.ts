import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { acceptedWords } from './accepted-words.ts';
import type { Content } from './content-model.ts';
import { nameMask, capitalizedNames } from './names-and-terms.ts';
import { oncePer } from './once-per.ts';
import type { Prose } from './prose.ts';
import { misspelledPart } from './spelling.ts';
import { wordsInText, type TextWord } from './words-in-text.ts';

/** Words of a text that are in the other language: from `start` up to, not including, `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that hold sentences together: one of them is enough. Those that mean something in the other language, or that
 * it took over, are left out ("but", "for"; « sans », « plus »); the rest count even where its dictionary has them.
 */
const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: wordSet(
    'the of and with you your this that these those which from have has had will would what who they their them there was were been into about when where how we he she his her it its be did could should is',
  ),
  fr: wordSet(
    'à le les une des du et est était dans avec vous votre vos nous notre qui que dont sur ce cette ces ne aux leur leurs ils elles mais où cela être avoir peut peuvent très aussi',
  ),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether `<span lang>` can say that words of a prose are in the other language: only the text of a page can. */
export function canBeMarked({ origin }: Pick<Prose, 'origin'>): boolean {
  return origin === 'body' || origin === 'heading';
}

/** So many words that only the other language knows are no borrowing. */
const fewestWords = 3;

/**
 * What finds the passages of a prose that are in the other language of the site.
 *
 * A passage has three or more words in a row that only the other language knows, or one that holds its sentences
 * together ("the", « avec »). Words that both know may stand between. Names and quotations are left alone. Each prose is
 * looked through once, however many checks ask.
 */
export const otherLanguageFinder = oncePer((content: Content) => {
  const accepted = { en: acceptedWords(content, 'en'), fr: acceptedWords(content, 'fr') };
  const mask = nameMask([...capitalizedNames(content, 'en'), ...capitalizedNames(content, 'fr')]);
  return oncePer(({ text, locale }: Pick<Prose, 'text' | 'locale'>): readonly Passage[] => {
    const other = otherLocale(locale);
    const isOf = (word: string, of: Locale): boolean => misspelledPart(word, of, accepted[of]) === undefined;
    const holds = (word: string): boolean => functionWords[other].has(word.toLowerCase());
    const passages: Passage[] = [];
    let run: TextWord[] = [];
    let previousEnd = 0;
    const finish = (): void => {
      const only = run.filter(({ text: word }) => holds(word) || !isOf(word, locale));
      const [first, last] = [only[0], only.at(-1)];
      const isPassage = only.length >= fewestWords || only.some(({ text: word }) => holds(word));
      if (isPassage && first && last) passages.push({ start: first.index, end: last.index + last.text.length });
      run = [];
    };
    for (const word of wordsInText(mask(text))) {
      const isApart = /[^\s,’'-]/u.test(text.slice(previousEnd, word.index));
      if (isApart || word.isQuoted || !isOf(word.text, other)) finish();
      if (!word.isQuoted && isOf(word.text, other)) run.push(word);
      previousEnd = word.index + word.text.length;
    }
    finish();
    return passages;
  });
});
