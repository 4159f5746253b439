import GithubSlugger from 'github-slugger';
import type { Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { vocabulary } from './vocabulary.ts';

/** A component as a page uses it. `props` holds the texts; switches are `true`, anything else is `undefined`. */
export interface ComponentUse {
  readonly name: string;
  readonly props: ReadonlyMap<string, string | true | undefined>;
  readonly line: number;
  /** The paragraph that it stands in, counted from 0, or undefined when it stands between paragraphs. */
  readonly paragraph: number | undefined;
  /** The component around it. */
  readonly parent: string | undefined;
}

/** A link as a page writes it. */
export interface LinkUse {
  readonly url: string;
  readonly line: number;
}

/** A list and how many items it has. */
export interface ListUse {
  readonly ordered: boolean;
  readonly items: number;
  readonly line: number;
}

/** A part of a page: a heading of any level and what follows it up to the next, or what stands before the first. */
export interface Section {
  readonly heading: { readonly text: string; readonly depth: number; readonly slug: string } | undefined;
  readonly line: number;
  /** Where the section starts in the file. */
  readonly start: number;
  readonly components: ComponentUse[];
  readonly links: LinkUse[];
  readonly lists: ListUse[];
}

/** The parts of a page in their order. The first one is what stands before the first heading. */
export interface PageStructure {
  readonly sections: readonly Section[];
}

/** Whether a node is a component or an element written with "<". */
export function isJsx(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a link is an address that somebody typed, which Markdown turned into a link by itself. */
function isTypedAddress(link: Link, text: string): boolean {
  return text.charAt(link.position?.start.offset ?? 0) !== '[';
}

/** The props of a component: texts, `true` for a switch, `undefined` for anything else. */
export function propsOf(node: MdxJsxFlowElement | MdxJsxTextElement): Map<string, string | true | undefined> {
  const props = new Map<string, string | true | undefined>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') props.set('{…}', undefined);
    else if (attribute.value === null || attribute.value === undefined) props.set(attribute.name, true);
    else props.set(attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined);
  }
  return props;
}

/** The parts of a page, each with the components, links and lists in it. Headings get the slugs that the site gives them. */
export function pageStructure(tree: Root, text: string, start: number): PageStructure {
  const slugger = new GithubSlugger();
  const first = tree.children.find(({ type }) => type !== 'yaml');
  let section = emptySection(undefined, first?.position?.start.line ?? 1, start);
  const sections = [section];
  let paragraphs = 0;

  const visit = (node: Nodes, parent: string | undefined, paragraph: number | undefined): void => {
    const line = node.position?.start.line ?? 1;
    let inside = parent;
    let own = paragraph;
    if (node.type === 'heading') {
      const words = toString(node);
      const heading = { text: words, depth: node.depth, slug: slugger.slug(words) };
      section = emptySection(heading, line, node.position?.start.offset ?? start);
      sections.push(section);
    }
    if (node.type === 'heading' || node.type === 'paragraph') {
      own = paragraphs;
      paragraphs += 1;
    }
    if (node.type === 'list') section.lists.push({ ordered: node.ordered === true, items: node.children.length, line });
    if (node.type === 'link' && !isTypedAddress(node, text)) section.links.push({ url: node.url, line });
    if (isJsx(node) && node.name !== null) {
      inside = node.name;
      if (vocabulary[node.name]?.inline !== true) own = undefined;
      section.components.push({ name: node.name, props: propsOf(node), line, paragraph: own, parent });
    }
    if ('children' in node) for (const child of node.children) visit(child, inside, own);
  };
  visit(tree, undefined, undefined);
  return { sections };
}

function emptySection(heading: Section['heading'], line: number, start: number): Section {
  return { heading, line, start, components: [], links: [], lists: [] };
}
