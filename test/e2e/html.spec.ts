import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { everyAddress, htmlOf } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // Styles stand in each page and Astro minifies them; the rest is how Astro writes HTML, not what it says.
      'no-inline-style': 'error',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-raw-characters': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
      // role="list" brings a list's meaning back where Safari drops it with its bullets; roles of a table likewise.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'no-implicit-button-type': 'error',
      // Scripts come from this origin alone; integrity guards those of others.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const address of everyAddress()) {
    const report = await validator.validateString(htmlOf(address), address);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) {
        // Astro writes the two rules of its islands where the first one stands.
        if (/^<style> element is not permitted/.test(message)) continue;
        problems.push(`${address}:${line} ${ruleId}: ${message}`);
      }
    }
  }
  expect(problems).toEqual([]);
});

test('every page is complete in 14,000 bytes, half of them in 9,000', () => {
  const sizes = everyAddress()
    .map((address) => ({ address, bytes: brotliCompressSync(htmlOf(address)).length }))
    .sort((a, b) => a.bytes - b.bytes);
  expect(sizes.filter(({ bytes }) => bytes > 14_000)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.bytes).toBeLessThanOrEqual(9000);
});

test('no title of a page and no address says what the program is about', () => {
  const telling = /sexual|misconduct|sexuel|inconduite|assault|agression|trauma/i;
  const titles = everyAddress().map((address) => /<title>([^<]*)<\/title>/.exec(htmlOf(address))?.[1] ?? '');
  expect(titles.filter((title) => title === '' || telling.test(title))).toEqual([]);
  expect(everyAddress().filter((address) => telling.test(address))).toEqual([]);
});
