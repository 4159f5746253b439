import type { FactBook } from './fact-book.ts';
import type { SiteMap } from './site-map.ts';

/** Where a link in prose leads. `language` is given when the document behind it is only in the other language. */
export interface ResolvedLink {
  readonly address: string;
  readonly language?: 'en' | 'fr';
}

/** Thrown for a link that names neither a page nor a source; says what may stand there. */
export class UnknownLinkError extends Error {
  constructor(href: string) {
    super(`Link "${href}": expected "page:" and the name of a page, "source:" and an id, or "#" and a heading.`);
    this.name = 'UnknownLinkError';
  }
}

/**
 * The address behind a link as prose writes it.
 *
 * `page:class-members/phases#part` names a page, `source:legal-assistance` a document of `content/facts/sources.yml`
 * in the reader's language or, where it exists in one only, in that one; `#part` is a heading of the same page.
 *
 * @throws UnknownPageError, UnknownFactError or UnknownLinkError
 */
export function resolveLink(href: string, locale: 'en' | 'fr', siteMap: SiteMap, facts: FactBook): ResolvedLink {
  if (href.startsWith('#')) return { address: href };
  if (href.startsWith('page:')) {
    const [name = '', fragment] = href.slice('page:'.length).split('#');
    return { address: siteMap.address(name) + (fragment === undefined ? '' : `#${fragment}`) };
  }
  if (!href.startsWith('source:')) throw new UnknownLinkError(href);
  const { address } = facts.source(href.slice('source:'.length));
  const own = address[locale];
  if (own !== undefined) return { address: own };
  const other = locale === 'en' ? 'fr' : 'en';
  const theirs = address[other];
  if (theirs === undefined) throw new UnknownLinkError(href);
  return { address: theirs, language: other };
}
