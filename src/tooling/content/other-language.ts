import type { Locale } from '../../i18n/locales.ts';
import { acceptedWords } from './accepted-words.ts';
import type { Content } from './content-model.ts';
import { nameMask, namesAndTerms } from './names-and-terms.ts';
import type { Prose } from './prose.ts';
import { misspelledPart } from './spelling.ts';
import { wordsInText, type TextWord } from './words-in-text.ts';

/** Words of a text that are in the other language: from `start` up to, not including, `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Words that hold sentences together, and that the other language does not have: one of them is enough. */
const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'the of and with you your this that these those which from have has had will would what who they them their there is are was were been for not but when where how about into our we he she his her it its be been do does did can could should if any all only'.split(' '),
  ),
  fr: new Set(
    'le les un une des du de et est sont était dans avec vous votre vos nous notre nos qui que dont sur ce cette ces ne aux au leur leurs ils elles sans mais où cela être avoir ont fait peut peuvent pas plus très aussi'.split(' '),
  ),
};

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
 * together ("the", « avec »). Words that both know may stand between. Names, terms and quotations are left alone.
 */
export function otherLanguageFinder(content: Content): (prose: Pick<Prose, 'text' | 'locale'>) => Passage[] {
  const accepted = { en: acceptedWords(content, 'en'), fr: acceptedWords(content, 'fr') };
  const mask = nameMask([...namesAndTerms(content, 'en'), ...namesAndTerms(content, 'fr')]);
  return ({ text, locale }) => {
    const other = locale === 'en' ? 'fr' : 'en';
    const isOf = (word: string, of: Locale): boolean => misspelledPart(word, of, accepted[of]) === undefined;
    const passages: Passage[] = [];
    let run: TextWord[] = [];
    let previousEnd = 0;
    const finish = (): void => {
      const only = run.filter((word) => !isOf(word.text, locale));
      const [first, last] = [only[0], only.at(-1)];
      const isPassage = only.length >= fewestWords || only.some((word) => functionWords[other].has(word.text.toLowerCase()));
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
  };
}
