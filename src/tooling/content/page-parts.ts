import { otherLocale } from '../../i18n/locales.ts';
import { align, type Aligned } from './align.ts';
import type { Content, Page } from './content-model.ts';
import { agreedSections } from './section-hash.ts';
import { likeness, sectionTraits } from './section-traits.ts';

/** A part of one language of a page: its opening, or an h2 and all below it. */
export interface PagePart {
  readonly heading: string | undefined;
  /** Its source, as it stands in the file. */
  readonly text: string;
  /** The line on which it starts. */
  readonly line: number;
  /** Whether it has changed, or come, since somebody last recorded that both languages say the same. */
  readonly changed: boolean;
}

/** The parts of a page in their order, each with whether the other language has been compared with it. */
export function pageParts(content: Content, page: Page): PagePart[] {
  const { agreed } = content.page(page.name, otherLocale(page.locale))?.fields ?? {};
  const recorded = Array.isArray(agreed) ? agreed.map(String) : [];
  const sections = agreedSections(page);
  const isSameCount = sections.length === recorded.length;
  return sections.map(({ heading, hash, start, end }, index) => ({
    heading,
    text: page.text.slice(start, end),
    line: page.text.slice(0, start).split('\n').length,
    changed: isSameCount ? recorded[index] !== hash : !recorded.includes(hash),
  }));
}

/** The parts of both languages side by side: as they stand when they are as many, else those most alike together. */
export function alignedParts(content: Content, english: Page, french: Page): Aligned<number>[] {
  const [here, there] = [english, french].map((page) =>
    sectionTraits(content, page).filter(({ section: { heading } }) => heading === undefined || heading.depth === 2),
  );
  if (here === undefined || there === undefined) return [];
  if (here.length === there.length) return here.map((_, index) => ({ first: index, second: index }));
  const numbered = (count: number): number[] => [...Array(count).keys()].slice(1);
  const alike = (a: number, b: number): number => {
    const [first, second] = [here[a], there[b]];
    return first === undefined || second === undefined ? -2 : likeness(first, second);
  };
  return [{ first: 0, second: 0 }, ...align(numbered(here.length), numbered(there.length), alike)];
}
