import { expect, test, type Page } from '@playwright/test';
import { colours, faultsOf } from './accessibility-faults.ts';
import { everyAddress } from './built-site.ts';

/** What a page keeps in the browser. */
async function keptBy(page: Page): Promise<{ cookies: number; storage: number; databases: number }> {
  const kept = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length + (await caches.keys()).length,
  }));
  return { cookies: (await page.context().cookies()).length, ...kept };
}

for (const address of everyAddress()) {
  test(`${address} is silent, accessible in all colours, and fits 320 pixels`, async ({ page, baseURL }) => {
    // axe reads the page three times; the longest one takes a busy machine a minute.
    test.setTimeout(240_000);
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

    for (const [name, media] of colours) {
      await page.emulateMedia(media);
      expect.soft(await faultsOf(page), `faults in ${name}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width of the page at 320 pixels').toBeLessThanOrEqual(320);

    expect.soft(foreign, 'requests to other origins').toEqual([]);
    expect.soft(faults, 'errors in the console').toEqual([]);
    expect.soft(await keptBy(page), 'what it keeps').toEqual({ cookies: 0, storage: 0, databases: 0 });
  });
}
