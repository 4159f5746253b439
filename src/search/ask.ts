import { querySpelling, readingSpelling } from './spelling.ts';

/** A piece of an excerpt: `found` where it matches what was typed. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** A part of a found page, such as the text below one heading. */
export interface FoundPart {
  readonly title: string;
  readonly address: string;
}

/** A page that matches what was typed. */
export interface FoundPage {
  readonly title: string;
  readonly address: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly parts: readonly FoundPart[];
}

/** The answer to a query: how many pages match, and the first of them, best first. */
export interface SearchAnswer {
  readonly count: number;
  readonly pages: readonly FoundPage[];
}

/** The part of Pagefind's script that is used; its full types are not published. */
export interface Pagefind {
  options(options: {
    ranking?: { metaWeights?: Record<string, number> };
    excerptLength?: number;
    noWorker?: boolean;
  }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly anchor?: unknown }[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/**
 * Pagefind's excerpt as pieces of plain text, spelled for reading.
 *
 * @example excerptParts('l’ <mark>obligation</mark>') // [{ text: 'l’', found: false }, { text: 'obligation', found: true }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const plain = (text: string): string =>
    readingSpelling(text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole));
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: plain(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * Asks the index for pages that match `query`; nothing leaves the browser but requests for parts of the index.
 *
 * @param most - How many pages are read in full, at most.
 * @returns No pages for a query without a word.
 */
export async function ask(pagefind: Pagefind, query: string, most: number): Promise<SearchAnswer> {
  const words = querySpelling(query);
  if (words === '') return { count: 0, pages: [] };
  const { results } = await pagefind.search(words);
  const read = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const pages = read.map(({ url, meta, excerpt, sub_results: parts }) => ({
    title: readingSpelling(meta['title'] ?? url),
    address: url,
    excerpt: excerptParts(excerpt),
    parts: parts
      .filter(({ anchor }) => anchor !== undefined)
      .slice(0, 3)
      .map((part) => ({ title: readingSpelling(part.title), address: part.url })),
  }));
  return { count: results.length, pages };
}

/** Loads Pagefind's script from this site and sets it up. It stands outside the bundle, beside its index. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    // What a page is about counts more than what it mentions.
    ranking: { metaWeights: { about: 3, also: 0.3 } },
    excerptLength: 24,
    // The content policy lets no script start a worker; without one there is a file less to fetch before the answer.
    noWorker: true,
  });
  return pagefind;
}
