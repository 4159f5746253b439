import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import * as pagefind from 'pagefind';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseLocale, type Locale } from '../i18n/locales.ts';
import type { Term } from '../schemas/term.ts';
import { relatedNames } from './related-names.ts';
import { indexSpelling } from './spelling.ts';

/** What an index is built from. */
export interface IndexSource {
  /** The text of each built page by its file below the site's folder, such as "en/contact/index.html". */
  readonly pages: ReadonlyMap<string, string>;
  /** Where the index is written: what the site has under `/pagefind/`. */
  readonly indexFolder: string;
  /** The terms whose further names find a page that speaks of them. */
  readonly terms: readonly Term[];
}

/** Thrown when Pagefind does not take a page; names it and what Pagefind said. */
export class SearchIndexError extends Error {
  constructor(what: string, errors: readonly string[]) {
    super(`The search index could not be built. ${what}: ${errors.join('; ')}`);
    this.name = 'SearchIndexError';
  }
}

/** Pagefind's own interfaces, which this site does not use. */
const ownInterface = /-ui\.|-highlight\./;

/** What holds a text of its own, and what Pagefind takes for a part of a sentence. */
const isNewBeginning = /^(?:address|blockquote|dd|dt|figcaption|label|legend|summary)$/;

const html = unified().use(rehypeParse).use(rehypeStringify);

/**
 * A page as the index holds it, or undefined for a page that search does not offer: one without a marked body.
 *
 * Its words are respelled so that they are found (see `spelling.ts`), and the further names of its terms are added as
 * metadata, which is searched and never shown: `about` for terms of its headings, `also` for the others.
 */
export function indexedPage(page: string, terms: readonly Term[]): string | undefined {
  const tree: Root = html.parse(page);
  const body = select('[data-pagefind-body]', tree);
  if (body === undefined) return undefined;
  const locale = parseLocale(select('html', tree)?.properties['lang']);
  const headings = selectAll('h1, h2', body).map((heading) => toString(heading));
  const about = relatedNames(headings.join('\n'), locale, terms);
  const also = relatedNames(textOf(body), locale, terms).filter((name) => !about.includes(name));
  visit(body, 'element', (element) => {
    const sign = signAfter(element, locale);
    if (sign !== undefined) element.children.push({ type: 'text', value: sign });
  });
  visit(body, 'text', (node) => {
    node.value = indexSpelling(node.value);
  });
  body.properties['dataAbout'] = about.map(indexSpelling).join(' | ');
  body.properties['dataAlso'] = also.map(indexSpelling).join(' | ');
  body.properties['dataPagefindMeta'] = 'about[data-about], also[data-also]';
  return html.stringify(tree);
}

/**
 * Builds the search index of a built site, both languages in one; each page is searched in its own.
 *
 * @returns How many pages were indexed.
 * @throws SearchIndexError when Pagefind does not take a page, or no page is marked to be found.
 */
export async function buildSearchIndex({ pages, indexFolder, terms }: IndexSource): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new SearchIndexError('Pagefind did not start', errors);
  let indexed = 0;
  for (const [file, page] of [...pages].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const content = indexedPage(page, terms);
    if (content === undefined) continue;
    const added = await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, '')}`, content });
    if (added.errors.length > 0) throw new SearchIndexError(file, added.errors);
    indexed += 1;
  }
  if (indexed === 0) throw new SearchIndexError('Of the site', ['expected pages with data-pagefind-body, found none']);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new SearchIndexError('Writing', made.errors);
  // Written here, because Pagefind says that it wrote its files before all of them are on the disk: closed then, it left
  // an empty pagefind-entry.json behind, and a search that could not load.
  for (const { path, content } of made.files.filter((file) => !ownInterface.test(file.path))) {
    const file = join(indexFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
  return indexed;
}

/**
 * What parts an element from the next in the index, or undefined where Pagefind knows by itself that something new begins.
 *
 * It takes these for a part of a sentence (Pagefind/pagefind#736): a term and its explanation became one word, which
 * nobody finds and nobody can read.
 */
function signAfter(element: Element, locale: Locale): string | undefined {
  if (!isNewBeginning.test(element.tagName)) return undefined;
  const ends = /[.?!:;…»”]\s*$/.test(toString(element));
  if (ends) return ' ';
  return element.tagName === 'dt' ? (locale === 'fr' ? '\u00a0: ' : ': ') : '. ';
}

/** The text that a page is found by: without the parts that are marked to be ignored. */
function textOf(body: Element): string {
  const ignored = selectAll('[data-pagefind-ignore]', body).map((part) => toString(part));
  return ignored.reduce((text, part) => text.replace(part, ' '), toString(body));
}
