import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { calendarDateSchema } from '../../src/schemas/calendar-date.ts';
import type { Silence } from '../../src/schemas/silence.ts';
import { everyAddress } from './built-site.ts';
import { silentJourneys } from './silence-journeys.ts';
import { keptIn, watchSilence, type Broken } from './silence-watch.ts';

/** Where the run leaves what it found, for `npm run record:silence`. */
const record = join(import.meta.dirname, '../../.build/silence.yml');

test('every page and every tool keeps silent: nothing leaves, nothing is kept', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const origin = baseURL ?? '';
  const broken: Broken[] = [];
  const pages = everyAddress();
  const watched = async (mayAsk: readonly string[] = []) => {
    const context = await browser.newContext({ baseURL: origin });
    const seen = await watchSilence(context, origin, mayAsk);
    const page = await context.newPage();
    // A step that waits for what never comes says so, long before the whole run is over.
    page.setDefaultTimeout(30_000);
    return {
      page,
      end: async () => {
        broken.push(...seen, ...(await keptIn(context)));
        await context.close();
      },
    };
  };

  await test.step('every page is opened', async () => {
    const { page, end } = await watched();
    for (const address of pages) await page.goto(address);
    await end();
  });
  for (const { id, act, mayAsk } of silentJourneys) {
    await test.step(id, async () => {
      const { page, end } = await watched(mayAsk);
      await act(page);
      await end();
    });
  }

  const count = (promise: Broken['promise']): number => broken.filter((each) => each.promise === promise).length;
  const found: Silence = {
    date: calendarDateSchema.parse(new Date().toISOString().slice(0, 10)),
    browser: `Chromium ${browser.version()}`,
    pages: pages.length,
    journeys: silentJourneys.map(({ id }) => id),
    found: {
      otherOrigins: count('otherOrigins'),
      cookies: count('cookies'),
      stores: count('stores'),
      beacons: count('beacons'),
      referrers: count('referrers'),
      sent: count('sent'),
    },
  };
  mkdirSync(join(record, '..'), { recursive: true });
  writeFileSync(
    record,
    `# Written by \`npm run record:silence\` from a run of test/e2e/silence.spec.ts. Not by hand.\n${stringify(found)}`,
  );
  expect(broken).toEqual([]);
});

// The policy of the pages would stop most of it: the watch is tried without.
test('the watch sees what it watches for', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', bypassCSP: true });
  const seen = await watchSilence(context, baseURL ?? '');
  await context.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
  const page = await context.newPage();
  await page.goto('/en/');
  await page.evaluate(async () => {
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
    localStorage.removeItem('seen');
    indexedDB.open('seen');
    navigator.sendBeacon('/api/seen', 'words');
    await fetch('https://elsewhere.test/', { mode: 'no-cors', referrerPolicy: 'unsafe-url' });
    await fetch('/en/?q=words');
  });
  await expect
    .poll(() => [...new Set(seen.map(({ promise }) => promise))].sort())
    .toEqual(['beacons', 'cookies', 'otherOrigins', 'referrers', 'sent', 'stores']);
  await context.close();
});
