import type { Locale } from '../../i18n/locales.ts';

/** What a field is called, and what helps to fill it. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

type InBoth = Readonly<Record<Locale, readonly [label: string, help?: string]>>;

/** Every field of the schemas by its name. A test demands that none is missing. */
const words: Readonly<Record<string, InBoth>> = {
  title: { en: ['Title'], fr: ['Titre'] },
  menuTitle: {
    en: ['Shorter title', 'For the menu. Leave it empty if the title is short.'],
    fr: ['Titre court', 'Pour le menu. Laissez vide si le titre est court.'],
  },
  slug: {
    en: [
      'Last part of the address',
      'Small letters without accents, digits and hyphens. Changing it breaks links that others have made.',
    ],
    fr: [
      'Dernière partie de l’adresse',
      'Lettres minuscules sans accents, chiffres et traits d’union. La changer brise les liens que d’autres ont faits.',
    ],
  },
  description: {
    en: ['Description', 'One sentence of 20 to 170 characters, for search results.'],
    fr: ['Description', 'Une phrase de 20 à 170 caractères, pour les résultats de recherche.'],
  },
  audience: {
    en: [
      'For whom',
      'A page for class members shows the support line first. Class members and Defence representatives have sessions of their own.',
    ],
    fr: [
      'Pour qui',
      'Une page pour les membres du groupe montre d’abord la ligne de soutien. Les membres du groupe et les personnes représentantes de la Défense ont des séances distinctes.',
    ],
  },
  template: {
    en: ['Layout', 'Article, unless the page is something else.'],
    fr: ['Présentation', 'Article, sauf si la page est autre chose.'],
  },
  sources: {
    en: ['Sources', 'Rows of the ledger that the page tells.'],
    fr: ['Sources', 'Les lignes du registre que la page dit.'],
  },
  modified: {
    en: ['Last changed on', 'The day of the last change to what the page says.'],
    fr: ['Modifiée le', 'Le jour du dernier changement à ce que dit la page.'],
  },
  topics: { en: ['Words for the A to Z'], fr: ['Mots pour l’index de A à Z'] },
  draft: {
    en: ['Draft', 'Kept out of the published site, in both languages.'],
    fr: ['Brouillon', 'Reste hors du site publié, dans les deux langues.'],
  },
  agreed: {
    en: ['Record of agreement', 'Written by the editor when you say that both languages agree.'],
    fr: ['Trace de l’accord', 'L’éditeur l’écrit quand vous dites que les deux langues concordent.'],
  },
  published: {
    en: ['Date of the letter', 'A day, a month, a year, or a season such as 2023-summer.'],
    fr: ['Date de la lettre', 'Un jour, un mois, une année, ou une saison comme 2023-summer (été 2023).'],
  },
  sortDate: { en: ['Day for the order of the list'], fr: ['Jour qui décide de l’ordre dans la liste'] },
  kind: { en: ['Kind'], fr: ['Genre'] },
  value: {
    en: ['Value', 'A number as people read it, such as 1-844-750-1648.'],
    fr: ['Valeur', 'Un numéro comme on le lit, par exemple 1-844-750-1648.'],
  },
  name: { en: ['Name'], fr: ['Nom'] },
  zone: { en: ['Time zone'], fr: ['Fuseau horaire'] },
  hours: { en: ['Hours'], fr: ['Heures'] },
  from: { en: ['From'], fr: ['De'] },
  to: { en: ['To'], fr: ['À'] },
  who: { en: ['Who'], fr: ['Qui'] },
  en: { en: ['English'], fr: ['Anglais'] },
  fr: { en: ['French'], fr: ['Français'] },
  asOf: {
    en: ['As of', 'How old the information of the source is.'],
    fr: ['À jour le', 'De quand datent les renseignements de la source.'],
  },
  source: {
    en: ['Source', 'Where it comes from: a row of the ledger, or for a row its document.'],
    fr: ['Source', 'D’où cela vient\u00a0: une ligne du registre ou, pour une ligne, son document.'],
  },
  checked: { en: ['Last compared with its source on'], fr: ['Comparé avec sa source le'] },
  date: {
    en: ['Date', 'As exact as the source: a day, a month or a year.'],
    fr: ['Date', 'Aussi précise que la source\u00a0: un jour, un mois ou une année.'],
  },
  unit: { en: ['Unit'], fr: ['Unité'] },
  min: { en: ['At least'], fr: ['Au moins'] },
  max: { en: ['At most'], fr: ['Au plus'] },
  limits: { en: ['Limits'], fr: ['Délais'] },
  'acknowledgement-limit': { en: ['To acknowledge a complaint'], fr: ['Pour accuser réception d’une plainte'] },
  'response-limit': { en: ['To answer a complaint'], fr: ['Pour répondre à une plainte'] },
  days: { en: ['Days'], fr: ['Jours'] },
  channels: { en: ['Ways of sending'], fr: ['Modes d’envoi'] },
  mailDelivery: { en: ['Time that mail takes'], fr: ['Temps que prend la poste'] },
  reviewRequest: {
    en: ['Words to ask for a review', '{sent} and {received} are filled in by the site.'],
    fr: ['Mots pour demander une révision', 'Le site remplit {sent} et {received}.'],
  },
  electronic: { en: ['Sent electronically'], fr: ['Envoi électronique'] },
  mail: { en: ['Sent by mail'], fr: ['Envoi par la poste'] },
  mailReceived: { en: ['Sent by mail, day of arrival known'], fr: ['Envoi par la poste, jour d’arrivée connu'] },
  workedExamples: { en: ['Worked examples'], fr: ['Exemples'] },
  received: { en: ['Received on'], fr: ['Reçue le'] },
  acknowledgedBy: { en: ['Acknowledged by'], fr: ['Accusé de réception au plus tard le'] },
  answeredBy: { en: ['Answered by'], fr: ['Réponse au plus tard le'] },
  because: { en: ['Because'], fr: ['Parce que'] },
  verifiedFrom: { en: ['First year compared with the sources'], fr: ['Première année comparée avec les sources'] },
  verifiedTo: { en: ['Last year compared with the sources'], fr: ['Dernière année comparée avec les sources'] },
  weekendShift: { en: ['When a holiday falls on a weekend'], fr: ['Quand un congé tombe une fin de semaine'] },
  easter: { en: ['Easter'], fr: ['Pâques'] },
  civicDefault: { en: ['Civic holiday that is counted'], fr: ['Congé municipal compté'] },
  rule: { en: ['Rule'], fr: ['Règle'] },
  month: { en: ['Month', '1 to 12.'], fr: ['Mois', 'De 1 à 12.'] },
  day: { en: ['Day of the month'], fr: ['Jour du mois'] },
  weekday: { en: ['Day of the week'], fr: ['Jour de la semaine'] },
  nth: { en: ['Which one in the month'], fr: ['Lequel dans le mois'] },
  since: { en: ['First year'], fr: ['Première année'] },
  until: { en: ['Last year'], fr: ['Dernière année'] },
  civic: { en: ['Civic holiday'], fr: ['Congé municipal'] },
  cohortSize: { en: ['Size of a cohort'], fr: ['Taille d’une cohorte'] },
  figure: { en: ['Number', 'An entry of the numbers.'], fr: ['Nombre', 'Une entrée des nombres.'] },
  start: { en: ['Start'], fr: ['Début'] },
  launched: { en: ['It was launched then'], fr: ['Il a été lancé alors'] },
  length: { en: ['Length'], fr: ['Durée'] },
  stretches: { en: ['Parts of the length'], fr: ['Parties de la durée'] },
  id: { en: ['Short name'], fr: ['Nom court'] },
  fullTimeWeeks: { en: ['Weeks at full time'], fr: ['Semaines à temps plein'] },
  intermittentMonths: { en: ['Months now and then'], fr: ['Mois de façon intermittente'] },
  phases: { en: ['Phases'], fr: ['Phases'] },
  phase1: { en: ['Phase 1'], fr: ['Phase 1'] },
  phase2: { en: ['Phase 2'], fr: ['Phase 2'] },
  phase3: { en: ['Phase 3'], fr: ['Phase 3'] },
  joined: { en: ['Joined by'], fr: ['Réunis par'] },
  items: { en: ['Activities'], fr: ['Activités'] },
  activity: { en: ['Activity'], fr: ['Activité'] },
  stretch: { en: ['Part of the length'], fr: ['Partie de la durée'] },
  over: { en: ['Over which part of the length'], fr: ['Sur quelle partie de la durée'] },
  count: { en: ['How many'], fr: ['Combien'] },
  inLastMonth: { en: ['In the last month'], fr: ['Au cours du dernier mois'] },
  months: { en: ['Months'], fr: ['Mois'] },
  word: { en: ['Word of the source'], fr: ['Mot de la source'] },
  readings: { en: ['What it may mean'], fr: ['Ce qu’il peut vouloir dire'] },
  where: { en: ['Where'], fr: ['Où'] },
  groups: { en: ['Groups of ranks'], fr: ['Groupes de grades'] },
  andEquivalent: { en: ['And equivalent'], fr: ['Et l’équivalent'] },
  group: { en: ['Group'], fr: ['Groupe'] },
  designations: { en: ['Names in each service'], fr: ['Noms dans chaque élément'] },
  mayCountAs: { en: ['May count as'], fr: ['Peut compter comme'] },
  translator: {
    en: ['For a translator', 'No official page confirms the wording.'],
    fr: ['À faire voir à la traduction', 'Aucune page officielle ne confirme la formulation.'],
  },
  publisher: { en: ['Published by'], fr: ['Publié par'] },
  address: {
    en: ['Address', 'For each language in which the document exists.'],
    fr: ['Adresse', 'Pour chaque langue dans laquelle le document existe.'],
  },
  time: { en: ['How it has aged'], fr: ['Comment cela a vieilli'] },
  says: { en: ['What the document says'], fr: ['Ce que dit le document'] },
  leftOut: {
    en: ['Why it is left out', 'Leave it empty if a page tells it.'],
    fr: ['Pourquoi c’est laissé de côté', 'Laissez vide si une page le dit.'],
  },
  term: { en: ['Term'], fr: ['Terme'] },
  abbreviation: { en: ['Abbreviation'], fr: ['Abréviation'] },
  definition: { en: ['What it means'], fr: ['Ce que cela veut dire'] },
  alsoCalled: { en: ['Other names'], fr: ['Autres noms'] },
  shortName: { en: ['Short name'], fr: ['Nom court'] },
  takingPart: {
    en: ['Taking part', '“Kept as a record” until people can take part again, then “Open”.'],
    fr: [
      'Participation',
      '«\u00a0Conservé comme trace\u00a0» tant qu’on ne peut pas participer de nouveau, puis «\u00a0Ouvert\u00a0».',
    ],
  },
  notice: {
    en: ['Notice on every page', '{fact} is filled in with a date.'],
    fr: ['Avis sur chaque page', '{fait} est rempli par une date.'],
  },
  menu: { en: ['Menu'], fr: ['Menu'] },
  main: { en: ['Main menu'], fr: ['Menu principal'] },
  always: { en: ['Always in sight'], fr: ['Toujours visibles'] },
  more: { en: ['Further pages'], fr: ['Autres pages'] },
  sequences: { en: ['Pages read one after the other'], fr: ['Pages lues l’une après l’autre'] },
  language: {
    en: ['Language', 'Both languages: with interpretation both ways.'],
    fr: ['Langue', 'Les deux langues\u00a0: avec interprétation dans les deux sens.'],
  },
  places: { en: ['Places'], fr: ['Places'] },
  how: { en: ['How it is held'], fr: ['Comment elle a lieu'] },
  accommodations: {
    en: ['Accommodations', 'Only what will be there.'],
    fr: ['Mesures d’adaptation', 'Seulement celles qui seront là.'],
  },
  starts: { en: ['Starts'], fr: ['Début'] },
  on: { en: ['Day'], fr: ['Jour'] },
  at: {
    en: ['Hour', 'On the clocks of the zone, such as 13:00.'],
    fr: ['Heure', 'À l’horloge du fuseau, par exemple 13:00.'],
  },
  daysAfterBuild: {
    en: ['Days after the site is built', 'For samples only.'],
    fr: ['Jours après la construction du site', 'Pour les exemples seulement.'],
  },
  lengthInMinutes: { en: ['Length in minutes'], fr: ['Durée en minutes'] },
  closesHoursBefore: {
    en: ['Sign-up closes, hours before the start', 'Such as 24.'],
    fr: ['Fin des inscriptions, en heures avant le début', 'Par exemple 24.'],
  },
  sample: {
    en: ['Sample', 'Not a real session: a site in production leaves it out.'],
    fr: ['Exemple', 'Pas une vraie séance\u00a0: un site en production la laisse de côté.'],
  },
  unlisted: {
    en: ['Kept out of lists', 'Menus, A to Z and search leave the page out.'],
    fr: ['Hors des listes', 'Les menus, l’index et la recherche ne montrent pas la page.'],
  },
  browser: { en: ['Browser'], fr: ['Navigateur'] },
  pages: { en: ['Pages opened'], fr: ['Pages ouvertes'] },
  checks: { en: ['Tests'], fr: ['Tests'] },
  file: { en: ['File of the test'], fr: ['Fichier du test'] },
  test: { en: ['Title of the test'], fr: ['Titre du test'] },
  criteria: { en: ['Criteria'], fr: ['Critères'] },
  level: { en: ['Level'], fr: ['Niveau'] },
  state: { en: ['State'], fr: ['État'] },
  tests: {
    en: ['Tests that show it', 'Their names in the list of tests.'],
    fr: ['Tests qui le montrent', 'Leurs noms dans la liste des tests.'],
  },
  byHand: { en: ['Day of the last trial by hand'], fr: ['Jour du dernier essai à la main'] },
  note: {
    en: ['Why not, or what is missing', 'The name of a sentence of the strings.'],
    fr: ['Pourquoi non, ou ce qui manque', 'Le nom d’une phrase des textes communs.'],
  },
  journeys: { en: ['Tools used'], fr: ['Outils utilisés'] },
  found: { en: ['What the test found'], fr: ['Ce que l’essai a trouvé'] },
  otherOrigins: { en: ['Requests to another site'], fr: ['Demandes à un autre site'] },
  cookies: { en: ['Cookies'], fr: ['Témoins de navigation'] },
  stores: { en: ['Times something was stored'], fr: ['Enregistrements sur l’appareil'] },
  beacons: { en: ['Signals in the background'], fr: ['Signaux en arrière-plan'] },
  referrers: { en: ['Requests that told their page'], fr: ['Demandes qui disaient leur page'] },
  sent: { en: ['Requests with words of the reader'], fr: ['Demandes avec des mots de la personne'] },
  quickExit: { en: ['Leave quickly'], fr: ['Quitter rapidement'] },
  notOn: { en: ['Pages without it'], fr: ['Pages qui ne l’ont pas'] },
  pageFeedback: { en: ['Question about the page'], fr: ['Question sur la page'] },
  ask: {
    en: ['Ask whether the reader found it'],
    fr: ['Demander si la personne a trouvé'],
  },
  freeText: {
    en: ['Let the answer hold text'],
    fr: ['Permettre du texte dans la réponse'],
  },
  authority: { en: ['Legal authority'], fr: ['Autorisation légale'] },
  bank: { en: ['Personal information bank'], fr: ['Fichier de renseignements personnels'] },
  purposes: { en: ['What it is collected for'], fr: ['Ce à quoi servent les renseignements'] },
  sharing: { en: ['Who it is shared with'], fr: ['À qui ils sont communiqués'] },
  withoutIt: { en: ['What happens without it'], fr: ['Ce qui arrive sans eux'] },
  access: { en: ['How to see and correct it'], fr: ['Comment les voir et les corriger'] },
  complaint: { en: ['Where to complain'], fr: ['Où porter plainte'] },
  cancelled: {
    en: [
      'Called off',
      'Those who signed up with an email address are told when the server starts with the newly built site. Deleting the file tells nobody.',
    ],
    fr: [
      'Annulée',
      'Les personnes inscrites avec une adresse de courriel en sont avisées quand le serveur démarre avec le site construit ensuite. Supprimer le fichier n’avise personne.',
    ],
  },
};

/** The words of a field in the editor's language, or its name where none are known. */
export function fieldWords(name: string, language: Locale): FieldWords {
  const known = Object.hasOwn(words, name) ? words[name]?.[language] : undefined;
  if (known === undefined) return { label: name };
  const [label, help] = known;
  return help === undefined ? { label } : { label, help };
}

/** Whether a field has words of its own. */
export function hasFieldWords(name: string): boolean {
  return Object.hasOwn(words, name);
}

/** The words of all fields in a language, for the browser. */
export function allFieldWords(language: Locale): Record<string, FieldWords> {
  return Object.fromEntries(Object.keys(words).map((name) => [name, fieldWords(name, language)]));
}
