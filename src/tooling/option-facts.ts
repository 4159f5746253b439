import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/translate.ts';
import { optionsSchema, type Options } from '../schemas/option.ts';
import { ranksSchema, type Ranks } from '../schemas/rank.ts';

/** The facts and words that the option finder decides and speaks by. */
export interface OptionFacts {
  readonly options: Options;
  readonly ranks: Ranks;
  readonly strings: Readonly<Record<Locale, Strings>>;
}

/**
 * Options, ranks and words as they stand in the content folder below `root`.
 *
 * @throws ZodError when a facts file does not hold to its schema.
 */
export async function readOptionFacts(root: string): Promise<OptionFacts> {
  const read = async (file: string): Promise<unknown> =>
    parse(await readFile(path.join(root, 'content', file), 'utf8')) as unknown;
  return {
    options: optionsSchema.parse(await read('facts/options.yml')),
    ranks: ranksSchema.parse(await read('facts/ranks.yml')),
    strings: { en: (await read('strings/en.yml')) as Strings, fr: (await read('strings/fr.yml')) as Strings },
  };
}
