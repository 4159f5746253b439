import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey, MessageParamsOf } from './messages.ts';
import { messages } from './messages.ts';

/** Where something was found: the file below the project's folder, and as much more as is known. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  /** The entry of a facts file, such as "support-line". */
  readonly entry?: string | undefined;
  /** The field of a page's top or of an entry, or the key of a string; a position in a list is a number from 0. */
  readonly field?: string | readonly PropertyKey[] | undefined;
}

/** Something an editor has to mend, before it is put into words. */
export interface Problem {
  readonly place: Place;
  readonly key: MessageKey;
  /** What happened, in the language that is asked for. */
  readonly say: (language: Locale) => Wording;
}

/** What a message says, in its three parts. */
export interface Wording {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Something an editor has to mend, in words of one language. */
export interface ContentError extends Wording {
  readonly file: string;
  readonly line?: number | undefined;
  readonly entry?: string | undefined;
  readonly field?: string | undefined;
  readonly kind: MessageKey;
  readonly language: Locale;
}

/** A problem of the kind `key` at `place`, to be put into words by the message of that kind. */
export function problem<Key extends MessageKey>(place: Place, key: Key, ...params: MessageParamsOf<Key>): Problem {
  return { place, key, say: (language) => messages[language][key](...params) };
}

/** The error that a report carries for a problem, in the words of `language`. */
export function contentError({ place, key, say }: Problem, language: Locale): ContentError {
  const { field, ...rest } = place;
  return { ...rest, ...fieldWords(field, language), kind: key, language, ...say(language) };
}

/**
 * An error as one sentence and its cure, in its own language.
 *
 * @example 'content/facts/dates.yml, line 3, entry "launch", checked: the field is missing; expected …. Add ….'
 */
export function errorSentence(error: ContentError): string {
  const { entry, expected, cure, field, file, found, line } = error;
  const french = error.language === 'fr';
  const place = [
    file,
    ...(line === undefined ? [] : [french ? `ligne ${line}` : `line ${line}`]),
    ...(entry === undefined ? [] : [french ? `entrée « ${entry} »` : `entry "${entry}"`]),
    ...(field === undefined ? [] : [french ? `champ ${field}` : field]),
  ].join(', ');
  return french
    ? `${place} : ${found}; attendu : ${expected}. ${cure}`
    : `${place}: ${found}; expected ${expected}. ${cure}`;
}

/** A path as a person says it: positions in lists are counted from 1. */
function fieldWords(field: Place['field'], language: Locale): { field?: string } {
  if (field === undefined || field.length === 0) return {};
  if (typeof field === 'string') return { field };
  const item = language === 'fr' ? 'élément' : 'item';
  return { field: field.map((key) => (typeof key === 'number' ? `${item} ${key + 1}` : String(key))).join(', ') };
}
