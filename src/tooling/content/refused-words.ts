import type { Locale } from '../../i18n/locales.ts';

/** What is said to editors, in each language that they may read. */
export type InEachLanguage = Readonly<Record<Locale, string>>;

/** Words that no text of the site uses, why, and what to write instead. */
export interface RefusedWord {
  /** A pattern of whole words; a space stands for any space. */
  readonly pattern: string;
  readonly locale: Locale;
  /** Why, in each language that editors read. */
  readonly reason: InEachLanguage;
  readonly instead: InEachLanguage;
  /** May stand inside <AsHistory>, which tells what the sources said in their time. */
  readonly inHistory?: true;
  /** Pages below this name may use it, and terms of the glossary, which are names. */
  readonly allowedBelow?: string;
}

const inEnglish = (words: readonly Omit<RefusedWord, 'locale'>[]): RefusedWord[] =>
  words.map((word) => ({ ...word, locale: 'en' }));
const inFrench = (words: readonly Omit<RefusedWord, 'locale'>[]): RefusedWord[] =>
  words.map((word) => ({ ...word, locale: 'fr' }));

const turnsAway = { en: 'it turns the reader away', fr: 'il éloigne la personne qui lit' };
const promisesHealing = {
  en: 'it promises an effect or tells the reader how to feel',
  fr: 'il promet un effet ou dicte ce qu’il faut ressentir',
};
const rushes = { en: 'it blames or hurries the reader', fr: 'il fait un reproche ou presse la personne qui lit' };
const englishWord = { en: 'it is taken from English', fr: 'il vient de l’anglais' };

/** The words refused in English texts: rules T-12, T-22, T-73, T-93 and T-100, and the voice of the site. */
const english = inEnglish([
  {
    pattern: 'refus(?:e|es|ed|ing|al|als)',
    reason: turnsAway,
    instead: {
      en: 'Say what the person can do, or "say no" for a choice of theirs.',
      fr: 'Dites ce que la personne peut faire, ou « say no » si c’est elle qui choisit.',
    },
  },
  {
    pattern: 'reject(?:s|ed|ing|ion|ions)?',
    reason: turnsAway,
    instead: {
      en: 'Say what happens next, or what the person can do.',
      fr: 'Dites ce qui se passe ensuite, ou ce que la personne peut faire.',
    },
  },
  {
    pattern: 'invalid',
    reason: turnsAway,
    instead: {
      en: 'Say what to write, such as "Enter a phone number with the area code".',
      fr: 'Dites quoi écrire, par exemple « Enter a phone number with the area code ».',
    },
  },
  {
    pattern: 'forbid(?:s|den|ding)?',
    reason: turnsAway,
    instead: {
      en: 'Say what is possible, or who can explain the rule.',
      fr: 'Dites ce qui est possible, ou qui peut expliquer la règle.',
    },
  },
  {
    pattern: 'den(?:y|ies|ied|ying)',
    reason: turnsAway,
    instead: {
      en: 'Say what the answer means and what the person can do.',
      fr: 'Dites ce que la réponse signifie et ce que la personne peut faire.',
    },
  },
  {
    pattern: 'unsuccessful(?:ly)?',
    reason: turnsAway,
    instead: {
      en: 'Say what happened, such as "There is no place left".',
      fr: 'Dites ce qui est arrivé, par exemple « There is no place left ».',
    },
  },
  {
    pattern: 'priority|priorities',
    reason: { en: 'it ranks people against each other', fr: 'il classe les gens les uns par rapport aux autres' },
    instead: { en: 'Say the order, or leave it out.', fr: 'Dites l’ordre, ou enlevez le mot.' },
  },
  {
    pattern: 'queues?|queued|queuing',
    reason: { en: 'it makes people wait in line again', fr: 'il remet les gens dans une file' },
    instead: { en: 'Write "waiting list", or "order".', fr: 'Écrivez « waiting list » ou « order ».' },
  },
  {
    pattern: 'thank you for your (?:patience|interest)',
    reason: { en: 'it takes the reader’s agreement for granted', fr: 'il tient l’accord de la personne pour acquis' },
    instead: { en: 'Leave the sentence out.', fr: 'Enlevez la phrase.' },
  },
  {
    pattern: 'overdue',
    reason: rushes,
    instead: { en: 'Write "This date has passed".', fr: 'Écrivez « This date has passed ».' },
  },
  {
    pattern:
      'late(?! (?:in |january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|\\d|ꙮ))',
    reason: rushes,
    instead: {
      en: 'Write "This date has passed", or name the date.',
      fr: 'Écrivez « This date has passed », ou nommez la date.',
    },
  },
  {
    pattern: 'failed',
    reason: rushes,
    instead: {
      en: 'Say what happened and what can be done now.',
      fr: 'Dites ce qui est arrivé et ce qu’on peut faire maintenant.',
    },
  },
  {
    pattern: '24/7',
    reason: { en: 'it is no longer true of the counsellors', fr: 'ce n’est plus vrai des conseillères et conseillers' },
    instead: {
      en: 'Write "at any hour", and who answers when.',
      fr: 'Écrivez « at any hour », et dites qui répond à quel moment.',
    },
    inHistory: true,
  },
  {
    pattern: 'journeys?',
    reason: promisesHealing,
    instead: {
      en: 'Write "steps", "phases" or "taking part".',
      fr: 'Écrivez « steps », « phases » ou « taking part ».',
    },
  },
  {
    pattern: 'heal(?:s|ed|ing)?',
    reason: promisesHealing,
    instead: { en: 'Say what was done, without its effect.', fr: 'Dites ce qui a été fait, sans son effet.' },
  },
  {
    pattern: 'brave(?:ly|ry)?|courage(?:ous(?:ly)?)?',
    reason: promisesHealing,
    instead: { en: 'Leave the praise out.', fr: 'Enlevez l’éloge.' },
  },
  {
    pattern: 'safe spaces?',
    reason: promisesHealing,
    instead: {
      en: 'Say what was done for safety, and who was present.',
      fr: 'Dites ce qui a été fait pour la sécurité et qui était là.',
    },
  },
  {
    pattern: 'closure',
    reason: promisesHealing,
    instead: {
      en: 'Write "the end" for an end, or leave it out.',
      fr: 'Écrivez « the end » pour une fin, ou enlevez le mot.',
    },
  },
  {
    pattern: 'join now',
    reason: { en: 'the program may be over', fr: 'le programme est peut-être terminé' },
    instead: { en: 'Say what is known and whom to call.', fr: 'Dites ce qu’on sait et qui appeler.' },
  },
  { pattern: 'countdowns?', reason: rushes, instead: { en: 'Name the date.', fr: 'Nommez la date.' } },
  {
    pattern: '24 hours a day|around the clock',
    reason: { en: 'it is no longer true of the counsellors', fr: 'ce n’est plus vrai des conseillères et conseillers' },
    instead: {
      en: 'Write "at any hour", and who answers when.',
      fr: 'Écrivez « at any hour », et dites qui répond à quel moment.',
    },
    inHistory: true,
  },
  {
    pattern: 'unfortunately|sorry|rest assured',
    reason: { en: 'the voice of the site is calm', fr: 'le site parle calmement' },
    instead: {
      en: 'Say plainly what is known, and what the person can do.',
      fr: 'Dites simplement ce qu’on sait et ce que la personne peut faire.',
    },
  },
  {
    pattern: 'may be busy',
    reason: { en: 'it defends the program', fr: 'il défend le programme' },
    instead: { en: 'Leave it out.', fr: 'Enlevez-le.' },
  },
  {
    pattern: 'alleg(?:ed(?:ly)?|es?|ations?)',
    reason: { en: 'it puts a person’s word in doubt', fr: 'il met en doute la parole de la personne' },
    instead: {
      en: 'Write "what you lived through", or leave it out.',
      fr: 'Écrivez « what you lived through », ou enlevez le mot.',
    },
  },
  {
    pattern: 'suffer(?:s|ed|ing)? from',
    reason: { en: 'it labels a person', fr: 'il étiquette une personne' },
    instead: { en: 'Write "live with" or "were affected by".', fr: 'Écrivez « live with » ou « were affected by ».' },
  },
  {
    pattern: 'incidents? of',
    reason: { en: 'it makes a person’s experience small', fr: 'il réduit ce que la personne a vécu' },
    instead: {
      en: 'Write "what happened" or "what you lived through".',
      fr: 'Écrivez « what happened » ou « what you lived through ».',
    },
  },
  {
    pattern: 'victims?',
    reason: { en: 'it labels a person', fr: 'il étiquette une personne' },
    instead: {
      en: 'Write "you", "class member" or "people affected".',
      fr: 'Écrivez « you », « class member » ou « people affected ».',
    },
    allowedBelow: 'restorative-opportunities',
  },
  {
    pattern: '!',
    reason: { en: 'the voice of the site is calm', fr: 'le site parle calmement' },
    instead: { en: 'End with a full stop.', fr: 'Terminez par un point.' },
  },
]);

/** The words refused in French texts: rules F-15, F-18, F-26, F-33, F-35 and F-36, and the French of T-12, T-22, T-73, T-93 and T-100. */
const french = inFrench([
  {
    pattern: 'partag\\p{L}*',
    reason: {
      en: 'a story is told, not shared, in French',
      fr: 'en français, on raconte une histoire, on ne la partage pas',
    },
    instead: {
      en: 'Write « raconter », « dire », « faire part de » or « communiquer ».',
      fr: 'Écrivez « raconter », « dire », « faire part de » ou « communiquer ».',
    },
  },
  {
    pattern: 'impacts?|impact(?:er|é|ée|és|ées|e|ent)',
    reason: englishWord,
    instead: { en: 'Write « répercussions » or « effets ».', fr: 'Écrivez « répercussions » ou « effets ».' },
  },
  {
    pattern: 'rangs?',
    reason: englishWord,
    instead: { en: 'Write « grade », or « ordre » on a list.', fr: 'Écrivez « grade », ou « ordre » dans une liste.' },
  },
  {
    pattern: 'nominations?',
    reason: { en: 'in French it means an appointment', fr: 'en français, il désigne une désignation à un poste' },
    instead: {
      en: 'Write « candidature » or « proposer la candidature de ».',
      fr: 'Écrivez « candidature » ou « proposer la candidature de ».',
    },
  },
  {
    pattern: 'soumett\\p{L}*|soumets?|soumis(?:es?)?(?! (?:à|au|aux)(?!\\p{L}))',
    reason: { en: 'it is a calque of "submit"', fr: 'c’est un calque de « submit »' },
    instead: {
      en: 'Write « envoyer », « présenter » or « remettre ».',
      fr: 'Écrivez « envoyer », « présenter » ou « remettre ».',
    },
  },
  { pattern: 'cancell\\p{L}*', reason: englishWord, instead: { en: 'Write « annuler ».', fr: 'Écrivez « annuler ».' } },
  {
    pattern:
      'adress(?:er?|ez|ons|ent|ée?s?|ant|ait|aient) (?:un|une|le|la|les|des|ce|ces|cet|cette|leurs?|vos|votre|ses|son) (?:problèmes?|enjeux?|préjudices?|torts?|lacunes?|préoccupations?|besoins?)',
    reason: { en: 'it is a calque of "address a problem"', fr: 'c’est un calque de « address a problem »' },
    instead: {
      en: 'Write « régler », « aborder » or « traiter ».',
      fr: 'Écrivez « régler », « aborder » ou « traiter ».',
    },
  },
  {
    pattern: 'contact(?!s?(?!\\p{L}))\\p{L}+',
    reason: { en: 'it is a calque of "to contact"', fr: 'c’est un calque de « to contact »' },
    instead: {
      en: 'Write « joindre », « appeler » or « écrire à ».',
      fr: 'Écrivez « joindre », « appeler » ou « écrire à ».',
    },
  },
  {
    pattern: '24/7',
    reason: {
      en: 'it is no longer true of the counsellors, and no French form',
      fr: 'ce n’est plus vrai des conseillères et conseillers, et la forme n’est pas française',
    },
    instead: {
      en: 'Write « à toute heure », and who answers when.',
      fr: 'Écrivez « à toute heure », et dites qui répond à quel moment.',
    },
    inHistory: true,
  },
  {
    pattern: 'd[ée]brief\\p{L}*|débreffages?|séances? de verbalisation',
    reason: {
      en: 'it is English, or a treatment after a trauma',
      fr: 'c’est de l’anglais, ou un soin après un traumatisme',
    },
    instead: { en: 'Write « séance de bilan ».', fr: 'Écrivez « séance de bilan ».' },
  },
  {
    pattern: 'week-?ends?',
    reason: englishWord,
    instead: { en: 'Write « fin de semaine ».', fr: 'Écrivez « fin de semaine ».' },
  },
  { pattern: 'e-?mails?', reason: englishWord, instead: { en: 'Write « courriel ».', fr: 'Écrivez « courriel ».' } },
  {
    pattern: 'accommodations?',
    reason: englishWord,
    instead: { en: 'Write « mesure d’adaptation ».', fr: 'Écrivez « mesure d’adaptation ».' },
  },
  {
    pattern: 'à date',
    reason: { en: 'it is a calque of "to date"', fr: 'c’est un calque de « to date »' },
    instead: { en: 'Write « à ce jour » or « à jour le ».', fr: 'Écrivez « à ce jour » ou « à jour le ».' },
  },
  {
    pattern: 'en date du',
    reason: { en: 'it is a calque of "as of"', fr: 'c’est un calque de « as of »' },
    instead: { en: 'Write « à jour le » or « le ».', fr: 'Écrivez « à jour le » ou « le ».' },
  },
  {
    pattern: 'bimensuel(?:le)?s?|bimestriel(?:le)?s?',
    reason: { en: 'it decides what the source leaves open', fr: 'il tranche ce que la source laisse ouvert' },
    instead: {
      en: 'Say that the source does not tell which meaning.',
      fr: 'Dites que la source ne précise pas lequel des deux sens.',
    },
  },
  {
    pattern: 'refus\\p{L}*',
    reason: turnsAway,
    instead: {
      en: 'Say what the person can do, or « dire non » for a choice of theirs.',
      fr: 'Dites ce que la personne peut faire, ou « dire non » si c’est elle qui choisit.',
    },
  },
  {
    pattern: 'rejet(?:er|te|tent|ée?s?|s|ons|ez|ant)?',
    reason: turnsAway,
    instead: {
      en: 'Say what happens next, or what the person can do.',
      fr: 'Dites ce qui se passe ensuite, ou ce que la personne peut faire.',
    },
  },
  {
    pattern: 'invalides?',
    reason: turnsAway,
    instead: {
      en: 'Say what to write, such as « Saisissez un numéro avec l’indicatif régional ».',
      fr: 'Dites quoi écrire, par exemple « Saisissez un numéro avec l’indicatif régional ».',
    },
  },
  {
    pattern: 'interdi(?:t|te|ts|tes|re|sent)',
    reason: turnsAway,
    instead: {
      en: 'Say what is possible, or who can explain the rule.',
      fr: 'Dites ce qui est possible, ou qui peut expliquer la règle.',
    },
  },
  {
    pattern: 'patientez|votre patience',
    reason: { en: 'it takes the reader’s agreement for granted', fr: 'il tient l’accord de la personne pour acquis' },
    instead: { en: 'Leave the sentence out.', fr: 'Enlevez la phrase.' },
  },
  {
    pattern: 'en retard|en souffrance',
    reason: rushes,
    instead: { en: 'Write « La date est passée ».', fr: 'Écrivez « La date est passée ».' },
  },
  {
    pattern: 'parcours de guérison|guéri(?:son|r|e|s|es|t)?',
    reason: promisesHealing,
    instead: { en: 'Say what was done, without its effect.', fr: 'Dites ce qui a été fait, sans son effet.' },
  },
  {
    pattern: 'courage|courageu(?:x|ses?|sement)',
    reason: promisesHealing,
    instead: { en: 'Leave the praise out.', fr: 'Enlevez l’éloge.' },
  },
  {
    pattern: 'espaces? s(?:ûrs?|écuritaires?)',
    reason: promisesHealing,
    instead: {
      en: 'Say what was done for safety, and who was present.',
      fr: 'Dites ce qui a été fait pour la sécurité et qui était là.',
    },
  },
  { pattern: 'tourn\\p{L}+ la page', reason: promisesHealing, instead: { en: 'Leave it out.', fr: 'Enlevez-le.' } },
  {
    pattern: 'merci (?:de|pour) votre (?:intérêt|patience)',
    reason: { en: 'it takes the reader’s agreement for granted', fr: 'il tient l’accord de la personne pour acquis' },
    instead: { en: 'Leave the sentence out.', fr: 'Enlevez la phrase.' },
  },
  {
    pattern: 'priorités?|prioritaires?',
    reason: { en: 'it ranks people against each other', fr: 'il classe les gens les uns par rapport aux autres' },
    instead: { en: 'Say the order, or leave it out.', fr: 'Dites l’ordre, ou enlevez le mot.' },
  },
  {
    pattern: 'files? d’attente',
    reason: { en: 'it makes people wait in line again', fr: 'il remet les gens dans une file' },
    instead: { en: 'Write « liste d’attente », or « ordre ».', fr: 'Écrivez « liste d’attente » ou « ordre ».' },
  },
  { pattern: 'comptes? à rebours', reason: rushes, instead: { en: 'Name the date.', fr: 'Nommez la date.' } },
  {
    pattern: 'échou\\p{L}+|échecs?',
    reason: rushes,
    instead: {
      en: 'Say what happened and what can be done now.',
      fr: 'Dites ce qui est arrivé et ce qu’on peut faire maintenant.',
    },
  },
  {
    pattern: '24 h(?:eures)?(?: sur |/)24',
    reason: { en: 'it is no longer true of the counsellors', fr: 'ce n’est plus vrai des conseillères et conseillers' },
    instead: {
      en: 'Write « à toute heure », and who answers when.',
      fr: 'Écrivez « à toute heure », et dites qui répond à quel moment.',
    },
    inHistory: true,
  },
  {
    pattern: 'malheureusement|désolée?s?|soyez assurée?s?|rassurez-vous',
    reason: { en: 'the voice of the site is calm', fr: 'le site parle calmement' },
    instead: {
      en: 'Say plainly what is known, and what the person can do.',
      fr: 'Dites simplement ce qu’on sait et ce que la personne peut faire.',
    },
  },
  {
    pattern: 'présumée?s?|allégu\\p{L}+|allégations?',
    reason: { en: 'it puts a person’s word in doubt', fr: 'il met en doute la parole de la personne' },
    instead: {
      en: 'Write « ce que vous avez vécu », or leave it out.',
      fr: 'Écrivez « ce que vous avez vécu », ou enlevez le mot.',
    },
  },
  {
    pattern: 'souff(?:r|er)\\p{L}* d(?:e|u|es|’\\p{L}+)',
    reason: { en: 'it labels a person', fr: 'il étiquette une personne' },
    instead: {
      en: 'Write « vivre avec » or « être touché par ».',
      fr: 'Écrivez « vivre avec » ou « être touché par ».',
    },
  },
  {
    pattern: 'incidents? d(?:e|u|es|’\\p{L}+)',
    reason: { en: 'it makes a person’s experience small', fr: 'il réduit ce que la personne a vécu' },
    instead: {
      en: 'Write « ce qui est arrivé » or « ce que vous avez vécu ».',
      fr: 'Écrivez « ce qui est arrivé » ou « ce que vous avez vécu ».',
    },
  },
  {
    pattern: 'années? calendriers?',
    reason: englishWord,
    instead: { en: 'Write « année civile ».', fr: 'Écrivez « année civile ».' },
  },
  {
    pattern: 'veuillez|oups',
    reason: { en: 'the site says what to do, plainly', fr: 'le site dit simplement quoi faire' },
    instead: {
      en: 'Start with the verb: « Choisissez », « Saisissez ».',
      fr: 'Commencez par le verbe : « Choisissez », « Saisissez ».',
    },
  },
  {
    pattern: 'victimes?',
    reason: { en: 'it labels a person', fr: 'il étiquette une personne' },
    instead: {
      en: 'Write « vous », « membre du groupe » or « personnes touchées ».',
      fr: 'Écrivez « vous », « membre du groupe » ou « personnes touchées ».',
    },
    allowedBelow: 'restorative-opportunities',
  },
  {
    pattern: '!',
    reason: { en: 'the voice of the site is calm', fr: 'le site parle calmement' },
    instead: { en: 'End with a full stop.', fr: 'Terminez par un point.' },
  },
]);

/** Every word that the texts of the site do not use, in both languages. */
export const refusedWords: readonly RefusedWord[] = [...english, ...french];

/**
 * Names that hold a refused word and stay as they are.
 *
 * They are names that other people gave: of programs, offices, laws and documents.
 */
export const officialNames: readonly string[] = [];
