import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Content } from './content-model.ts';
import type { FactFileName } from './fact-files.ts';
import { componentMark } from './prose.ts';
import { yamlStrings } from './yaml-text.ts';

/** Where names stand in a facts file: keys that stand above or at a text that is a name. */
type NameFields = readonly (readonly [FactFileName, readonly string[]])[];

const names: NameFields = [
  ['terms', ['term', 'abbreviation']],
  ['sources', ['title', 'publisher']],
  ['contacts', ['name']],
  ['site', ['name', 'shortName']],
];
const otherNames: NameFields = [['terms', ['alsoCalled']]];

/**
 * Names and official terms of a language: those of the glossary with their abbreviations, of documents and who
 * published them, of contacts, and of the site. The longest come first.
 */
export function namesAndTerms(content: Content, locale: Locale): string[] {
  return textsAt(content, locale, names).sort((a, b) => b.length - a.length);
}

/** Whether the files of names can be read: without them, words that are right would be taken for mistakes. */
export function canReadNames({ facts }: Content): boolean {
  return [...names, ...otherNames].every(([file]) => facts.has(file));
}

/** Those of the names and terms of a language that are names: a term without a capital is a word like others. */
export function capitalizedNames(content: Content, locale: Locale): string[] {
  return namesAndTerms(content, locale).filter((name) => /\p{Lu}/u.test(name));
}

/** What else people call the terms of a language, which search finds: older names, and words that the site avoids. */
export function otherNamesOfTerms(content: Content, locale: Locale): string[] {
  return textsAt(content, locale, otherNames);
}

function textsAt(content: Content, locale: Locale, fieldsOf: NameFields): string[] {
  const texts = fieldsOf.flatMap(([file, fields]) => {
    const yaml = content.facts.get(file);
    if (yaml === undefined) return [];
    return yamlStrings(yaml)
      .filter(({ path }) => path.find(isLocale) === locale && path.some((key) => fields.includes(key)))
      .map(({ value }) => value);
  });
  return [...new Set(texts)];
}

/**
 * A function that puts `componentMark`, as often as the name has characters, in the place of each name in a text.
 *
 * Capitals do not matter, nor does a plural "s" at the end of words. Places in the text stay where they are.
 */
export function nameMask(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const patterns = names.map((name) =>
    name
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[’']/g, "[’']") + '[sx]?')
      .join('[\\s\\u00a0\\u202f]+'),
  );
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(expression, (name) => componentMark.repeat(name.length));
}
