import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/api/app.ts';
import { readSiteFiles } from '../../../src/api/services/site-files.ts';
import { siteTexts, writeFixtureSite } from '../fixture-site.ts';

const app = createApp({ siteFiles: readSiteFiles(writeFixtureSite()) });

describe('pages', () => {
  it('stand under the address of their folder', async () => {
    const answer = await app.request('/en/contact/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe(siteTexts['en/contact/index.html']);
  });

  it('answer HEAD with the same headers and no body', async () => {
    const [get, head] = [await app.request('/en/'), await app.request('/en/', { method: 'HEAD' })];
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  });

  it.each([
    ['/en', '/en/'],
    ['/en/contact', '/en/contact/'],
    ['/en/contact?from=card', '/en/contact/?from=card'],
  ])('are found without their last slash: %s leads to %s', async (path, location) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(location);
  });

  it.each(['//evil.example', '//evil.example/en', '/\\evil.example', '/%2F%2Fevil.example', '//en', '/%2Fen'])(
    'never lead to another host: %s',
    async (path) => {
      const answer = await app.request(`http://localhost${path}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('location')).toBeNull();
    },
  );

  it('ignore a range, which would cut through a compressed form', async () => {
    const answer = await app.request('/en/', { headers: { range: 'bytes=0-3' } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(siteTexts['en/index.html']);
  });

  it('take no other method than GET and HEAD', async () => {
    const answer = await app.request('/en/', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('an address that is not there', () => {
  it.each([
    ['/en/missing/', 'Page not found'],
    ['/fr/absente/', 'Page introuvable'],
    ['/missing', 'Page not found · Page introuvable'],
    ['/es/', 'Page not found · Page introuvable'],
    ['/friend/', 'Page not found · Page introuvable'],
  ])('is told in the language of its first part: %s', async (path, title) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`<title>${title}</title>`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('is asked for again next time, since a page may come to stand there', async () => {
    const { headers } = await app.request('/en/missing/');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).toBeNull();
  });

  it.each([
    '/../outside.txt',
    '/en/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2Foutside.txt',
    '/en/%2e%2e%2f%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/%252e%252e/outside.txt',
    '/en/index.html%00.txt',
    '/%E0%A4%A',
    '/etc/passwd',
  ])('cannot be a file outside the site: %s', async (path) => {
    const answer = await app.request(`http://localhost${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('not part of the site');
  });

  it('cannot be one, whatever an address is put together from', async () => {
    const parts = fc.constantFrom(
      '..',
      '.',
      '',
      '%2e%2e',
      '%252e',
      '..%2f',
      '%5c',
      '\\',
      'en',
      'dist',
      'outside.txt',
      '%00',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 8 }), async (path) => {
        const answer = await app.request(`http://localhost/${path.join('/')}`);
        expect([200, 308, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain('not part of the site');
        expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 500 },
    );
  });

  it('is told in both languages even where the site has no page for it', async () => {
    const answer = await createApp({ siteFiles: new Map() }).request('/x');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Page not found\nPage introuvable\n');
  });
});

describe('compressed forms', () => {
  const ask = (path: string, acceptEncoding: string) =>
    app.request(path, { headers: { 'accept-encoding': acceptEncoding } });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('are sent as %s to those who take it, and unpack to the same page', async (encoding, unpack) => {
    const answer = await ask('/en/', encoding);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(unpack(bytes).toString()).toBe(siteTexts['en/index.html']);
  });

  it('unpack to the same page, whatever else a request says of encodings and ranges', async () => {
    const offers = fc.constantFrom(
      'br',
      'gzip',
      'identity',
      '*',
      'zstd',
      'x-gzip',
      'BR',
      '',
      'gzip;q=0',
      'br;q=2',
      '*;q=0',
    );
    const ranges = fc.constantFrom(
      'bytes=0-0',
      'bytes=5-',
      'bytes=-1',
      'bytes=0-,0-,0-',
      'bytes=9-1',
      'lines=1',
      'bytes',
    );
    const asking = fc.record({ offers: fc.array(offers, { maxLength: 6 }), range: fc.option(ranges) });
    await fc.assert(
      fc.asyncProperty(asking, async ({ offers: accepted, range }) => {
        const headers = { 'accept-encoding': accepted.join(', '), ...(range !== null && { range, 'if-range': '"x"' }) };
        const answer = await app.request('/en/', { headers });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-range')).toBeNull();
        const bytes = Buffer.from(await answer.arrayBuffer());
        const encoding = answer.headers.get('content-encoding');
        const text = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
        expect(text.toString()).toBe(siteTexts['en/index.html']);
      }),
      { numRuns: 300 },
    );
  });

  it('are told to caches, also where the file goes out as it is', async () => {
    expect((await ask('/en/', 'identity')).headers.get('vary')).toBe('accept-encoding');
    expect((await ask('/favicon.svg', 'br')).headers.get('vary')).toBeNull();
  });

  it('are no addresses of their own', async () => {
    expect((await app.request('/en/index.html.br')).status).toBe(404);
  });
});

describe('asking again', () => {
  const ask = (headers: Record<string, string>) => app.request('/en/', { headers });

  it('costs no body while the page is the same', async () => {
    const etag = (await ask({ 'accept-encoding': 'br' })).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await ask({ 'accept-encoding': 'br', 'if-none-match': tag });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('etag')).toBe(etag);
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('gives the page when the reader has another one or another form of it', async () => {
    const asItIs = (await ask({})).headers.get('etag') ?? '';
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask({ 'accept-encoding': 'br', 'if-none-match': asItIs })).status).toBe(200);
  });
});

describe('files by kind', () => {
  const [forAYear, askAgain, forAnHour] = ['public, max-age=31536000, immutable', 'no-cache', 'public, max-age=3600'];

  it.each([
    ['/', 'text/html; charset=utf-8', askAgain],
    ['/en/index.html', 'text/html; charset=utf-8', askAgain],
    ['/_astro/finder.Ab12.js', 'text/javascript; charset=utf-8', forAYear],
    ['/search/en/fragment/en_1a2b.pf_fragment', 'application/octet-stream', forAYear],
    ['/search/en/pagefind-entry.json', 'application/json', askAgain],
    ['/search/en/pagefind.js', 'text/javascript; charset=utf-8', forAnHour],
    ['/search/en/wasm.en.pagefind', 'application/octet-stream', forAnHour],
    ['/search/en/engine.wasm', 'application/wasm', forAnHour],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', forAnHour],
    ['/sitemap.xml', 'application/xml; charset=utf-8', forAnHour],
    ['/robots.txt', 'text/plain; charset=utf-8', forAnHour],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8', forAnHour],
    ['/en/session.ics', 'text/calendar; charset=utf-8', forAnHour],
    ['/fonts/none.woff2', 'font/woff2', forAnHour],
  ])('%s is %s, kept: %s', async (path, type, cacheControl) => {
    const { status, headers } = await app.request(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cacheControl]);
  });
});
