import type { Locale } from '../../i18n/locales.ts';
import { apiHeaders } from '../security-headers.ts';
import { contentPolicy } from '../services/content-policy.ts';
import type { SiteFiles } from '../services/site-files.ts';
import { escapeHtml } from '../escape-html.ts';
import { html, type Html } from './html.ts';

/** A page of the built site that an answer is put into, with the headers that go with it. */
export interface PageShell {
  readonly headers: Readonly<Record<string, string>>;
  /** The whole page with this heading and this text in it. */
  fill(heading: string, text: Html): string;
}

const answerPlace = /<!--answer-->[\s\S]*<!--\/answer-->/;

/** Where the site has its pages, when they are not below the API's own origin. */
export interface SitePlace {
  readonly siteUrl: string;
  readonly livesApart: boolean;
}

/**
 * The page that the build made for answers, in the look of the site: `/<locale>/answer/`.
 *
 * Where there is no built site, in development, the answer stands on a bare page.
 */
export function readPageShell(locale: Locale, files: SiteFiles | undefined, place: SitePlace): PageShell {
  const page = files?.get(`/${locale}/answer/`);
  const built = page === undefined ? undefined : Buffer.from(page.forms.identity.bytes).toString('utf8');
  if (page === undefined || built === undefined || !answerPlace.test(built)) return bareShell(locale);
  const text = withSiteLinks(built, place);
  return {
    headers: {
      ...pageHeaders(page.forms.identity.headers),
      // The page as it was built sends no form; its answers may hold some.
      'content-security-policy': contentPolicy(text.replace(answerPlace, '<form></form>')),
    },
    fill(heading, answer) {
      const title = escapeHtml(heading);
      return text
        .replace(/<title>[^|<]*/, () => `<title>${title} `)
        .replace(/(<h1[^>]*>)[^<]*(<\/h1>)/, (_, start: string, end: string) => start + title + end)
        .replace(answerPlace, () => answer.text);
    },
  };
}

/** The headers of a built page that hold for a page made from it: not those of the file's own bytes and keeping. */
export function pageHeaders(built: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(['content-length', 'content-encoding', 'etag', 'cache-control', 'vary']);
  return Object.fromEntries([
    ...Object.entries(built).filter(([name]) => !own.has(name)),
    ['cache-control', 'no-store'],
  ]);
}

/** Links of the site lead back to it from the API's own host. Links within the page stay. */
export function withSiteLinks(page: string, { siteUrl, livesApart }: SitePlace): string {
  if (!livesApart) return page;
  return page.replace(/ (href|src)="\/(?!\/)/g, (_, name: string) => ` ${name}="${siteUrl}/`);
}

function bareShell(locale: Locale): PageShell {
  return {
    headers: {
      ...apiHeaders,
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
    },
    fill(heading, text) {
      return html`<!doctype html>
        <html lang="${locale}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="robots" content="noindex" />
            <title>${heading}</title>
          </head>
          <body>
            <main>
              <h1>${heading}</h1>
              ${text}
            </main>
          </body>
        </html>`.text;
    },
  };
}
