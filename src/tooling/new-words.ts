import { isLocale, type Locale } from '../i18n/locales.ts';
import type { NewKind } from './content/new-fields.ts';
import { fieldWords, type FieldWords } from './editor/field-words.ts';

const english = {
  usage: 'Say what to add: npm run new -- page, npm run new -- update, or npm run new -- session',
  unknownOption: (options: string) => `An answer that can be given here is one of these: ${options}`,
  made: (file: string) => `Made ${file}`,
  next: (name: string) =>
    `Both are drafts, which no reader sees. Write in them and run: npm run check:content. When both are ready, take the line "draft: true" out of both, and run: npm run agree -- ${name}`,
  nextSession: 'Run npm run check:content, then look at it with npm run dev.',
  needed: (flag: string, question: string) => `Needed: --${flag} (${question})`,
  wrong: (flag: string, sentence: string) => `--${flag}: ${sentence}`,
  notAChoice: (flag: string, found: string, choices: string) =>
    `--${flag}: there is "${found}"; expected one of ${choices}. Choose one of these.`,
  stopped: 'Stopped. Nothing was made.',
  pick: '(arrow keys, then Enter)',
  tick: '(space bar to tick, Enter when done)',
  withCommas: 'With commas, such as A-001, X-02; may be left empty.',
  noAnswer: 'There is no answer yet. Fill it in.',
  noChoice: 'Nothing is chosen yet. Choose one.',
  languages: { en: 'English', fr: 'French' },
  names: {
    page: {
      label: 'File name',
      help: 'The same in both languages: small letters, digits and hyphens, such as support/at-work.',
    },
    update: {
      label: 'File name',
      help: 'The same in both languages: small letters, digits and hyphens, such as winter-2027.',
    },
    session: {
      label: 'Short name',
      help: 'It shows in addresses and calendars: let it tell a day, not a subject, such as february-11-afternoon.',
    },
  } as Readonly<Record<NewKind, FieldWords>>,
};

const french: typeof english = {
  usage:
    'Dites quoi ajouter\u00a0: npm run new -- page --lang fr, npm run new -- update --lang fr ou npm run new -- session --lang fr',
  unknownOption: (options) => `Une réponse que l’on peut donner ici est l’une de celles-ci\u00a0: ${options}`,
  made: (file) => `Créé\u00a0: ${file}`,
  next: (name) =>
    `Les deux sont des brouillons, que personne ne voit. Écrivez-y et lancez\u00a0: npm run check:content -- --lang fr. Quand les deux sont prêts, enlevez la ligne «\u00a0draft: true\u00a0» des deux, et lancez\u00a0: npm run agree -- ${name} --lang fr`,
  nextSession: 'Lancez npm run check:content -- --lang fr, puis regardez-la avec npm run dev.',
  needed: (flag, question) => `Il faut\u00a0: --${flag} (${question})`,
  wrong: (flag, sentence) => `--${flag}\u00a0: ${sentence}`,
  notAChoice: (flag, found, choices) =>
    `--${flag}\u00a0: il y a «\u00a0${found}\u00a0»; attendu\u00a0: l’une de ces valeurs\u00a0: ${choices}. Choisissez-en une.`,
  stopped: 'Arrêté. Rien n’a été créé.',
  pick: '(flèches, puis Entrée)',
  tick: '(barre d’espace pour cocher, Entrée pour finir)',
  withCommas: 'Séparées par des virgules, comme A-001, X-02; peut rester vide.',
  noAnswer: 'Il n’y a pas encore de réponse. Donnez-en une.',
  noChoice: 'Rien n’est encore choisi. Faites un choix.',
  languages: { en: 'anglais', fr: 'français' },
  names: {
    page: {
      label: 'Nom du fichier',
      help: 'Le même dans les deux langues\u00a0: lettres minuscules, chiffres et traits d’union, comme support/at-work.',
    },
    update: {
      label: 'Nom du fichier',
      help: 'Le même dans les deux langues\u00a0: lettres minuscules, chiffres et traits d’union, comme winter-2027.',
    },
    session: {
      label: 'Nom court',
      help: 'Il paraît dans des adresses et des calendriers\u00a0: qu’il dise un jour, pas un sujet, comme february-11-afternoon.',
    },
  },
};

/** What is asked and said when something is added, in each language. */
export const newWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };

/**
 * What an answer is called, with its help: the words that the editor's form has for the field.
 *
 * @param path - Where the answer stands among the answers; a position in a list is a number from 0.
 * @example answerWords('page', ['en', 'title'], 'en').label // 'Title (English)'
 */
export function answerWords(kind: NewKind, path: readonly PropertyKey[], language: Locale): FieldWords {
  const { languages, names } = newWords[language];
  const [first, ...rest] = path.map(String);
  if (first === 'name') return names[kind];
  if (isLocale(first)) {
    const words = answerWords(kind, rest, language);
    return { ...words, label: `${words.label} (${languages[first]})` };
  }
  const { label } = fieldWords(first ?? '', language);
  const [inner] = rest;
  if (inner === undefined) return fieldWords(first ?? '', language);
  if (/^\d+$/.test(inner)) return { label: `${label} ${Number(inner) + 1}` };
  const { help, label: own } = fieldWords(inner, language);
  return { label: `${label}, ${own.toLowerCase()}`, ...(help === undefined ? {} : { help }) };
}
