import type { APIRoute } from 'astro';
import { SITE_ENV } from 'astro:env/server';

/** A sample site asks not to be found; a production site points to its map. */
export const GET: APIRoute = ({ site }) => {
  const body =
    SITE_ENV === 'production'
      ? `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', site).href}\n`
      : 'User-agent: *\nDisallow: /\n';
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
