/** What a browser says about where a request comes from. */
export interface Provenance {
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly host: string | undefined;
}

/**
 * Whether a post may come from where the browser says that it does.
 *
 * Pages of the site may post, and programs, which send neither header. Another site's page may not: it would spend its
 * visitor's limits and fill sessions in their name. Nothing else protects them, nor has to: there are no cookies.
 *
 * The site's pages ask for no referrer, and so a plain form of theirs says `Origin: null`; the browser's own word for where
 * that comes from (`Sec-Fetch-Site`) decides then. Browsers too old for that word are let in: turning away somebody with an
 * old telephone would cost more than what a hostile page could do there.
 *
 * @param siteUrl - The origin of the site, such as "https://example.ca".
 */
export function mayPost({ origin, secFetchSite, host }: Provenance, siteUrl: string): boolean {
  if (origin !== undefined && origin !== 'null') {
    return origin === siteUrl || (host !== undefined && URL.parse(origin)?.host === host.toLowerCase());
  }
  return secFetchSite !== 'cross-site';
}
