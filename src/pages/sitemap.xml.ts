import type { APIRoute } from 'astro';
import { locales } from '../i18n/locales.ts';
import { readSiteMaps } from '../layouts/page-context.ts';

/** Every page in both languages, each with its address in the other (sitemaps.org with hreflang alternates). */
export const GET: APIRoute = async ({ site }) => {
  const siteMaps = await readSiteMaps();
  const absolute = (path: string): string => new URL(path, site).href;
  const entries = locales.flatMap((locale) =>
    siteMaps[locale].pages
      .filter(({ listed }) => listed)
      .map(({ name }) => {
        const alternates = locales
          .map(
            (each) =>
              `<xhtml:link rel="alternate" hreflang="${each}" href="${absolute(siteMaps[each].address(name))}"/>`,
          )
          .join('');
        return `<url><loc>${absolute(siteMaps[locale].address(name))}</loc>${alternates}</url>`;
      }),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${absolute('/')}</loc></url>
${entries.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
