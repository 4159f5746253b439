import type { Nodes } from 'mdast';
import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { withEdits } from './file-edits.ts';
import { isJsx } from './page-structure.ts';
import { vocabulary } from './vocabulary.ts';

/** Something within a sentence that a translator moves but does not change: a fact, a contact, the two ends of a link. */
export interface Token {
  /** As the document shows it: `⟦3 15 November 2021⟧`. */
  readonly label: string;
  /** As the page of the document's own language writes it. */
  readonly source: string;
}

/** A run of words to translate: a paragraph, a heading, an item of a list, a title given to a component. */
export interface TranslationUnit {
  readonly kind: 'heading' | 'text' | 'prop';
  /** Where it stands in the file. */
  readonly start: number;
  readonly end: number;
  /** The words with a mark ⟦n …⟧ for each token; bold stands between ** as in the page. */
  readonly text: string;
  readonly tokens: ReadonlyMap<number, Token>;
}

/** How a fact is shown in the document, from its component: `Fact` and `launch` give "15 November 2021". */
export type ShowFact = (component: string, id: string) => string;

/** The runs of words of a page, in its order, with what is not for translation as tokens. */
export function translationUnits(page: Page, show: ShowFact): TranslationUnit[] {
  const units: TranslationUnit[] = [];
  const visit = (node: Nodes): void => {
    // <Row term="…">words</Row> on one line is a paragraph to the reader of MDX, and a component to everybody else.
    const isRow = node.type === 'paragraph' && node.children.some(standsAlone);
    if (node.type === 'heading' || (node.type === 'paragraph' && !isRow)) {
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      if (first !== undefined && last !== undefined) {
        units.push(unitOf(page, node, first, last, node.type === 'heading' ? 'heading' : 'text', show));
      }
      return;
    }
    if (isJsx(node)) {
      units.push(...propUnits(page, node));
      // Words of a component that stand on its own line have no paragraph around them.
      const children: readonly Nodes[] = node.children;
      const isOneLine =
        children.length > 0 && (node.type === 'mdxJsxTextElement' || children.every((child) => child.type === 'text'));
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      if (isOneLine && first !== undefined && last !== undefined) {
        units.push(unitOf(page, node, first, last, 'text', show));
        return;
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  if (page.tree !== undefined) visit(page.tree);
  return units.sort((a, b) => a.start - b.start);
}

/** Whether a node is a component that is no part of a sentence. */
function standsAlone(node: Nodes): boolean {
  return isJsx(node) && vocabulary[node.name ?? '']?.inline !== true;
}

function propUnits(page: Page, node: Extract<Nodes, { attributes: unknown }>): TranslationUnit[] {
  const words = vocabulary[node.name ?? ''];
  const kinds = { ...words?.required, ...words?.optional };
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (kinds[attribute.name] !== 'text') return [];
    const [start, end] = [attribute.position?.start.offset ?? 0, attribute.position?.end.offset ?? 0];
    const open = start + page.text.slice(start, end).search(/["']/) + 1;
    return [
      {
        kind: 'prop' as const,
        start: open,
        end: end - 1,
        text: page.text.slice(open, end - 1),
        tokens: new Map<number, Token>(),
      },
    ];
  });
}

function unitOf(
  page: Page,
  node: Nodes,
  start: number,
  end: number,
  kind: TranslationUnit['kind'],
  show: ShowFact,
): TranslationUnit {
  const tokens = new Map<number, Token>();
  const edits: { start: number; end: number; text: string }[] = [];
  const add = (from: number, to: number, words: string): void => {
    const number = tokens.size + 1;
    const label = `⟦${number}${words === '' ? '' : ` ${words}`}⟧`;
    tokens.set(number, { label, source: page.text.slice(from, to) });
    edits.push({ start: from - start, end: to - start, text: label });
  };
  const visit = (inner: Nodes): void => {
    const [from, to] = [inner.position?.start.offset ?? 0, inner.position?.end.offset ?? 0];
    if (isJsx(inner) && inner !== node) {
      if (inner.children.length === 0) {
        const id = inner.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
        add(from, to, typeof id?.value === 'string' ? show(inner.name ?? '', id.value) : (inner.name ?? ''));
        return;
      }
      const [first, last] = [
        inner.children[0]?.position?.start.offset ?? to,
        inner.children.at(-1)?.position?.end.offset ?? to,
      ];
      add(from, first, inner.name ?? '');
      inner.children.forEach(visit);
      add(last, to, `/${inner.name ?? ''}`);
      return;
    }
    if (inner.type === 'link') {
      const last = inner.children.at(-1)?.position?.end.offset ?? to;
      add(from, from + 1, 'link');
      inner.children.forEach(visit);
      add(last, to, '/link');
      return;
    }
    if ('children' in inner) inner.children.forEach(visit);
  };
  if ('children' in node) node.children.forEach(visit);
  // A sentence may stand on several lines of the file; the document shows it as one.
  const text = withEdits(page.text.slice(start, end), edits).replace(/\n\s*/g, ' ');
  return { kind, start, end, text, tokens };
}

/**
 * The source of a run of words from its translation: marks become what they stand for.
 *
 * @param tokens - What each mark stands for in the language of the translation.
 */
export function withTokens(text: string, tokens: ReadonlyMap<number, Token>): string {
  return text.replace(/⟦\s*(\d+)[^⟧]*⟧/g, (mark, number: string) => tokens.get(Number(number))?.source ?? mark);
}

/** The numbers of the marks in a text, in order. */
export function markNumbers(text: string): number[] {
  return [...text.matchAll(/⟦\s*(\d+)[^⟧]*⟧/g)].map((match) => Number(match[1]));
}

/**
 * The same tokens for the other language: a link to a heading leads to that heading there, whose address part differs.
 */
export function tokensFor(content: Content, page: Page, tokens: ReadonlyMap<number, Token>): Map<number, Token> {
  const there = otherLocale(page.locale);
  return new Map(
    [...tokens].map(([number, { label, source }]) => [number, { label, source: linkIn(content, page, there, source) }]),
  );
}

function linkIn(content: Content, page: Page, locale: Locale, source: string): string {
  return source.replace(/\]\((page:[a-z0-9/-]+)?#([^)]+)\)/, (link, target: string | undefined, fragment: string) => {
    const name = target?.slice('page:'.length) ?? page.name;
    const sections = content.page(name, page.locale)?.structure?.sections ?? [];
    const index = sections.findIndex(({ heading }) => heading?.slug === fragment);
    const slug = content.page(name, locale)?.structure?.sections[index]?.heading?.slug;
    return slug === undefined ? link : `](${target ?? ''}#${slug})`;
  });
}
