import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

const page = (text: string) => `<!doctype html><title>${text}</title>`;

/** The files of a small built site, as text by path. */
export const siteTexts = {
  'index.html': page('English · Français'),
  '404.html': page('Page not found · Page introuvable'),
  'en/index.html': page('Home'),
  'en/404/index.html': page('Page not found'),
  'en/contact/index.html': page('Who to contact'),
  'fr/index.html': page('Accueil'),
  'fr/404/index.html': page('Page introuvable'),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'site.webmanifest': '{}',
  'sessions.json': '[]',
  'switches.json': '{"signUp":true,"feedback":true,"feedbackText":true}',
  'en/session.ics': 'BEGIN:VCALENDAR',
  '_astro/finder.Ab12.js': 'export {}',
  'search/en/pagefind-entry.json': '{}',
  'search/en/pagefind.js': 'export {}',
  'search/en/wasm.en.pagefind': 'bytes',
  'search/en/fragment/en_1a2b.pf_fragment': 'bytes',
  'search/en/engine.wasm': 'bytes',
  'fonts/none.woff2': 'bytes',
} as const;

/** Writes a small built site into a temporary folder, compressed forms beside its index pages, and gives its path. */
export function writeFixtureSite(): string {
  const files = Object.fromEntries(Object.entries(siteTexts).map(([path, text]) => [`dist/${path}`, text]));
  const around = temporaryFolder({ ...files, 'outside.txt': 'not part of the site' });
  const folder = join(around, 'dist');
  for (const [path, text] of Object.entries(siteTexts)) {
    if (!path.endsWith('index.html')) continue;
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
  }
  return folder;
}
