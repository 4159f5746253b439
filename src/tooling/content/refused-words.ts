import type { Locale } from '../../i18n/locales.ts';

/** Words that no text of the site uses, why, and what to write instead. */
export interface RefusedWord {
  /** A pattern of whole words; a space stands for any space. */
  readonly pattern: string;
  readonly locale: Locale;
  readonly reason: string;
  readonly instead: string;
  /** May stand inside <AsHistory>, which tells what the sources said in their time. */
  readonly inHistory?: true;
  /** Pages below this name may use it, and terms of the glossary, which are names. */
  readonly allowedBelow?: string;
}

const inEnglish = (words: readonly Omit<RefusedWord, 'locale'>[]): RefusedWord[] =>
  words.map((word) => ({ ...word, locale: 'en' }));
const inFrench = (words: readonly Omit<RefusedWord, 'locale'>[]): RefusedWord[] =>
  words.map((word) => ({ ...word, locale: 'fr' }));

const turnsAway = 'it turns the reader away';
const promisesHealing = 'it promises an effect or tells the reader how to feel';
const rushes = 'it blames or hurries the reader';
const englishWord = 'it is taken from English';

/** The words refused in English texts: rules T-12, T-22, T-73, T-93 and T-100, and the voice of the site. */
const english = inEnglish([
  {
    pattern: 'refus(?:e|es|ed|ing|al|als)',
    reason: turnsAway,
    instead: 'Say what the person can do, or "say no" for a choice of theirs.',
  },
  {
    pattern: 'reject(?:s|ed|ing|ion|ions)?',
    reason: turnsAway,
    instead: 'Say what happens next, or what the person can do.',
  },
  {
    pattern: 'invalid',
    reason: turnsAway,
    instead: 'Say what to write, such as "Enter a phone number with the area code".',
  },
  {
    pattern: 'forbid(?:s|den|ding)?',
    reason: turnsAway,
    instead: 'Say what is possible, or who can explain the rule.',
  },
  {
    pattern: 'den(?:y|ies|ied|ying)',
    reason: turnsAway,
    instead: 'Say what the answer means and what the person can do.',
  },
  {
    pattern: 'unsuccessful(?:ly)?',
    reason: turnsAway,
    instead: 'Say what happened, such as "There is no place left".',
  },
  {
    pattern: 'priority|priorities',
    reason: 'it ranks people against each other',
    instead: 'Say the order, or leave it out.',
  },
  {
    pattern: 'queues?|queued|queuing',
    reason: 'it makes people wait in line again',
    instead: 'Write "waiting list", or "order".',
  },
  {
    pattern: 'thank you for your (?:patience|interest)',
    reason: 'it takes the reader’s agreement for granted',
    instead: 'Leave the sentence out.',
  },
  { pattern: 'overdue', reason: rushes, instead: 'Write "This date has passed".' },
  {
    pattern:
      'late(?! (?:in |january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|\\d|ꙮ))',
    reason: rushes,
    instead: 'Write "This date has passed", or name the date.',
  },
  { pattern: 'failed', reason: rushes, instead: 'Say what happened and what can be done now.' },
  {
    pattern: '24/7',
    reason: 'it is no longer true of the counsellors',
    instead: 'Write "at any hour", and who answers when.',
    inHistory: true,
  },
  { pattern: 'journeys?', reason: promisesHealing, instead: 'Write "steps", "phases" or "taking part".' },
  { pattern: 'heal(?:s|ed|ing)?', reason: promisesHealing, instead: 'Say what was done, without its effect.' },
  { pattern: 'brave(?:ly|ry)?|courage(?:ous(?:ly)?)?', reason: promisesHealing, instead: 'Leave the praise out.' },
  { pattern: 'safe spaces?', reason: promisesHealing, instead: 'Say what was done for safety, and who was present.' },
  { pattern: 'closure', reason: promisesHealing, instead: 'Write "the end" for an end, or leave it out.' },
  { pattern: 'join now', reason: 'the program may be over', instead: 'Say what is known and whom to call.' },
  { pattern: 'countdowns?', reason: rushes, instead: 'Name the date.' },
  {
    pattern: '24 hours a day|around the clock',
    reason: 'it is no longer true of the counsellors',
    instead: 'Write "at any hour", and who answers when.',
    inHistory: true,
  },
  {
    pattern: 'unfortunately|sorry|rest assured',
    reason: 'the voice of the site is calm',
    instead: 'Say plainly what is known, and what the person can do.',
  },
  { pattern: 'may be busy', reason: 'it defends the program', instead: 'Leave it out.' },
  {
    pattern: 'alleg(?:ed(?:ly)?|es?|ations?)',
    reason: 'it puts a person’s word in doubt',
    instead: 'Write "what you lived through", or leave it out.',
  },
  {
    pattern: 'suffer(?:s|ed|ing)? from',
    reason: 'it labels a person',
    instead: 'Write "live with" or "were affected by".',
  },
  {
    pattern: 'incidents? of',
    reason: 'it makes a person’s experience small',
    instead: 'Write "what happened" or "what you lived through".',
  },
  {
    pattern: 'victims?',
    reason: 'it labels a person',
    instead: 'Write "you", "class member" or "people affected".',
    allowedBelow: 'restorative-opportunities',
  },
  { pattern: '!', reason: 'the voice of the site is calm', instead: 'End with a full stop.' },
]);

/** The words refused in French texts: rules F-15, F-18, F-26, F-33, F-35 and F-36, and the French of T-12, T-22, T-73, T-93 and T-100. */
const french = inFrench([
  {
    pattern: 'partag\\p{L}*',
    reason: 'a story is told, not shared, in French',
    instead: 'Write « raconter », « dire », « faire part de » or « communiquer ».',
  },
  {
    pattern: 'impacts?|impact(?:er|é|ée|és|ées|e|ent)',
    reason: englishWord,
    instead: 'Write « répercussions » or « effets ».',
  },
  { pattern: 'rangs?', reason: englishWord, instead: 'Write « grade », or « ordre » on a list.' },
  {
    pattern: 'nominations?',
    reason: 'in French it means an appointment',
    instead: 'Write « candidature » or « proposer la candidature de ».',
  },
  {
    pattern: 'soumett\\p{L}*|soumets?|soumis(?:es?)?(?! (?:à|au|aux)(?!\\p{L}))',
    reason: 'it is a calque of "submit"',
    instead: 'Write « envoyer », « présenter » or « remettre ».',
  },
  { pattern: 'cancell\\p{L}*', reason: englishWord, instead: 'Write « annuler ».' },
  {
    pattern:
      'adress(?:er?|ez|ons|ent|ée?s?|ant|ait|aient) (?:un|une|le|la|les|des|ce|ces|cet|cette|leurs?|vos|votre|ses|son) (?:problèmes?|enjeux?|préjudices?|torts?|lacunes?|préoccupations?|besoins?)',
    reason: 'it is a calque of "address a problem"',
    instead: 'Write « régler », « aborder » or « traiter ».',
  },
  {
    pattern: 'contact(?!s?(?!\\p{L}))\\p{L}+',
    reason: 'it is a calque of "to contact"',
    instead: 'Write « joindre », « appeler » or « écrire à ».',
  },
  {
    pattern: '24/7',
    reason: 'it is no longer true of the counsellors, and no French form',
    instead: 'Write « à toute heure », and who answers when.',
    inHistory: true,
  },
  {
    pattern: 'd[ée]brief\\p{L}*|débreffages?|séances? de verbalisation',
    reason: 'it is English, or a treatment after a trauma',
    instead: 'Write « séance de bilan ».',
  },
  { pattern: 'week-?ends?', reason: englishWord, instead: 'Write « fin de semaine ».' },
  { pattern: 'e-?mails?', reason: englishWord, instead: 'Write « courriel ».' },
  { pattern: 'accommodations?', reason: englishWord, instead: 'Write « mesure d’adaptation ».' },
  { pattern: 'à date', reason: 'it is a calque of "to date"', instead: 'Write « à ce jour » or « à jour le ».' },
  { pattern: 'en date du', reason: 'it is a calque of "as of"', instead: 'Write « à jour le » or « le ».' },
  {
    pattern: 'bimensuel(?:le)?s?|bimestriel(?:le)?s?',
    reason: 'it decides what the source leaves open',
    instead: 'Say that the source does not tell which meaning.',
  },
  {
    pattern: 'refus\\p{L}*',
    reason: turnsAway,
    instead: 'Say what the person can do, or « dire non » for a choice of theirs.',
  },
  {
    pattern: 'rejet(?:er|te|tent|ée?s?|s|ons|ez|ant)?',
    reason: turnsAway,
    instead: 'Say what happens next, or what the person can do.',
  },
  {
    pattern: 'invalides?',
    reason: turnsAway,
    instead: 'Say what to write, such as « Saisissez un numéro avec l’indicatif régional ».',
  },
  {
    pattern: 'interdi(?:t|te|ts|tes|re|sent)',
    reason: turnsAway,
    instead: 'Say what is possible, or who can explain the rule.',
  },
  {
    pattern: 'patientez|votre patience',
    reason: 'it takes the reader’s agreement for granted',
    instead: 'Leave the sentence out.',
  },
  { pattern: 'en retard|en souffrance', reason: rushes, instead: 'Write « La date est passée ».' },
  {
    pattern: 'parcours de guérison|guéri(?:son|r|e|s|es|t)?',
    reason: promisesHealing,
    instead: 'Say what was done, without its effect.',
  },
  { pattern: 'courage|courageu(?:x|ses?|sement)', reason: promisesHealing, instead: 'Leave the praise out.' },
  {
    pattern: 'espaces? s(?:ûrs?|écuritaires?)',
    reason: promisesHealing,
    instead: 'Say what was done for safety, and who was present.',
  },
  { pattern: 'tourn\\p{L}+ la page', reason: promisesHealing, instead: 'Leave it out.' },
  {
    pattern: 'merci (?:de|pour) votre (?:intérêt|patience)',
    reason: 'it takes the reader’s agreement for granted',
    instead: 'Leave the sentence out.',
  },
  {
    pattern: 'priorités?|prioritaires?',
    reason: 'it ranks people against each other',
    instead: 'Say the order, or leave it out.',
  },
  {
    pattern: 'files? d’attente',
    reason: 'it makes people wait in line again',
    instead: 'Write « liste d’attente », or « ordre ».',
  },
  { pattern: 'comptes? à rebours', reason: rushes, instead: 'Name the date.' },
  { pattern: 'échou\\p{L}+|échecs?', reason: rushes, instead: 'Say what happened and what can be done now.' },
  {
    pattern: '24 h(?:eures)?(?: sur |/)24',
    reason: 'it is no longer true of the counsellors',
    instead: 'Write « à toute heure », and who answers when.',
    inHistory: true,
  },
  {
    pattern: 'malheureusement|désolée?s?|soyez assurée?s?|rassurez-vous',
    reason: 'the voice of the site is calm',
    instead: 'Say plainly what is known, and what the person can do.',
  },
  {
    pattern: 'présumée?s?|allégu\\p{L}+|allégations?',
    reason: 'it puts a person’s word in doubt',
    instead: 'Write « ce que vous avez vécu », or leave it out.',
  },
  {
    pattern: 'souff(?:r|er)\\p{L}* d(?:e|u|es|’\\p{L}+)',
    reason: 'it labels a person',
    instead: 'Write « vivre avec » or « être touché par ».',
  },
  {
    pattern: 'incidents? d(?:e|u|es|’\\p{L}+)',
    reason: 'it makes a person’s experience small',
    instead: 'Write « ce qui est arrivé » or « ce que vous avez vécu ».',
  },
  { pattern: 'années? calendriers?', reason: englishWord, instead: 'Write « année civile ».' },
  {
    pattern: 'veuillez|oups',
    reason: 'the site says what to do, plainly',
    instead: 'Start with the verb: « Choisissez », « Saisissez ».',
  },
  {
    pattern: 'victimes?',
    reason: 'it labels a person',
    instead: 'Write « vous », « membre du groupe » or « personnes touchées ».',
    allowedBelow: 'restorative-opportunities',
  },
  { pattern: '!', reason: 'the voice of the site is calm', instead: 'End with a full stop.' },
]);

/** Every word that the texts of the site do not use, in both languages. */
export const refusedWords: readonly RefusedWord[] = [...english, ...french];

/**
 * Names that hold a refused word and stay as they are.
 *
 * They are names that other people gave: of programs, offices, laws and documents.
 */
export const officialNames: readonly string[] = [];
