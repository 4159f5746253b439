import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { typography } from '../../i18n/typography.ts';
import type { Content, Page } from './content-model.ts';
import { withEdits } from './file-edits.ts';
import { counterpartFile } from './missing-counterparts.ts';
import { plainText } from './plain-text.ts';
import { readTranslationDocument, translationDocument, type DocumentRow } from './translation-document.ts';
import { markNumbers, tokensFor, translationUnits, withTokens, type ShowFact } from './translation-units.ts';
import { withYamlChanges } from './yaml-changes.ts';

/** Why a document cannot be made or taken in, a sentence for each fault, in each language that editors read. */
export class TranslationError extends Error {
  override name = 'TranslationError';
  readonly faults: readonly Readonly<Record<Locale, string>>[];

  constructor(faults: readonly Readonly<Record<Locale, string>>[]) {
    super(faults.map(({ en }) => en).join('\n'));
    this.faults = faults;
  }
}

/** The fields of a page's top that are words. */
const topFields = ['title', 'menuTitle', 'description', 'topics'] as const;

/**
 * A page as a document for a translation bureau, from one language into the other.
 *
 * The right-hand column holds what the other language says today, where its parts are the same.
 *
 * @throws TranslationError when the page is missing, or cannot be read in one of the two languages.
 */
export async function exportTranslation(content: Content, name: string, from: Locale, show: ShowFact): Promise<Buffer> {
  const page = readablePage(content, name, from);
  const to = otherLocale(from);
  // Where it stands and cannot be read, all of its words would be missing from the document.
  if (content.page(name, to) !== undefined) readablePage(content, name, to);
  const rows = rowsOf(page, show);
  const written = writtenTargets(content, page, show);
  return translationDocument({
    page: name,
    from,
    to,
    rows: rows.map((row) => ({ ...row, target: written.get(row.key) ?? '' })),
  });
}

/** What the other language of a page says today, by row: all of it where its parts are the same, else its top alone. */
function writtenTargets(content: Content, page: Page, show: ShowFact): ReadonlyMap<string, string> {
  const other = content.page(page.name, otherLocale(page.locale));
  const targets = other?.tree === undefined ? [] : rowsOf(other, show);
  const keysOf = (rows: readonly DocumentRow[]): string => rows.map(({ key }) => key).join();
  const isAlike = keysOf(rowsOf(page, show)) === keysOf(targets);
  const isTop = (key: string): boolean => !/^\d/.test(key);
  return new Map(targets.filter(({ key }) => isAlike || isTop(key)).map(({ key, source }) => [key, source]));
}

/** The file of a page in the language of a translation, not yet written. */
export interface ImportedPage {
  readonly file: string;
  /** The name of the page, the same in both languages. */
  readonly name: string;
  readonly text: string;
  /** How many rows the document had. */
  readonly rows: number;
}

/**
 * The page that a returned document makes: the components, facts and links of the page that it was made from, with the
 * words of its right-hand column. French gets its spaces and apostrophes. A row that came back as it went out stays as the
 * page has it, whatever marks it has.
 *
 * @throws TranslationError when the document is of another page, a row is missing or empty, or a mark is lost: then nothing
 *   is changed, and each row is named with what to mend.
 */
export async function importTranslation(
  content: Content,
  bytes: Uint8Array,
  showIn: (locale: Locale) => ShowFact,
): Promise<ImportedPage> {
  const {
    from,
    page: name,
    rows,
  } = await readTranslationDocument(bytes).catch(() => {
    throw new TranslationError([
      {
        en: 'The file could not be read as a Word document (.docx). Ask for it again in that form.',
        fr: 'Le fichier n’a pas pu être lu comme un document Word (.docx). Redemandez-le sous cette forme.',
      },
    ]);
  });
  if (name === undefined || from === undefined) {
    throw new TranslationError([
      {
        en: 'The document does not say which page it is of. Leave its first line as it was exported.',
        fr: 'Le document ne dit pas de quelle page il vient. Laissez sa première ligne telle qu’elle a été exportée.',
      },
    ]);
  }
  const page = readablePage(content, name, from);
  const to = otherLocale(from);
  const show = showIn(from);
  const expected = rowsOf(page, show);
  const written = writtenTargets(content, page, show);
  const isAsItWas = ({ key, target }: DocumentRow): boolean =>
    target !== '' && spaced(target) === spaced(written.get(key) ?? '');
  const faults = rowFaults(expected, rows, isAsItWas);
  if (faults.length > 0) throw new TranslationError(faults);
  const wordsOf = new Map(rows.map(({ key, target }) => [key, typography(to, target)]));
  const kept = new Set(rows.filter(isAsItWas).map(({ key }) => key));
  const other = content.page(name, to);
  const own = other === undefined ? [] : translationUnits(other, show);
  const edits = translationUnits(page, show).map(({ start, end, tokens, kind }, index) => {
    const unit = kept.has(unitKey(index)) ? own[index] : undefined;
    if (unit !== undefined && other !== undefined) {
      return { start, end, text: other.text.slice(unit.start, unit.end) };
    }
    const words = wordsOf.get(unitKey(index)) ?? '';
    const text =
      kind === 'prop' ? words.replaceAll('"', '”') : withTokens(escaped(words), tokensFor(content, page, tokens));
    return { start, end, text };
  });
  const body = withEdits(page.text, edits).slice(topEnd(page.text));
  const top = topOf(content, page, to, wordsOf);
  return { file: counterpartFile(page), name, text: top + body, rows: rows.length };
}

function readablePage(content: Content, name: string, locale: Locale): Page {
  const page = content.page(name, locale);
  if (page === undefined) {
    throw new TranslationError([
      {
        en: `There is no page "${name}" in ${locale === 'en' ? 'English' : 'French'}. Check its name in content/pages/${locale}.`,
        fr: `Il n’y a pas de page «\u00a0${name}\u00a0» en ${locale === 'en' ? 'anglais' : 'français'}. Vérifiez son nom dans content/pages/${locale}.`,
      },
    ]);
  }
  if (page.tree === undefined || page.top === undefined || page.top.problems.length > 0) {
    throw new TranslationError([
      {
        en: `${page.file} cannot be read. Run: npm run check:content`,
        fr: `${page.file} ne peut pas être lu. Lancez\u00a0: npm run check:content -- --lang fr`,
      },
    ]);
  }
  return page;
}

function rowsOf(page: Page, show: ShowFact): DocumentRow[] {
  const top = topFields.flatMap((field) => {
    const value: unknown = page.fields[field];
    if (value === undefined) return [];
    return [
      {
        key: field,
        source: Array.isArray(value) ? value.join('; ') : plainText(value, { nothing: '', list: '', group: '' }),
        target: '',
      },
    ];
  });
  const units = translationUnits(page, show).map(({ text }, index) => ({
    key: unitKey(index),
    source: text,
    target: '',
  }));
  return [...top, ...units];
}

function unitKey(index: number): string {
  return String(index + 1);
}

function rowFaults(
  expected: readonly DocumentRow[],
  rows: readonly DocumentRow[],
  isAsItWas: (row: DocumentRow) => boolean,
): Readonly<Record<Locale, string>>[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return expected.flatMap(({ key, source }) => {
    const row = byKey.get(key);
    if (row === undefined) {
      return [
        {
          en: `Row ${key} is missing from the document. Export the page again and copy the translation into it.`,
          fr: `La ligne ${key} manque dans le document. Exportez de nouveau la page et copiez-y la traduction.`,
        },
      ];
    }
    if (spaced(row.source) !== spaced(source)) {
      return [
        {
          en: `Row ${key}: the page has changed since the document was exported. It now says “${source}”. Export it again, and have this row looked at.`,
          fr: `Ligne ${key}\u00a0: la page a changé depuis l’exportation du document. Elle dit maintenant «\u00a0${source}\u00a0». Exportez-la de nouveau, et faites relire cette ligne.`,
        },
      ];
    }
    if (row.target === '') {
      return [
        {
          en: `Row ${key} has no translation. Write it in the right-hand column.`,
          fr: `La ligne ${key} n’a pas de traduction. Écrivez-la dans la colonne de droite.`,
        },
      ];
    }
    return isAsItWas(row) ? [] : markFaults(key, source, row.target);
  });
}

function markFaults(key: string, source: string, target: string): Readonly<Record<Locale, string>>[] {
  const [wanted, found] = [markNumbers(source), markNumbers(target)];
  const labels = new Map([...source.matchAll(/⟦\s*(\d+)[^⟧]*⟧/g)].map((match) => [Number(match[1]), match[0]]));
  const missing = wanted.filter((number) => !found.includes(number)).map((number) => labels.get(number) ?? '');
  const extra = found.filter((number, index) => !wanted.includes(number) || found.indexOf(number) < index);
  const faults: Readonly<Record<Locale, string>>[] = [];
  if (missing.length > 0) {
    faults.push({
      en: `Row ${key} has lost ${missing.join(' and ')}. Copy it from the left-hand column to its place in the sentence.`,
      fr: `La ligne ${key} a perdu ${missing.join(' et ')}. Copiez-le de la colonne de gauche à sa place dans la phrase.`,
    });
  }
  if (extra.length > 0) {
    faults.push({
      en: `Row ${key} has ⟦${extra.join('⟧ and ⟦')}⟧ once too often. Take it out.`,
      fr: `La ligne ${key} a ⟦${extra.join('⟧ et ⟦')}⟧ une fois de trop. Enlevez-le.`,
    });
  }
  return faults;
}

/** Signs that a page would take for code. */
function escaped(text: string): string {
  return text.replace(/(?<!\\)([{<])/g, '\\$1');
}

/** Word sets no-break spaces and quotation marks of its own: they do not tell two texts apart. */
function spaced(text: string): string {
  return text
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[“”]/g, '"')
    .trim();
}

/** The top of the translated page: its own, with the words of the document; that of the other language where there is none. */
function topOf(content: Content, page: Page, to: Locale, wordsOf: ReadonlyMap<string, string>): string {
  const own = content.page(page.name, to);
  const words = Object.fromEntries(
    topFields.flatMap((field) => {
      const text = wordsOf.get(field);
      if (text === undefined) return [];
      return [[field, Array.isArray(page.fields[field]) ? text.split(';').map((topic) => topic.trim()) : text]];
    }),
  );
  const base = own?.top?.problems.length === 0 ? own : page;
  const isNew = base === page;
  const fields = Object.fromEntries(
    Object.entries({ ...base.fields, ...words, ...(isNew ? { draft: true } : {}) }).filter(
      ([key]) => !(isNew && key === 'agreed'),
    ),
  );
  const text = withYamlChanges(base.top, fields);
  return text.slice(0, topEnd(text));
}

/** Where the text of a page starts: behind the second line of dashes. */
function topEnd(text: string): number {
  return /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.exec(text)?.[0].length ?? 0;
}
