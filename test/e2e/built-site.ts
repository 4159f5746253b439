import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Root } from 'hast';

/** The folder of the built site. */
export const siteFolder = join(import.meta.dirname, '../../dist');

/** The addresses of the site's own map, both languages, from the root: what a search engine would be told. */
export function mappedAddresses(): string[] {
  const map = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/** Every page that the site can answer with, pages for missing addresses included. */
export function everyAddress(): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => `/${relative('.', file).replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file behind an address of the built site. */
export function fileOf(address: string): string {
  return join(siteFolder, address, address.endsWith('/') ? 'index.html' : '');
}

/** The HTML of a page, as it is served. */
export function htmlOf(address: string): string {
  return readFileSync(fileOf(address), 'utf8');
}

/** The HTML of a page as a tree. */
export function treeOf(address: string): Root {
  return unified().use(rehypeParse).parse(htmlOf(address));
}
