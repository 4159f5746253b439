import { expect, test } from '@playwright/test';
import { everyAddress } from './built-site.ts';
import { faultsOnPaper, lostBySpacing, movingParts, smallTargets, unfold } from './page-measures.ts';

// What no tool for accessibility measures: each page is opened once, and each test reads what was found on all of them.
test.describe.configure({ mode: 'default' });

/** They say one sentence, and nothing of it is for paper. */
const closedScreens = ['/en/closed/', '/fr/ferme/'];

/** The faults of each page that has some, by what they are. */
const found = {
  targets: {} as Record<string, string[]>,
  moving: {} as Record<string, string[]>,
  paper: {} as Record<string, string[]>,
  spacing: {} as Record<string, string[]>,
  turned: {} as Record<string, string[]>,
};

test.beforeAll('open every page', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const note = (kind: keyof typeof found, address: string, faults: string[]): void => {
    if (faults.length > 0) found[kind][address] = faults;
  };
  for (const address of everyAddress()) {
    // A phone on its side: most of the height is to stay for the text.
    await page.setViewportSize({ width: 640, height: 320 });
    await page.goto(address);
    note(
      'turned',
      address,
      await page.evaluate(() => {
        const bar = document.querySelector('.exit')?.getBoundingClientRect();
        return [
          ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []),
          ...((bar?.height ?? 0) > innerHeight / 4 ? [`the row of the quick exit takes ${bar?.height} pixels`] : []),
        ];
      }),
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await unfold(page);
    note('targets', address, await smallTargets(page));
    note('moving', address, await movingParts(page));
    await page.emulateMedia({ media: 'print' });
    if (!closedScreens.includes(address)) note('paper', address, await faultsOnPaper(page));
    await page.emulateMedia({ media: 'screen' });
    note('spacing', address, await lostBySpacing(page));
  }
  await context.close();
});

test('every control is 44 pixels high and wide, but for links in a line of text', () => {
  expect(found.targets).toEqual({});
});

test('no page loses anything at 320 pixels when its text is spaced', () => {
  expect(found.spacing).toEqual({});
});

test('nothing moves for readers who want less motion', () => {
  expect(found.moving).toEqual({});
});

test('every page fits a phone upright and on its side', () => {
  expect(found.turned).toEqual({});
});

test('on paper every page has a number to call and shows once where each of its links leads, without menus or buttons', () => {
  expect(found.paper).toEqual({});
});
