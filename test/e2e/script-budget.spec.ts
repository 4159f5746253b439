import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { everyAddress, siteFolder, treeOf } from './built-site.ts';

const tools = [
  '/en/complaints/answer-dates/',
  '/fr/plaintes/dates-de-reponse/',
  '/en/defence-representatives/find-an-option/',
  '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
  '/en/information-sessions/',
  '/fr/seances-d-information/',
  '/en/information-sessions/your-sign-up/',
  '/fr/seances-d-information/votre-inscription/',
  '/en/search/',
  '/fr/recherche/',
];

const closedScreens = ['/en/closed/', '/fr/ferme/'];

const compressed = (text: string | Buffer): number => brotliCompressSync(text).length;

/** The scripts that stand in a page, data left out. */
function inlineScripts(address: string): string[] {
  return selectAll('script:not([type="application/ld+json"]):not([type="application/json"])', treeOf(address))
    .map((script) => toString(script))
    .filter((text) => text !== '');
}

/** The compressed bytes of the scripts that a page fetches while `act` runs. */
async function fetchedBytes(page: Page, act: () => Promise<unknown>): Promise<number> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) files.add(pathname);
  });
  await act();
  await page.waitForLoadState('networkidle');
  return [...files].reduce((bytes, file) => bytes + compressed(readFileSync(join(siteFolder, file))), 0);
}

const hasQuickExit = (address: string): boolean => selectAll('[data-leave]', treeOf(address)).length > 0;
const inlineBytes = (address: string): number =>
  inlineScripts(address).reduce((bytes, script) => bytes + compressed(script), 0);

test('a page without a tool fetches no script, and one without a quick exit has none at all', () => {
  const others = everyAddress().filter((address) => !tools.includes(address) && !closedScreens.includes(address));
  expect(others.length).toBeGreaterThan(60);
  expect(others.filter((address) => selectAll('script[src]', treeOf(address)).length > 0)).toEqual([]);
  const withoutQuickExit = others.filter((address) => !hasQuickExit(address));
  expect(withoutQuickExit.length).toBeGreaterThan(5);
  expect(withoutQuickExit.filter((address) => inlineScripts(address).length > 0)).toEqual([]);
});

test('quick exit and closed screen need at most 1,500 bytes of script', () => {
  const others = everyAddress().filter((address) => !tools.includes(address));
  expect(others.filter((address) => inlineBytes(address) > 1500)).toEqual([]);
});

/** What somebody does with a tool that brings all of its script, found without words so that it goes for both languages. */
const uses: readonly { readonly addresses: readonly string[]; readonly use: (page: Page) => Promise<void> }[] = [
  {
    addresses: ['/en/complaints/answer-dates/', '/fr/plaintes/dates-de-reponse/'],
    use: async (page) => {
      await page.locator('main form input[inputmode=numeric]').first().fill('3');
      await page.locator('main form button[type=submit]').click();
    },
  },
  {
    addresses: [
      '/en/defence-representatives/find-an-option/',
      '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
    ],
    use: (page) => page.locator('main form :is(select, input)').first().focus(),
  },
  {
    addresses: ['/en/information-sessions/', '/fr/seances-d-information/'],
    use: (page) => page.locator('#sign-up-form input[name=sessionId]').first().check(),
  },
  {
    addresses: ['/en/information-sessions/your-sign-up/', '/fr/seances-d-information/votre-inscription/'],
    use: (page) => page.locator('#manage-form input:not([type=hidden])').fill('K'),
  },
];

for (const { addresses, use } of uses) {
  for (const address of addresses) {
    // Quick exit, which every page has, is counted by itself above.
    test(`${address} needs at most 20,000 bytes of script in all`, async ({ page }) => {
      const fetched = await fetchedBytes(page, async () => {
        await page.goto(address);
        await use(page);
      });
      expect(fetched).toBeGreaterThan(5_000);
      expect(fetched).toBeLessThanOrEqual(20_000);
    });
  }
}

for (const address of tools) {
  test(`${address} needs at most 12,000 bytes of script before anyone uses it`, async ({ page }) => {
    const fetched = await fetchedBytes(page, () => page.goto(address));
    expect(inlineBytes(address) + fetched).toBeLessThanOrEqual(12_000);
  });
}
