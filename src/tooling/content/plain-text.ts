import { UnquotedDate } from './unquoted-date.ts';

/** How a language says what was not written as a text. */
export interface UnwrittenWords {
  readonly nothing: string;
  readonly list: string;
  readonly group: string;
}

/**
 * A value that was read from a file as a person reads it: nothing, a list and a group of fields are said in words.
 *
 * Anything that can be written comes out as it is written, without quotes.
 */
export function plainText(value: unknown, words: UnwrittenWords): string {
  if (value === null || value === undefined) return words.nothing;
  if (value instanceof UnquotedDate) return value.written;
  if (Array.isArray(value)) return words.list;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : words.group;
}

/** Whether a value is something that a person wrote: sentences quote it. */
export function isWritten(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof UnquotedDate;
}

/** The text that was read, or nothing at all when it was something else. */
export function textOrNone(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
