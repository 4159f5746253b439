import type { MessageKey, MessageParamsOf } from './messages.ts';
import { messages } from './messages.ts';

/** Where something was found: the file below the project's folder, and as much more as is known. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  /** The entry of a facts file, such as "support-line". */
  readonly entry?: string | undefined;
  /** The field of a page's top or of an entry, or the key of a string. */
  readonly field?: string | undefined;
}

/** Something an editor has to mend, before it is put into words. */
export interface Problem {
  readonly place: Place;
  readonly key: MessageKey;
  readonly words: Wording;
}

/** What a message says, in its three parts. */
export interface Wording {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Something an editor has to mend, in words. */
export interface ContentError extends Place, Wording {
  readonly kind: MessageKey;
}

/** A problem of the kind `key` at `place`, put into words by the message of that kind. */
export function problem<Key extends MessageKey>(place: Place, key: Key, ...params: MessageParamsOf<Key>): Problem {
  const say = messages[key] as (...params: MessageParamsOf<Key>) => Wording;
  return { place, key, words: say(...params) };
}

/** The error that a report carries for a problem. */
export function contentError({ place, key, words }: Problem): ContentError {
  return { ...place, kind: key, ...words };
}

/**
 * An error as one sentence and its cure.
 *
 * @example 'content/facts/dates.yml, line 3, entry "launch", checked: the field is missing; expected …. Add ….'
 */
export function errorSentence(error: ContentError): string {
  const line = error.line === undefined ? [] : [`line ${error.line}`];
  const entry = error.entry === undefined ? [] : [`entry "${error.entry}"`];
  const field = error.field === undefined ? [] : [error.field];
  const place = [error.file, ...line, ...entry, ...field].join(', ');
  return `${place}: ${error.found}; expected ${error.expected}. ${error.cure}`;
}
