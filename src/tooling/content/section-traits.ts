import { locales, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { numbersInProse } from './numbers-in-prose.ts';
import type { ComponentUse, LinkUse, ListUse, Section } from './page-structure.ts';
import { pageProse } from './prose.ts';
import { typedValues } from './typed-values.ts';
import { vocabulary, type PropKind } from './vocabulary.ts';

/** What a section has that does not depend on its language, as sentences name it. */
export interface SectionTraits {
  readonly section: Section;
  /** Components in their order; those within one paragraph in the order of the alphabet, as a sentence may turn round. */
  readonly components: readonly string[];
  /** Where links lead, with what the page writes for it. */
  readonly links: ReadonlyMap<string, { readonly url: string; readonly count: number }>;
  readonly lists: readonly ListUse[];
  readonly numbers: ReadonlySet<string>;
}

/** The traits of each section of a page, in the order of the page. */
export function sectionTraits(content: Content, page: Page): SectionTraits[] {
  const sections = page.structure?.sections ?? [];
  const numbers = sections.map(() => new Set<string>());
  for (const { origin, spans, text, locale } of pageProse(page)) {
    const start = spans.find((span) => span !== undefined)?.start;
    if (origin === 'field' || start === undefined) continue;
    const index = sections.findLastIndex((section) => section.start <= start);
    for (const number of numbersInProse(withoutTypedValues(text, locale), locale)) numbers[index]?.add(number);
  }
  return sections.map((section, index) => ({
    section,
    components: componentTraits(section.components),
    links: linkTraits(content, page, section.links),
    lists: section.lists,
    numbers: numbers[index] ?? new Set(),
  }));
}

/** That a telephone number or a date is typed is told by itself, for each language: its digits are nothing to compare. */
function withoutTypedValues(text: string, locale: Locale): string {
  let rest = '';
  let end = 0;
  for (const { index, text: typed } of typedValues(text, locale)) {
    rest += `${text.slice(end, index)} `;
    end = index + typed.length;
  }
  return rest + text.slice(end);
}

/** How much two sections are alike: what `align` lays side by side. Headings of different levels rarely belong together. */
export function likeness(a: SectionTraits, b: SectionTraits): number {
  const [of, other] = [traitSet(a), traitSet(b)];
  const shared = [...of].filter((trait) => other.has(trait)).length;
  const all = new Set([...of, ...other]).size;
  const alike = all === 0 ? 0.5 : shared / all;
  return (a.section.heading?.depth === b.section.heading?.depth ? 0.2 : -0.8) + 2 * alike;
}

function traitSet({ components, links, lists, numbers }: SectionTraits): Set<string> {
  const shapes = lists.map(({ ordered, items }) => `${ordered ? 'ordered' : 'plain'} ${items}`);
  return new Set([...components, ...links.keys(), ...shapes, ...numbers]);
}

function componentTraits(uses: readonly ComponentUse[]): string[] {
  const traits: string[] = [];
  let group: string[] = [];
  let paragraph: number | undefined;
  const finish = (): void => {
    traits.push(...group.sort());
    group = [];
  };
  for (const use of uses.filter(({ name }) => name !== 'span')) {
    if (use.paragraph === undefined || use.paragraph !== paragraph) finish();
    paragraph = use.paragraph;
    group.push(componentTrait(use));
  }
  finish();
  return traits;
}

function componentTrait({ name, props }: ComponentUse): string {
  const words = vocabulary[name];
  const kinds: Readonly<Record<string, PropKind>> = { ...words?.required, ...words?.optional };
  const ids = [...props].filter(
    ([prop]) => Array.isArray(kinds[prop]) || kinds[prop] === 'page' || kinds[prop] === 'rows',
  );
  return `<${[name, ...ids.map(([prop, value]) => `${prop}="${String(value)}"`)].join(' ')}>`;
}

function linkTraits(content: Content, page: Page, links: readonly LinkUse[]): SectionTraits['links'] {
  const traits = new Map<string, { url: string; count: number }>();
  for (const { url } of links) {
    const target = linkTarget(content, page, url);
    traits.set(target, { url, count: (traits.get(target)?.count ?? 0) + 1 });
  }
  return traits;
}

/** Where a link leads, the same in both languages: a heading is named by its position, as its slug is in the language. */
function linkTarget(content: Content, page: Page, url: string): string {
  const [path = '', fragment] = url.split('#');
  if (fragment === undefined || !(url.startsWith('page:') || url.startsWith('#'))) return url;
  const name = path === '' ? page.name : path.slice('page:'.length);
  // A page that cannot be read has no headings to compare: its own fault is told, not that of each link to it.
  if (locales.some((locale) => content.page(name, locale)?.tree === undefined)) return `page:${name}`;
  const sections = content.page(name, page.locale)?.structure?.sections ?? [];
  const position = sections.findIndex(({ heading }) => heading?.slug === fragment);
  return `page:${name}#${position < 0 ? fragment : position}`;
}
