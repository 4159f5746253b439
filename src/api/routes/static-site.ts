import { Hono, type Context as HonoContext } from 'hono';
import { isLocale } from '../../i18n/locales.ts';
import { acceptedEncodings, type Encoding } from '../services/content-encoding.ts';
import type { FileForm, SiteFile, SiteFiles } from '../services/site-files.ts';
import type { AppEnv } from '../security-headers.ts';

type Context = HonoContext<AppEnv>;

const bilingualNotFound = 'Page not found\nPage introuvable\n';

/**
 * The built site: each file under its address, folders by their index page, and the not-found page of the address's language.
 *
 * Addresses are looked up among the files that were read at start, so none can lead outside them. Ranges are not
 * offered: files are small, and part of a compressed form helps nobody.
 */
export function staticSiteRoutes(files: SiteFiles): Hono<AppEnv> {
  const encodingsFor = rememberingEncodings();

  function answer(c: Context): Response {
    const file = files.get(c.req.path);
    if (file !== undefined) return fileAnswer(c, form(c, file));
    // The address comes from our own list, never from the request: it cannot lead to another host.
    const folder = `${c.req.path}/`;
    if (files.has(folder)) {
      const location = encodeURI(folder) + new URL(c.req.url).search;
      return c.body(null, 308, { Location: location, 'Cache-Control': 'no-cache' });
    }
    return notFoundAnswer(c);
  }

  function form(c: Context, { forms }: SiteFile): FileForm {
    const encoding = encodingsFor(c.req.header('accept-encoding')).find((each) => forms[each] !== undefined);
    return forms[encoding ?? 'identity'] ?? forms.identity;
  }

  function notFoundAnswer(c: Context): Response {
    const language = c.req.path.split('/', 2)[1];
    const page = (isLocale(language) ? files.get(`/${language}/404/`) : undefined) ?? files.get('/404.html');
    if (page === undefined) return c.text(bilingualNotFound, 404, { 'Cache-Control': 'no-cache' });
    const { bytes, headers } = form(c, page);
    c.set('hasSecurityHeaders', true);
    const missing = new Response(bytes, { status: 404, headers });
    // A browser that kept this must not be told later that the page it asks for is unchanged.
    missing.headers.delete('etag');
    return missing;
  }

  const site = new Hono<AppEnv>();
  site.get('*', answer);
  site.all('*', (c) => c.body(null, 405, { Allow: 'GET, HEAD' }));
  return site;
}

function fileAnswer(c: Context, { bytes, etag, headers, headersWhenUnchanged }: FileForm): Response {
  c.set('hasSecurityHeaders', true);
  return isUnchanged(c.req.header('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: headersWhenUnchanged })
    : new Response(bytes, { headers });
}

/** Whether the reader has this form already (RFC 9110, 13.1.2: weak comparison, since proxies weaken tags they recompress). */
function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** `acceptedEncodings`, remembering its answers: browsers send a handful of headers, and reading one takes its time. */
function rememberingEncodings(): typeof acceptedEncodings {
  const maxRemembered = 200;
  const answers = new Map<string | undefined, readonly Encoding[]>();
  return (acceptEncoding) => {
    const known = answers.get(acceptEncoding);
    if (known !== undefined) return known;
    const accepted = acceptedEncodings(acceptEncoding);
    if (answers.size < maxRemembered) answers.set(acceptEncoding, accepted);
    return accepted;
  };
}
