import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { everyAddress, fileOf, siteFolder, treeOf } from './built-site.ts';

/** Bytes on the wire at the best that Brotli does, as the build writes its `.br` files. */
function wireBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  return brotliCompressSync(readFileSync(file), { params }).byteLength;
}

const maxFirstRender = 14_000;
const maxMedian = 9_000;

const pages = everyAddress().map((address) => ({ address, bytes: wireBytes(fileOf(address)) }));
const icon = wireBytes(join(siteFolder, 'icon.svg'));

test('every page comes whole within 14,000 bytes, half of them within 9,000, with the icon counted', () => {
  expect(pages.length).toBeGreaterThan(60);
  const bytes = pages.map((page) => page.bytes + icon).sort((one, other) => one - other);
  expect(pages.filter((page) => page.bytes + icon > maxFirstRender)).toEqual([]);
  expect(bytes[Math.floor(bytes.length / 2)]).toBeLessThanOrEqual(maxMedian);
});

test('no page waits for a second answer before it shows, and none but tools asks for more than its icon', () => {
  const blocking = 'link[rel~="stylesheet"], script[src]:not([type="module"]):not([defer]):not([async])';
  const more = 'img[src], iframe, video, audio, object, embed, link[rel~="preload"], link[rel~="prefetch"]';
  const found = pages.flatMap(({ address }) =>
    selectAll(`${blocking}, ${more}`, treeOf(address)).map(({ tagName }) => `${address}: ${tagName}`),
  );
  expect(found).toEqual([]);
});
