import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell, { type Spell } from 'nspell';
import type { Locale } from '../../i18n/locales.ts';

const packages = { en: 'dictionary-en-ca', fr: 'dictionary-fr' } as const satisfies Record<Locale, string>;

const loaded = new Map<Locale, Spell>();
const answers: Readonly<Record<Locale, Map<string, boolean>>> = { en: new Map(), fr: new Map() };
const { resolve } = createRequire(import.meta.url);

/**
 * Whether the dictionary of a language, Canadian for English, has a word without apostrophe.
 *
 * A capital is no mistake: "centre" is there, so "Centre" and "CENTRE" are. The dictionary is read at the first
 * question, and asked once about each word.
 */
export function isInDictionary(word: string, locale: Locale): boolean {
  const known = answers[locale].get(word);
  if (known !== undefined) return known;
  const answer = dictionary(locale).correct(word);
  answers[locale].set(word, answer);
  return answer;
}

/** At most three words of the dictionary that are spelled much like `word`, the likeliest first. */
export function suggestions(word: string, locale: Locale): string[] {
  return dictionary(locale).suggest(word).slice(0, 3);
}

function dictionary(locale: Locale): Spell {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const folder = dirname(resolve(packages[locale]));
  const [aff, dic] = ['index.aff', 'index.dic'].map((file) => readFileSync(join(folder, file), 'utf8')) as [
    string,
    string,
  ];
  // The prefixes of French are its elisions (l’, d’, qu’…) before every form of every word: with them the dictionary
  // takes ten times as long to read. The spelling check takes elisions off itself.
  const spell = nspell({ aff: locale === 'fr' ? aff.replace(/^PFX.*\n/gm, '') : aff, dic });
  loaded.set(locale, spell);
  return spell;
}
