import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { withEdits } from './file-edits.ts';
import { agreedSections } from './section-hash.ts';
import { lineOf } from './yaml-text.ts';

/** A page that records what it was compared with, not yet written. */
export interface AgreedPage {
  readonly file: string;
  /** The new text of the whole file; the same as before but for the field `agreed`. */
  readonly text: string;
  /** How many sections of the other language it follows. */
  readonly sections: number;
}

/** Why a page cannot record that it was compared: `message` in English, `messageIn` in either language. */
export class AgreementError extends Error {
  override name = 'AgreementError';
  readonly messageIn: Readonly<Record<Locale, string>>;

  constructor(messageIn: Readonly<Record<Locale, string>>) {
    super(messageIn.en);
    this.messageIn = messageIn;
  }
}

/** A part of each language, by its place among those of its page, from 0: those that were compared. */
export type ComparedParts = Readonly<Partial<Record<Locale, number>>>;

/** Stands in a record for a part that nobody has compared: no text has this hash. */
const neverCompared = '00000000';

/**
 * Both languages of a page, each with the hashes of the other's sections in its field `agreed`.
 *
 * @param only - The parts that were compared, where it was not the whole page: the record of the others stays as it is.
 * @throws AgreementError when one of the two is missing or cannot be read.
 */
export function agreePages(content: Content, name: string, only?: ComparedParts): AgreedPage[] {
  const pair = (['en', 'fr'] as const).map((locale) => {
    const page = content.page(name, locale);
    if (page === undefined) {
      throw new AgreementError({
        en: `There is no page "${name}" in content/pages/${locale}.`,
        fr: `Il n’y a pas de page «\u00a0${name}\u00a0» dans content/pages/${locale}.`,
      });
    }
    if (page.top === undefined || page.structure === undefined || page.top.problems.length > 0) {
      throw new AgreementError({
        en: `${page.file} cannot be read. Run: npm run check:content`,
        fr: `${page.file} ne peut pas être lu. Lancez\u00a0: npm run check:content -- --lang fr`,
      });
    }
    return page;
  });
  return pair.map((page) => {
    const other = pair.find(({ locale }) => locale === otherLocale(page.locale)) ?? page;
    const now = agreedSections(other).map(({ hash }) => hash);
    const hashes = only === undefined ? now : comparedHashes(page, now, only[other.locale]);
    return { file: page.file, text: withAgreed(page, hashes), sections: hashes.length };
  });
}

/** The record with the hash of one part as it is now; a part that the record does not have was never compared. */
function comparedHashes({ fields }: Page, now: readonly string[], compared: number | undefined): string[] {
  const recorded = Array.isArray(fields['agreed']) ? fields['agreed'].map(String) : [];
  return now.map((hash, index) => {
    if (index === compared || recorded.includes(hash)) return hash;
    return recorded.length === now.length ? (recorded[index] ?? neverCompared) : neverCompared;
  });
}

/**
 * Pages whose record is behind although nothing that was agreed on changed: sections of the other language moved or went.
 *
 * Nobody has to compare anything again, so the record can be written without asking.
 */
export function agreementsToRenew(content: Content): AgreedPage[] {
  return content.pages.flatMap((page) => {
    const other = content.page(page.name, otherLocale(page.locale));
    const { agreed } = page.fields;
    if (other?.structure === undefined || page.top === undefined || page.top.problems.length > 0) return [];
    if (!Array.isArray(agreed) || page.structure === undefined) return [];
    const [here, there] = [page, other].map((each) => agreedSections(each).map(({ hash }) => hash));
    const isKnown = there !== undefined && there.every((hash) => agreed.includes(hash));
    if (!isKnown || here?.length !== there.length || there.join() === agreed.join()) return [];
    return [{ file: page.file, text: withAgreed(page, there), sections: there.length }];
  });
}

/** The text of a page with its field `agreed` replaced, or added as the last one of its top. */
function withAgreed(page: Page, hashes: readonly string[]): string {
  const { text, top } = page;
  const topEnd = text.indexOf('\n---', 3) + 1;
  const field = `agreed:\n${hashes.map((hash) => `  - "${hash}"\n`).join('')}`;
  if (top === undefined || page.fields['agreed'] === undefined)
    return withEdits(text, [{ start: topEnd, end: topEnd, text: field }]);
  const start = startOfLine(text, lineOf(top, ['agreed']));
  const rest = text.slice(start, topEnd).split('\n').slice(1);
  const length = rest.findIndex((line) => !/^(\s|-)/.test(line));
  const end = length < 0 ? topEnd : startOfLine(text, lineOf(top, ['agreed']) + 1 + length);
  return withEdits(text, [{ start, end: Math.min(end, topEnd), text: field }]);
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
