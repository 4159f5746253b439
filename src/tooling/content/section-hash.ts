import { createHash } from 'node:crypto';
import type { Page } from './content-model.ts';
import { textOrNone } from './plain-text.ts';

/** A part of a page that is agreed on as one: the opening with title and description, or an h2 and all below it. */
export interface AgreedSection {
  /** The text of the h2, or undefined for the opening. */
  readonly heading: string | undefined;
  readonly hash: string;
  /** Where the part starts and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a page that the other language follows, each with the hash of what it says.
 *
 * The first is the opening: title, description and the text before the first h2. Typography does not count, so that
 * a no-break space or a curly apostrophe puts no page out of step.
 */
export function agreedSections(page: Page): AgreedSection[] {
  const parts = page.structure?.sections.filter(({ heading }) => heading === undefined || heading.depth === 2) ?? [];
  return parts.map(({ heading, start }, index) => {
    const end = parts[index + 1]?.start ?? page.text.length;
    const source = page.text.slice(start, end);
    const top = [page.fields['title'], page.fields['description']].map(textOrNone);
    const said = heading === undefined ? [...top, source].join('\n') : source;
    return { heading: heading?.text, hash: sectionHash(said), start, end };
  });
}

/** The first eight hexadecimal digits of the SHA-256 of a text without its typography. */
export function sectionHash(text: string): string {
  return createHash('sha256').update(withoutTypography(text)).digest('hex').slice(0, 8);
}

function withoutTypography(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?([:;!?%$"]) ?/g, '$1')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?h ?(?=\d|\W|$)/g, '$1h')
    .trim();
}
