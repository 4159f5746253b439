import type { Locale } from '../../i18n/locales.ts';
import * as body from './messages/en/body.ts';
import * as facts from './messages/en/facts.ts';
import * as files from './messages/en/files.ts';
import * as language from './messages/en/language.ts';
import * as pairs from './messages/en/pairs.ts';
import * as sessions from './messages/en/sessions.ts';
import * as words from './messages/en/words.ts';
import * as frenchBody from './messages/fr/body.ts';
import * as frenchFacts from './messages/fr/facts.ts';
import * as frenchFiles from './messages/fr/files.ts';
import * as frenchLanguage from './messages/fr/language.ts';
import * as frenchPairs from './messages/fr/pairs.ts';
import * as frenchSessions from './messages/fr/sessions.ts';
import * as frenchWords from './messages/fr/words.ts';
import type { Wording } from './problem.ts';

const english = {
  ...files.fileMessages,
  ...facts.factMessages,
  ...body.bodyMessages,
  ...pairs.pairMessages,
  ...words.wordMessages,
  ...sessions.sessionMessages,
  ...language.languageMessages,
};

/** A kind of problem. */
export type MessageKey = keyof typeof english;

/** What the message of a kind is filled with. */
export type MessageParamsOf<Key extends MessageKey> = Parameters<(typeof english)[Key]>;

type Messages = { readonly [Key in MessageKey]: (...params: MessageParamsOf<Key>) => Wording };

/** What is said for each kind of problem, in each language that editors read. One function a kind. */
export const messages: Readonly<Record<Locale, Messages>> = {
  en: english,
  fr: {
    ...frenchFiles.fileMessages,
    ...frenchFacts.factMessages,
    ...frenchBody.bodyMessages,
    ...frenchPairs.pairMessages,
    ...frenchWords.wordMessages,
    ...frenchSessions.sessionMessages,
    ...frenchLanguage.languageMessages,
  },
};
