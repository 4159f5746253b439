import { align } from '../align.ts';
import type { Content, Page } from '../content-model.ts';
import type { SectionTrait } from '../messages/said-things.ts';
import type { ListUse } from '../page-structure.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { likeness, sectionTraits, type SectionTraits } from '../section-traits.ts';

/** Sections of a page that one language lacks, and what a section has in one language only. */
export function checkParity(content: Content): Problem[] {
  return content.pages.flatMap((english) => {
    const french = english.locale === 'en' ? content.page(english.name, 'fr') : undefined;
    if (english.structure === undefined || french?.structure === undefined) return [];
    return comparePages(content, english, french);
  });
}

/** One language of a section, with the page that it is in. */
interface Side {
  readonly page: Page;
  readonly traits: SectionTraits;
}

function comparePages(content: Content, english: Page, french: Page): Problem[] {
  const [opening, ...sections] = sectionTraits(content, english);
  const [otherOpening, ...otherSections] = sectionTraits(content, french);
  if (opening === undefined || otherOpening === undefined) return [];
  const problems = compareSections({ page: english, traits: opening }, { page: french, traits: otherOpening });
  const above = { english: opening, french: otherOpening };
  for (const { first, second } of align(sections, otherSections, likeness)) {
    if (first !== undefined && second !== undefined) {
      problems.push(...compareSections({ page: english, traits: first }, { page: french, traits: second }));
    } else if (first !== undefined) problems.push(alone({ page: english, traits: first }, french, above.french));
    else if (second !== undefined) problems.push(alone({ page: french, traits: second }, english, above.english));
    above.english = first ?? above.english;
    above.french = second ?? above.french;
  }
  return problems;
}

function alone({ page, traits }: Side, other: Page, above: SectionTraits): Problem {
  const after = above.section.heading?.text;
  const heading = traits.section.heading?.text ?? '';
  return problem(placeOf({ page, traits }), 'headingAlone', { heading, file: other.file, after });
}

function compareSections(english: Side, french: Side): Problem[] {
  const problems = [...compareLevels(english, french), ...compareLists(english, french)];
  for (const [here, there] of [
    [english, french],
    [french, english],
  ] as const) {
    const has = whatOnlyHas(here.traits, there.traits);
    if (has.length === 0) continue;
    const words = { section: nameOf(here), has, file: there.page.file, otherSection: nameOf(there) };
    problems.push(problem(placeOf(here), 'sectionLacks', { ...words, line: there.traits.section.line }));
  }
  const [order, otherOrder] = [english.traits.components, french.traits.components];
  if ([...order].sort().join() === [...otherOrder].sort().join() && order.join() !== otherOrder.join()) {
    const at = order.findIndex((component, index) => component !== otherOrder[index]);
    const words = { section: nameOf(english), file: french.page.file };
    const [first, second] = [order, otherOrder].map((components) => components.slice(at, at + 3));
    problems.push(
      problem(placeOf(english), 'sectionOrder', { ...words, order: first ?? [], otherOrder: second ?? [] }),
    );
  }
  return problems;
}

function compareLevels(english: Side, french: Side): Problem[] {
  const [heading, other] = [english.traits.section.heading, french.traits.section.heading];
  if (heading === undefined || other === undefined || heading.depth === other.depth) return [];
  const words = { heading: heading.text, depth: heading.depth, other: other.text, otherDepth: other.depth };
  return [problem(placeOf(english), 'headingLevel', { ...words, file: french.page.file })];
}

/** Lists that stand in both languages but differ; where one language has more lists, the missing one is said elsewhere. */
function compareLists(english: Side, french: Side): Problem[] {
  const [lists, others] = [english.traits.lists, french.traits.lists];
  if (lists.length !== others.length) return [];
  return lists.flatMap((list, index) => {
    const other = others[index];
    if (other === undefined || isAlike(list, other)) return [];
    const place = { file: english.page.file, line: list.line };
    const words = { section: nameOf(english), here: list, there: other };
    return [problem(place, 'listLength', { ...words, file: french.page.file, line: other.line })];
  });
}

/** What the first section has and the second one lacks, in words. */
function whatOnlyHas(here: SectionTraits, there: SectionTraits): SectionTrait[] {
  const left = [...there.components];
  const components = here.components.filter((component) => {
    const at = left.indexOf(component);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const links = [...here.links].flatMap(([target, { url, count }]) =>
    count > (there.links.get(target)?.count ?? 0) ? [{ linkTo: url }] : [],
  );
  const numbers = [...here.numbers].filter((number) => !there.numbers.has(number)).map((number) => ({ number }));
  const lists = here.lists.length > there.lists.length ? missingLists(here.lists, there.lists) : [];
  return [...components.map((component) => ({ component })), ...links, ...numbers, ...lists.map((list) => ({ list }))];
}

function missingLists(lists: readonly ListUse[], others: readonly ListUse[]): ListUse[] {
  const left = [...others];
  const missing = lists.filter((list) => {
    const at = left.findIndex((other) => isAlike(list, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.slice(0, lists.length - others.length);
}

function isAlike(list: ListUse, other: ListUse): boolean {
  return list.ordered === other.ordered && list.items === other.items;
}

function nameOf({ traits }: Side): string | undefined {
  return traits.section.heading?.text;
}

function placeOf({ page, traits }: Side): Place {
  return { file: page.file, line: traits.section.line };
}
