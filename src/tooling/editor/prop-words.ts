import type { Locale } from '../../i18n/locales.ts';
import type { FieldWords } from './field-words.ts';

type InBoth = Readonly<Record<Locale, readonly [label: string, help?: string]>>;

/** Every prop of the components of the prose, by its name. A test demands that none is missing. */
const words: Readonly<Record<string, InBoth>> = {
  id: { en: ['Which one'], fr: ['Lequel'] },
  lang: { en: ['Language of these words'], fr: ['Langue de ces mots'] },
  title: { en: ['Title'], fr: ['Titre'] },
  date: { en: ['Date', 'One of the dates of the facts.'], fr: ['Date', 'L’une des dates des faits.'] },
  term: { en: ['What is explained'], fr: ['Ce qui est expliqué'] },
  label: { en: ['What this line compares'], fr: ['Ce que compare cette ligne'] },
  first: { en: ['What stands first'], fr: ['Ce qui vient en premier'] },
  second: { en: ['What stands second'], fr: ['Ce qui vient en deuxième'] },
  page: { en: ['Page that it leads to'], fr: ['Page où cela mène'] },
  rows: {
    en: [
      'Sources that the answer comes from',
      'The list holds the sources at the top of this page: add others there first.',
    ],
    fr: [
      'Sources d’où vient la réponse',
      'La liste contient les sources de l’en-tête de cette page\u00a0: ajoutez-y d’abord les autres.',
    ],
  },
};

/** The words of a prop in the editor's language, or its name where none are known. */
export function propWords(name: string, language: Locale): FieldWords {
  const [label, help] = (Object.hasOwn(words, name) ? words[name]?.[language] : undefined) ?? [name];
  return help === undefined ? { label } : { label, help };
}

/** The words of all props in a language, for the browser. */
export function allPropWords(language: Locale): Record<string, FieldWords> {
  return Object.fromEntries(Object.keys(words).map((name) => [name, propWords(name, language)]));
}
