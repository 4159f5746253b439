import type { Locale } from '../i18n/locales.ts';

const english = {
  usage: 'Say what to add: npm run new -- page, npm run new -- update, or npm run new -- session',
  made: (file: string) => `Made ${file}`,
  next: 'Both are drafts: write in them, run npm run check:content, and take the line "draft: true" out when they are ready.',
  nextSession: 'Run npm run check:content, then look at it with npm run dev.',
  needed: (flag: string, question: string) => `Needed: --${flag} (${question})`,
  stopped: 'Stopped. Nothing was made.',
  questions: {
    name: 'Name of the file, the same in both languages: small letters, digits and hyphens, such as support/at-work',
    audience: 'For whom is it?',
    sources: 'Rows of the ledger that it tells, with commas, such as A-001, X-02 (may be left empty)',
    published:
      'When is the letter from? A day "2025-09-05", a month "2022-06", a year "2004" or a season "2023-summer"',
    'sort-date': 'The day that decides its place in the list, such as 2025-09-05',
    'title-en': 'Title in English',
    'title-fr': 'Title in French',
    'slug-en': 'Last part of the English address: small letters, digits and hyphens',
    'slug-fr': 'Last part of the French address: small letters without accents, digits and hyphens',
    'description-en': 'One sentence of 20 to 170 characters in English, for search results',
    'description-fr': 'One sentence of 20 to 170 characters in French, for search results',
    language: 'In which language is it held?',
    zone: 'On the clocks of which time zone?',
    on: 'On which day? Such as 2027-02-11',
    at: 'At which hour? Such as 13:00',
    minutes: 'How many minutes does it take?',
    places: 'How many places are there?',
    'closes-hours-before': 'How many hours before the start does sign-up close?',
    how: 'How is it held?',
    accommodations:
      'What will be there, with commas: captions, asl, lsq, breaks, camera-off, written-questions, large-print, step-free',
  },
};

const french: typeof english = {
  usage: 'Dites quoi ajouter\u00a0: npm run new -- page, npm run new -- update ou npm run new -- session',
  made: (file) => `Créé\u00a0: ${file}`,
  next: 'Les deux sont des brouillons\u00a0: écrivez-y, lancez npm run check:content, et enlevez la ligne «\u00a0draft: true\u00a0» quand ils sont prêts.',
  nextSession: 'Lancez npm run check:content, puis regardez-la avec npm run dev.',
  needed: (flag, question) => `Il faut\u00a0: --${flag} (${question})`,
  stopped: 'Arrêté. Rien n’a été créé.',
  questions: {
    name: 'Nom du fichier, le même dans les deux langues\u00a0: lettres minuscules, chiffres et traits d’union, comme support/at-work',
    audience: 'Pour qui est-ce?',
    sources: 'Lignes du registre qu’elle dit, séparées par des virgules, comme A-001, X-02 (peut rester vide)',
    published:
      'De quand est la lettre? Un jour "2025-09-05", un mois "2022-06", une année "2004" ou une saison "2023-summer"',
    'sort-date': 'Le jour qui décide de sa place dans la liste, comme 2025-09-05',
    'title-en': 'Titre en anglais',
    'title-fr': 'Titre en français',
    'slug-en': 'Dernière partie de l’adresse anglaise\u00a0: lettres minuscules, chiffres et traits d’union',
    'slug-fr':
      'Dernière partie de l’adresse française\u00a0: lettres minuscules sans accents, chiffres et traits d’union',
    'description-en': 'Une phrase de 20 à 170 caractères en anglais, pour les résultats de recherche',
    'description-fr': 'Une phrase de 20 à 170 caractères en français, pour les résultats de recherche',
    language: 'Dans quelle langue a-t-elle lieu?',
    zone: 'À l’horloge de quel fuseau horaire?',
    on: 'Quel jour? Par exemple 2027-02-11',
    at: 'À quelle heure? Par exemple 13:00',
    minutes: 'Combien de minutes dure-t-elle?',
    places: 'Combien de places y a-t-il?',
    'closes-hours-before': 'Combien d’heures avant le début les inscriptions prennent-elles fin?',
    how: 'Comment a-t-elle lieu?',
    accommodations:
      'Ce qui sera là, avec des virgules\u00a0: captions, asl, lsq, breaks, camera-off, written-questions, large-print, step-free',
  },
};

/** What is asked and said when something is added, in each language. */
export const newWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
