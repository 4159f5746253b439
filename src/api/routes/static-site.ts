import { Hono, type Context as HonoContext } from 'hono';
import { isLocale } from '../../i18n/locales.ts';
import { createFileAnswers } from '../services/file-answers.ts';
import type { SiteFiles } from '../services/site-files.ts';
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
  const answers = createFileAnswers(files);

  function answer(c: Context): Response {
    const file = answers.find(c.req.path, {
      acceptEncoding: c.req.header('accept-encoding'),
      ifNoneMatch: c.req.header('if-none-match'),
    });
    if (file !== undefined) {
      c.set('hasSecurityHeaders', true);
      return new Response(file.bytes, file);
    }
    // The address comes from our own list, never from the request: it cannot lead to another host.
    const folder = `${c.req.path}/`;
    if (files.has(folder)) {
      const location = encodeURI(folder) + new URL(c.req.url).search;
      return c.body(null, 308, { Location: location, 'Cache-Control': 'no-cache' });
    }
    return notFoundAnswer(c);
  }

  function notFoundAnswer(c: Context): Response {
    const language = c.req.path.split('/', 2)[1];
    const page = (isLocale(language) ? files.get(`/${language}/404/`) : undefined) ?? files.get('/404.html');
    if (page === undefined) return c.text(bilingualNotFound, 404, { 'Cache-Control': 'no-cache' });
    const { bytes, headers } = answers.form(page, c.req.header('accept-encoding'));
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
