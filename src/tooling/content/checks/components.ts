import type { Content, Page } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import type { ComponentUse } from '../page-structure.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { vocabulary, type PropKind } from '../vocabulary.ts';

/** Components and props that the site does not know, and ids that name no fact, contact, term or page. */
export function checkComponents(content: Content): Problem[] {
  return content.pages.flatMap((page) =>
    (page.structure?.sections ?? []).flatMap(({ components }) =>
      components.flatMap((use) => checkUse(content, page, use)),
    ),
  );
}

function checkUse(content: Content, page: Page, use: ComponentUse): Problem[] {
  const { name, props, line, parent } = use;
  const place = { file: page.file, line };
  const words = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (words === undefined) {
    return [problem(place, 'componentUnknown', { name, near: nearest(name, Object.keys(vocabulary)) })];
  }
  const problems: Problem[] = [];
  if (words.inside !== undefined && parent !== words.inside) {
    problems.push(problem(place, 'componentOutside', { name, parent: words.inside }));
  }
  const known: Readonly<Record<string, PropKind>> = { ...words.required, ...words.optional };
  for (const prop of Object.keys(words.required ?? {})) {
    if (!props.has(prop)) problems.push(problem(place, 'propMissing', { name, prop }));
  }
  for (const [prop, value] of props) {
    const kind = Object.hasOwn(known, prop) ? known[prop] : undefined;
    if (kind === undefined) {
      problems.push(problem(place, 'propUnknown', { name, prop, near: nearest(prop, Object.keys(known)) }));
    } else problems.push(...checkValue(content, page, place, { name, prop, kind, value }));
  }
  return problems;
}

interface PropUse {
  readonly name: string;
  readonly prop: string;
  readonly kind: PropKind;
  readonly value: string | true | undefined;
}

function checkValue(content: Content, page: Page, place: Place, { name, prop, kind, value }: PropUse): Problem[] {
  if (kind === 'switch') return value === true ? [] : [problem(place, 'propNotSwitch', { name, prop })];
  if (typeof value !== 'string' || value.trim() === '') return [problem(place, 'propNotText', { name, prop })];
  if (kind === 'text' || kind === 'language') return [];
  if (kind === 'rows') return checkRows(page, place, value);
  if (kind !== 'page' && !kind.every((file) => content.facts.has(file))) return [];
  const isPage = kind === 'page';
  const ids = isPage ? pageNames(content, page) : kind.flatMap((file) => content.ids(file));
  if (ids.includes(value)) return [];
  const files = isPage ? [] : kind.map((file, index) => `${index === 0 ? 'content/facts/' : ''}${file}.yml`);
  return [
    problem(place, 'idUnknown', {
      name,
      id: value,
      files,
      pages: isPage ? `content/pages/${page.locale}` : undefined,
      near: nearest(value, ids),
    }),
  ];
}

/** Rows that the page does not list at its top: they lead to an entry that its end would not have. */
function checkRows({ fields }: Page, place: Place, rows: string): Problem[] {
  const { sources } = fields;
  if (!Array.isArray(sources)) return [];
  const listed = sources.map(String);
  const missing = rows.split(' ').filter((row) => !listed.includes(row));
  return missing.map((row) => problem(place, 'rowNotListed', { row, near: nearest(row, listed) }));
}

function pageNames(content: Content, page: Page): string[] {
  return content.pages.filter(({ locale }) => locale === page.locale).map(({ name }) => name);
}
