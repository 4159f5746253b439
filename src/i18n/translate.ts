import { languageTags, type Locale } from './locales.ts';

/** One string: a sentence, or its plural forms chosen by the `count` placeholder. */
export type Message = string | { readonly one: string; readonly other: string };

/** Interface words, nested by place; the leaves are messages. */
export interface Strings {
  readonly [key: string]: Message | Strings;
}

/** What fills the `{name}` places of a message. A number is written as its language writes it. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The message at a dotted key, its places filled.
 *
 * @throws UnknownMessageError when the key names no message.
 * @throws MessageParamsError when a place has no value, or a value has no place.
 */
export type Translate = (key: string, params?: MessageParams) => string;

/** Thrown for a key that names no message, or no part of the strings; says where to add it. */
export class UnknownMessageError extends Error {
  constructor(locale: Locale, key: string) {
    super(`No string "${key}" in ${locale}. Add it to content/strings/en.yml and content/strings/fr.yml.`);
    this.name = 'UnknownMessageError';
  }
}

/** Thrown when what a message is given does not match its places; names both. */
export class MessageParamsError extends Error {
  constructor(locale: Locale, key: string, places: readonly string[], given: readonly string[]) {
    super(
      `String "${key}" in ${locale} has the places ${JSON.stringify(places)}, but was given ${JSON.stringify(given)}.`,
    );
    this.name = 'MessageParamsError';
  }
}

/** Marks a place for a moment: a control character, which no string holds. */
const mark = '\u0001';

const placePattern = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names of the `{places}` in a message, each once, in the order of the alphabet. */
export function placesOf(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : [message.one, message.other];
  const names = texts.flatMap((text) => [...text.matchAll(placePattern)].map((match) => match[1] ?? ''));
  return [...new Set(names)].sort();
}

/** Whether `value` is a leaf of the strings: a sentence, or a pair of plural forms. */
function isMessage(value: Message | Strings): value is Message {
  if (typeof value === 'string') return true;
  return typeof value['one'] === 'string' && typeof value['other'] === 'string' && Object.keys(value).length === 2;
}

/**
 * A function that says the strings of one language.
 *
 * Plural forms follow the language: French takes `one` for 0 and 1, English for 1 alone. Nothing falls back to the
 * other language or to the key.
 *
 * @example createTranslate({ search: { found: { one: '{count} page', other: '{count} pages' } } }, 'fr')('search.found', { count: 0 }) // '0 page'
 */
export function createTranslate(strings: Strings, locale: Locale): Translate {
  const plural = new Intl.PluralRules(languageTags[locale]);
  const number = new Intl.NumberFormat(languageTags[locale]);
  return (key, params = {}) => {
    const message = partAt(strings, key);
    if (message === undefined || !isMessage(message)) throw new UnknownMessageError(locale, key);
    const places = placesOf(message);
    const given = Object.keys(params).sort();
    const isPlural = typeof message !== 'string';
    const wanted = isPlural && !places.includes('count') ? [...places, 'count'].sort() : places;
    if (wanted.join() !== given.join()) throw new MessageParamsError(locale, key, wanted, given);
    const text = isPlural ? message[plural.select(Number(params['count'])) === 'one' ? 'one' : 'other'] : message;
    return text.replace(placePattern, (_, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : String(value);
    });
  };
}

/**
 * A message in parts, where links or other markup fill its places: text at even positions, the place's name at odd ones.
 *
 * @param places - The places to cut at; `params` fills the others.
 * @throws UnknownMessageError and MessageParamsError, as `t` does.
 * @example splitAtPlaces(t, 'frame.talkToSomeone', ['line']) // ['Talk to someone: ', 'line', '']
 */
export function splitAtPlaces(
  t: Translate,
  key: string,
  places: readonly string[],
  params: MessageParams = {},
): string[] {
  const marked = Object.fromEntries(places.map((place) => [place, mark + place + mark]));
  return t(key, { ...params, ...marked }).split(mark);
}

/**
 * The part of the strings below a dotted key: what an island is handed as a prop.
 *
 * @throws UnknownMessageError when there is no such part.
 */
export function stringsBelow(strings: Strings, key: string, locale: Locale): Strings {
  const part = partAt(strings, key);
  if (part === undefined || isMessage(part)) throw new UnknownMessageError(locale, key);
  return part;
}

function partAt(strings: Strings, key: string): Message | Strings | undefined {
  let part: Message | Strings | undefined = strings;
  for (const name of key.split('.')) {
    if (part === undefined || isMessage(part)) return undefined;
    part = Object.hasOwn(part, name) ? part[name] : undefined;
  }
  return part;
}
