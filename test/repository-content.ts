import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../src/i18n/locales.ts';
import type { Strings } from '../src/i18n/translate.ts';

const known = new Map<string, unknown>();

/** A facts file of this repository, such as "terms". Read once for all tests: nobody changes it. */
export function repositoryFacts(name: string): unknown {
  return yamlOf(`content/facts/${name}.yml`);
}

/** The strings of this repository in one language. Read once for all tests: nobody changes them. */
export function repositoryStrings(locale: Locale): Strings {
  return yamlOf(`content/strings/${locale}.yml`) as Strings;
}

function yamlOf(file: string): unknown {
  if (!known.has(file)) known.set(file, parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')));
  return known.get(file);
}
