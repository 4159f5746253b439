import type { Locale } from '../../i18n/locales.ts';
import { vocabulary } from '../content/vocabulary.ts';

/** A component of the prose by its plain name, and what it is for. */
export interface BlockWords {
  readonly name: string;
  readonly help: string;
}

/** What inserting it writes: its tags, with what stands between them, for a component that holds text. */
interface Block {
  readonly en: readonly [name: string, help: string];
  readonly fr: readonly [name: string, help: string];
  /** What stands inside when it is inserted; a component without it is one line. */
  readonly inside?: string;
  /** Not offered as a block: it is inserted another way, or stands within a sentence. */
  readonly hidden?: true;
}

const blocks: Readonly<Record<string, Block>> = {
  Contact: {
    en: ['Contact', 'A phone number, an email address or a website.'],
    fr: ['Coordonnée', 'Un numéro de téléphone, une adresse courriel ou un site.'],
    hidden: true,
  },
  Fact: {
    en: ['Date or number', 'A date or a number with its source.'],
    fr: ['Date ou nombre', 'Une date ou un nombre avec sa source.'],
    hidden: true,
  },
  Abbr: {
    en: ['Term', 'A term of the glossary, in full or short.'],
    fr: ['Terme', 'Un terme du glossaire, au long ou en abrégé.'],
    hidden: true,
  },
  span: {
    en: ['Words in the other language', 'So that a screen reader says them well.'],
    fr: ['Mots dans l’autre langue', 'Pour qu’un lecteur d’écran les prononce bien.'],
    hidden: true,
  },
  BeforeYouRead: {
    en: ['Note before reading', 'Where the page mentions something hard.'],
    fr: ['Note avant de lire', 'Là où la page parle de quelque chose de difficile.'],
    inside: '',
  },
  Callout: {
    en: ['Box', 'One thing that must not be missed.'],
    fr: ['Encadré', 'Une chose à ne pas manquer.'],
    inside: '',
  },
  AsHistory: {
    en: ['As it was then', 'What the sources said at the time.'],
    fr: ['Tel que c’était', 'Ce que disaient les sources à l’époque.'],
    inside: '',
  },
  Timeline: {
    en: ['Line of events', 'Dated events in a line.'],
    fr: ['Ligne du temps', 'Des événements datés, en ligne.'],
    inside: '<Event date="" title="">\n\n</Event>',
  },
  Event: {
    en: ['Event', 'One event of a line of events.'],
    fr: ['Événement', 'Un événement d’une ligne du temps.'],
    inside: '',
  },
  Steps: {
    en: ['Steps', 'A numbered list, or parts, one after the other.'],
    fr: ['Étapes', 'Une liste numérotée, ou des parties, l’une après l’autre.'],
    inside: '1. ',
  },
  Rows: {
    en: ['Terms with explanations', 'Each on a line of its own.'],
    fr: ['Termes et explications', 'Chacun sur sa ligne.'],
    inside: '<Row term="">\n\n</Row>',
  },
  Row: {
    en: ['Term with its explanation', 'One line of a list of terms.'],
    fr: ['Terme et son explication', 'Une ligne d’une liste de termes.'],
    inside: '',
  },
  Compare: {
    en: ['Two things side by side', 'Compared line by line.'],
    fr: ['Deux choses côte à côte', 'Comparées ligne par ligne.'],
    inside: '<CompareRow label="" first="" second="" />',
  },
  CompareRow: {
    en: ['Line of a comparison', 'What it compares, and both sides.'],
    fr: ['Ligne d’une comparaison', 'Ce qu’elle compare, et les deux côtés.'],
  },
  Cards: {
    en: ['Boxes that lead to pages', 'Each with a sentence.'],
    fr: ['Cartes qui mènent à des pages', 'Chacune avec une phrase.'],
    inside: '<Card page="">\n\n</Card>',
  },
  Card: {
    en: ['Box that leads to a page', 'One of several boxes.'],
    fr: ['Carte qui mène à une page', 'L’une de plusieurs cartes.'],
    inside: '',
  },
  SourcesOf: {
    en: ['Sources of an answer', 'The documents that it comes from, in one line.'],
    fr: ['Sources d’une réponse', 'Les documents d’où elle vient, sur une ligne.'],
  },
  SupportLine: { en: ['The support line', 'Its number, large.'], fr: ['La ligne de soutien', 'Son numéro, en grand.'] },
  SupportHours: { en: ['Hours of the line', 'Across Canada.'], fr: ['Heures de la ligne', 'Partout au Canada.'] },
  Emergency: {
    en: ['Emergency words', 'Where someone may be in danger.'],
    fr: ['Mots d’urgence', 'Là où une personne peut être en danger.'],
  },
  CriteriaTable: {
    en: ['Table of accessibility criteria', 'On the page about accessibility.'],
    fr: ['Tableau des critères d’accessibilité', 'Sur la page de l’accessibilité.'],
  },
  SilenceResult: {
    en: ['Result of the test of silence', 'On the page about your information.'],
    fr: ['Résultat de l’essai de silence', 'Sur la page de vos renseignements.'],
  },
  LowTraceVisit: {
    en: ['Low-trace visit', 'The switches of a visit that leaves few traces.'],
    fr: ['Visite discrète', 'Les boutons d’une visite qui laisse peu de traces.'],
  },
  StopHere: {
    en: ['Place to stop', 'At the end of a hard page.'],
    fr: ['Endroit où s’arrêter', 'À la fin d’une page difficile.'],
  },
  AnswerDates: {
    en: ['Tool: answer dates', 'On its own page.'],
    fr: ['Outil\u00a0: dates de réponse', 'Sur sa propre page.'],
  },
  AnswerDatesTable: {
    en: ['Table of answer dates', 'For reading without the tool.'],
    fr: ['Tableau des dates de réponse', 'Pour lire sans l’outil.'],
  },
  AnswerDatesExamples: {
    en: ['Worked examples of answer dates', 'From the deadlines.'],
    fr: ['Exemples de dates de réponse', 'Tirés des délais.'],
  },
  HolidayList: {
    en: ['List of holidays', 'Days that do not count.'],
    fr: ['Liste des congés', 'Les jours qui ne comptent pas.'],
  },
  OptionFinder: {
    en: ['Tool: option finder', 'On its own page.'],
    fr: ['Outil\u00a0: trouver une option', 'Sur sa propre page.'],
  },
  OptionsByRank: {
    en: ['Options by rank', 'Who each was open to.'],
    fr: ['Options selon le grade', 'À qui chacune s’adressait.'],
  },
  OptionsTable: { en: ['Table of the options', 'Side by side.'], fr: ['Tableau des options', 'Côte à côte.'] },
  OptionsTime: {
    en: ['Time of the options', 'Their months as a picture.'],
    fr: ['Temps des options', 'Leurs mois, en image.'],
  },
  UpdatesList: { en: ['List of updates', 'On its own page.'], fr: ['Liste des mises à jour', 'Sur sa propre page.'] },
  GlossaryList: { en: ['The glossary', 'On its own page.'], fr: ['Le glossaire', 'Sur sa propre page.'] },
  AtoZ: { en: ['The A to Z', 'On its own page.'], fr: ['L’index de A à Z', 'Sur sa propre page.'] },
  SearchBox: { en: ['The search', 'On its own page.'], fr: ['La recherche', 'Sur sa propre page.'] },
  SourcesList: { en: ['List of sources', 'On its own page.'], fr: ['Liste des sources', 'Sur sa propre page.'] },
  SignUpForm: {
    en: ['Tool: sign-up form', 'On its own page.'],
    fr: ['Outil\u00a0: formulaire d’inscription', 'Sur sa propre page.'],
  },
  ManageSignUp: {
    en: ['Tool: see or cancel a sign-up', 'On its own page.'],
    fr: ['Outil\u00a0: voir ou annuler une inscription', 'Sur sa propre page.'],
  },
  SessionList: { en: ['List of sessions', 'On its own page.'], fr: ['Liste des séances', 'Sur sa propre page.'] },
};

/** A component as the editor offers it: its plain name, and the source that inserting it writes. */
export interface BlockOffer extends BlockWords {
  readonly component: string;
  readonly snippet: string;
  readonly offered: boolean;
}

/** Every component of the vocabulary with its plain name, in the editor's language. One without a plain name keeps its own. */
export function blockOffers(language: Locale): BlockOffer[] {
  return Object.entries(vocabulary).map(([component, { inside, inline, required }]) => {
    const block = blocks[component];
    const [name, help] = block?.[language] ?? [component, ''];
    const props = Object.keys(required ?? {})
      .map((prop) => ` ${prop}=""`)
      .join('');
    const within = block?.inside;
    const snippet =
      within === undefined ? `<${component}${props} />` : `<${component}${props}>\n\n${within}\n\n</${component}>`;
    const offered = block?.hidden !== true && inline !== true && (inside === undefined || block !== undefined);
    return { component, name, help, snippet, offered };
  });
}

/** Whether a component has a plain name in the editor. */
export function hasBlockName(component: string): boolean {
  return Object.hasOwn(blocks, component);
}
