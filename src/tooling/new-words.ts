import type { Locale } from '../i18n/locales.ts';

const english = {
  usage: 'Say what to add: npm run new -- page, npm run new -- update, or npm run new -- session',
  unknownOption: (options: string) => `An answer that can be given here is one of these: ${options}`,
  made: (file: string) => `Made ${file}`,
  next: (name: string) =>
    `Both are drafts, which no reader sees. Write in them and run: npm run check:content. When both are ready, take the line "draft: true" out of both, and run: npm run agree -- ${name}`,
  nextSession: 'Run npm run check:content, then look at it with npm run dev.',
  needed: (flag: string, question: string) => `Needed: --${flag} (${question})`,
  notAChoice: (flag: string, found: string, choices: string) =>
    `--${flag}: there is "${found}"; expected one of ${choices}. Choose one of these.`,
  rowUnknown: (row: string) =>
    `"${row}" is not a row of the ledger; expected an id of content/facts/ledger.yml. Correct the id, or leave it out for now.`,
  stopped: 'Stopped. Nothing was made.',
  pick: '(arrow keys, then Enter)',
  tick: '(space bar to tick, Enter when done)',
  names: {
    page: 'Name of the file, the same in both languages: small letters, digits and hyphens, such as support/at-work',
    update: 'Name of the file, the same in both languages: small letters, digits and hyphens, such as winter-2027',
    session:
      'Short name. It shows in addresses and calendars: let it tell a day, not a subject, such as february-11-afternoon',
  },
  questions: {
    audience: 'For whom is it?',
    sources: 'Rows of the ledger that it tells, with commas, such as A-001, X-02 (may be left empty)',
    published: 'When is the letter from? A day 2025-09-05, a month 2022-06, a year 2004 or a season 2023-summer',
    'sort-date': 'The day that decides its place in the list, such as 2025-09-05',
    'title-en': 'Title in English',
    'title-fr': 'Title in French',
    'slug-en': 'Last part of the English address: small letters, digits and hyphens',
    'slug-fr': 'Last part of the French address: small letters without accents, digits and hyphens',
    'description-en': 'One sentence of 20 to 170 characters in English, for search results',
    'description-fr': 'One sentence of 20 to 170 characters in French, for search results',
    language: 'In which language is it held?',
    zone: 'On the clocks of which part of Canada?',
    on: 'On which day? Such as 2027-02-11',
    at: 'At which hour? Such as 13:00',
    minutes: 'How many minutes does it take?',
    places: 'How many places are there?',
    'closes-hours-before': 'How many hours before the start does sign-up close? Such as 24',
    how: 'How is it held?',
    accommodations: 'What will be there?',
  },
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
  notAChoice: (flag, found, choices) =>
    `--${flag}\u00a0: il y a «\u00a0${found}\u00a0»; attendu\u00a0: l’une de ces valeurs\u00a0: ${choices}. Choisissez-en une.`,
  rowUnknown: (row) =>
    `«\u00a0${row}\u00a0» n’est pas une ligne du registre; attendu\u00a0: un identifiant de content/facts/ledger.yml. Corrigez l’identifiant, ou laissez-le de côté pour le moment.`,
  stopped: 'Arrêté. Rien n’a été créé.',
  pick: '(flèches, puis Entrée)',
  tick: '(barre d’espace pour cocher, Entrée pour finir)',
  names: {
    page: 'Nom du fichier, le même dans les deux langues\u00a0: lettres minuscules, chiffres et traits d’union, comme support/at-work',
    update:
      'Nom du fichier, le même dans les deux langues\u00a0: lettres minuscules, chiffres et traits d’union, comme winter-2027',
    session:
      'Nom court. Il paraît dans des adresses et des calendriers\u00a0: qu’il dise un jour, pas un sujet, comme february-11-afternoon',
  },
  questions: {
    audience: 'Pour qui est-ce?',
    sources: 'Lignes du registre que cela dit, séparées par des virgules, comme A-001, X-02 (peut rester vide)',
    published: 'De quand est la lettre? Un jour 2025-09-05, un mois 2022-06, une année 2004 ou une saison 2023-summer',
    'sort-date': 'Le jour qui décide de sa place dans la liste, comme 2025-09-05',
    'title-en': 'Titre en anglais',
    'title-fr': 'Titre en français',
    'slug-en': 'Dernière partie de l’adresse anglaise\u00a0: lettres minuscules, chiffres et traits d’union',
    'slug-fr':
      'Dernière partie de l’adresse française\u00a0: lettres minuscules sans accents, chiffres et traits d’union',
    'description-en': 'Une phrase de 20 à 170 caractères en anglais, pour les résultats de recherche',
    'description-fr': 'Une phrase de 20 à 170 caractères en français, pour les résultats de recherche',
    language: 'Dans quelle langue a-t-elle lieu?',
    zone: 'À l’heure de quelle partie du Canada?',
    on: 'Quel jour? Par exemple 2027-02-11',
    at: 'À quelle heure? Par exemple 13:00',
    minutes: 'Combien de minutes dure-t-elle?',
    places: 'Combien de places y a-t-il?',
    'closes-hours-before': 'Combien d’heures avant le début les inscriptions prennent-elles fin? Par exemple 24',
    how: 'Comment a-t-elle lieu?',
    accommodations: 'Qu’est-ce qui sera là?',
  },
};

/** What is asked and said when something is added, in each language. */
export const newWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
