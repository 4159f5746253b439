import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { everyAddress } from './built-site.ts';

/** What a page did that a silent site does not do. */
async function tracesOf(page: Page): Promise<{ cookies: number; storage: number; databases: number }> {
  const kept = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length + (await caches.keys()).length,
  }));
  return { cookies: (await page.context().cookies()).length, ...kept };
}

for (const address of everyAddress()) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility fault in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        // AAA contrast and target size are the site's own bar; AAA has no whole conformance to claim.
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }

    test('asks nothing of anyone else, keeps nothing, reports no fault', async ({ page, baseURL }) => {
      const foreign: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(foreign).toEqual([]);
      expect(faults).toEqual([]);
      expect(await tracesOf(page)).toEqual({ cookies: 0, storage: 0, databases: 0 });
    });

    test('never scrolls sideways at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
