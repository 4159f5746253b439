import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressFiles } from '../../src/tooling/compress-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '<p>une phrase qui revient</p>'.repeat(40);

describe('compressFiles', () => {
  it('writes both forms beside each text file, which unpack to the same', async () => {
    const folder = temporaryFolder({ 'fr/index.html': page, 'sitemap.xml': page });
    expect(await compressFiles(folder)).toBe(2);
    expect(brotliDecompressSync(readFileSync(join(folder, 'fr/index.html.br'))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(folder, 'fr/index.html.gz'))).toString()).toBe(page);
    expect(existsSync(join(folder, 'sitemap.xml.br'))).toBe(true);
  });

  it.each([
    ['a small file, which would not gain', 'robots.txt', 'User-agent: *'],
    ['a picture, packed already', 'photo.png', page],
    ['a part of the search index, packed already', 'search/en.pf_fragment', page],
  ])('leaves %s', async (_case, path, text) => {
    const folder = temporaryFolder({ [path]: text });
    expect(await compressFiles(folder)).toBe(0);
    expect(existsSync(join(folder, `${path}.br`))).toBe(false);
  });
});
