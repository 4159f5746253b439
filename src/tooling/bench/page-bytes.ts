import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Measurement } from './figures.ts';

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };

/** Bytes of every page as it goes over the wire, beside the most that one may have. Needs the built site. */
export const pageBytes: Measurement = {
  name: 'bytes',
  run: ({ root }) => {
    const site = join(root, 'dist');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const ours = pages.map((page) => brotliCompressSync(readFileSync(join(site, page)), { params }).byteLength);
    const figure = (what: string, most: number) => ({
      what,
      unit: 'bytes',
      ours,
      against: 'budget',
      reference: ours.map(() => most),
    });
    const largest = [Math.max(...ours)];
    return Promise.resolve([
      { ...figure('pages, the middle one', 9000), budget: { atMost: 1 } },
      { ...figure('page, the largest', 14_000), ours: largest, reference: [14_000], budget: { atMost: 1 } },
    ]);
  },
};
