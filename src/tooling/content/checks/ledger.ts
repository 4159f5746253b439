import type { Content } from '../content-model.ts';
import { factFiles, type FactFile, type FactFileName } from '../fact-files.ts';
import { textOrNone } from '../plain-text.ts';
import { problem, type Problem } from '../problem.ts';
import { provenancesOf } from '../provenance-of-facts.ts';
import { printedByEveryPage, vocabulary, type PropKind } from '../vocabulary.ts';
import { lineOf } from '../yaml-text.ts';

interface LedgerRow {
  readonly says?: unknown;
  readonly leftOut?: unknown;
}

/** How the rows of the ledger are accounted for. */
export interface LedgerCount {
  readonly rows: number;
  /** Rows that a page tells, or that have a reason for being left out. */
  readonly accountedFor: number;
  readonly leftOut: number;
}

/** Rows of the ledger that no page tells and that have no reason for it, and rows that have both. */
export function checkLedger(content: Content): Problem[] {
  const ledger = content.facts.get('ledger');
  if (ledger === undefined) return [];
  // A page that cannot be read may tell any row.
  if (content.pages.some(({ top, tree }) => tree === undefined || (top?.problems.length ?? 1) > 0)) return [];
  const uses = ledgerUses(content);
  const everyPageHasBothLanguages = content.pages.every((page) =>
    content.pages.some((other) => other.name === page.name && other.locale !== page.locale),
  );
  return Object.entries(rowsOf(content)).flatMap(([entry, row]) => {
    const place = { file: ledger.file, line: lineOf(ledger, [entry]), entry };
    const use = uses.get(entry);
    if (row?.leftOut !== undefined) {
      return use === undefined ? [] : [problem({ ...place, field: 'leftOut' }, 'rowUsedAndLeftOut', { by: use.by })];
    }
    if (use === undefined) return [problem(place, 'rowUnused', { says: shorten(textOrNone(row?.says)) })];
    // Where a page is missing in a language, that is said once, and not again for each row that it would tell.
    const isTold = use.locales.size === 2 || !everyPageHasBothLanguages;
    return isTold ? [] : [problem(place, 'rowUsedInOneLanguage', { page: use.by })];
  });
}

/** The count of rows that the content report closes with. */
export function ledgerCount(content: Content): LedgerCount {
  const uses = ledgerUses(content);
  const rows = Object.entries(rowsOf(content));
  const leftOut = rows.filter(([, row]) => row?.leftOut !== undefined).length;
  const told = rows.filter(([id, row]) => row?.leftOut === undefined && uses.get(id)?.locales.size === 2).length;
  return { rows: rows.length, accountedFor: told + leftOut, leftOut };
}

function rowsOf(content: Content): Record<string, LedgerRow | null> {
  return (content.facts.get('ledger')?.data ?? {}) as Record<string, LedgerRow | null>;
}

interface Use {
  /** What uses the row, for a sentence. */
  readonly by: string;
  readonly locales: Set<string>;
}

/** For each row, who tells it: pages by their sources, and pages by the facts that they print. */
function ledgerUses(content: Content): Map<string, Use> {
  const uses = new Map<string, Use>();
  const add = (row: string, by: string, locale: string): void => {
    const use = uses.get(row) ?? { by, locales: new Set() };
    use.locales.add(locale);
    uses.set(row, use);
  };
  for (const page of content.pages) {
    const { sources } = page.fields;
    if (Array.isArray(sources)) for (const row of sources) add(String(row), page.file, page.locale);
  }
  const rowsOfEntry = rowsByEntry(content);
  for (const page of content.pages) {
    const printed = new Set<string>(printedByEveryPage);
    for (const { name, props } of page.structure?.sections.flatMap(({ components }) => components) ?? []) {
      const words = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
      for (const entry of words?.prints ?? []) printed.add(entry);
      const kinds: Readonly<Record<string, PropKind>> = { ...words?.required, ...words?.optional };
      for (const [prop, value] of props) {
        const kind = kinds[prop];
        if (Array.isArray(kind))
          for (const file of kind as readonly FactFileName[]) printed.add(`${file}/${String(value)}`);
      }
    }
    for (const entry of printed) {
      for (const row of rowsOfEntry.get(entry) ?? [])
        add(row, `content/facts/${entry.replace(/(\/|$)/, '.yml$1').replace('/', ', entry ')}`, page.locale);
    }
  }
  return uses;
}

/** The rows behind each facts file as a whole ("zones") and behind each of its entries ("contacts/support-line"). */
function rowsByEntry(content: Content): Map<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const [name, yaml] of content.facts) {
    const { idsBelow }: FactFile = factFiles[name];
    for (const { path, rows: ids } of provenancesOf(name, yaml)) {
      const entry = idsBelow !== undefined && path[0] === idsBelow ? path[1] : path[0];
      for (const key of [name, `${name}/${entry ?? ''}`]) rows.set(key, [...(rows.get(key) ?? []), ...ids]);
    }
  }
  return rows;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
