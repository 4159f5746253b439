import { isLocale, type Locale } from '../../../i18n/locales.ts';

/** What of a view is meant, as its address says after a question mark. */
export interface Place {
  readonly lang?: Locale;
  /** A line of the file of a page. */
  readonly line?: number;
  /** An entry of a facts file. */
  readonly entry?: string;
  /** A field of the entry or of the top of a page: its path with commas, as the check says it. */
  readonly field?: string;
  /** The key of a string. */
  readonly find?: string;
}

/** Something that the check or the list of what needs attention tells, and where. */
interface Told {
  readonly file: string;
  readonly line?: number | undefined;
  readonly entry?: string | undefined;
  readonly field?: string | undefined;
}

/** The address of the view in which something is mended, at its place; undefined for a file that the editor has no view of. */
export function hashOf({ file, line, entry, field }: Told): string | undefined {
  const [, kind = '', lang = '', page = ''] = /^content\/(page|update)s\/(en|fr)\/(.+)\.mdx$/.exec(file) ?? [];
  if (page !== '') {
    const name = kind === 'update' ? `class-members/updates/${page}` : page;
    return `#/page/${name}${queryOf({ lang, line: line?.toString(), field })}`;
  }
  if (file.startsWith('content/strings')) return `#/strings${queryOf({ find: field ?? entry })}`;
  const data = /^content\/(?:facts\/|(?=sessions\/))(.+)\.yml$/.exec(file)?.[1];
  return data === undefined ? undefined : `#/data/${data}${queryOf({ entry, field })}`;
}

/**
 * The place that the address of a view names.
 *
 * @param query - What stands after the question mark.
 */
export function placeOf(query: string): Place {
  const said = new URLSearchParams(query);
  const [lang, line] = [said.get('lang'), Number(said.get('line') ?? Number.NaN)];
  const texts = ['entry', 'field', 'find'].flatMap((key) => {
    const value = said.get(key);
    return value === null ? [] : [[key, value]];
  });
  return {
    ...(isLocale(lang) ? { lang } : {}),
    ...(Number.isInteger(line) ? { line } : {}),
    ...(Object.fromEntries(texts) as Pick<Place, 'entry' | 'field' | 'find'>),
  };
}

/**
 * The path of a field as the check says it, in either language.
 *
 * @example fieldPath('hours, item 1, from') // ['hours', 0, 'from']
 */
export function fieldPath(field: string): (string | number)[] {
  return field.split(', ').map((key) => {
    const position = /^(?:item|élément) (\d+)$/.exec(key)?.[1];
    return position === undefined ? key : Number(position) - 1;
  });
}

function queryOf(said: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return query.size === 0 ? '' : `?${query.toString()}`;
}
