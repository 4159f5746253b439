import { expect, test, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { everyAddress, htmlOf } from './built-site.ts';
import { startTabDuplicator, type TabDuplicator } from './tab-duplicator.ts';

/** The pages that have no quick exit: class members have no need of them. */
const without = [
  '/en/about-this-site/',
  '/en/accessibility/',
  '/en/defence-representatives/find-an-option/',
  '/en/defence-representatives/leaders-and-managers/',
  '/en/defence-representatives/options/',
  '/fr/a-propos-de-ce-site/',
  '/fr/accessibilite/',
  '/fr/personnes-representantes-de-la-defense/leaders-et-gestionnaires/',
  '/fr/personnes-representantes-de-la-defense/options/',
  '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
];
const closedScreens = ['/en/closed/', '/fr/ferme/'];
const bilingual = ['/', '/404.html'];
const withQuickExit = everyAddress().filter((address) => ![...without, ...closedScreens].includes(address));

const languages = [
  {
    language: 'English',
    label: 'Leave quickly',
    destination: 'https://weather.gc.ca/',
    first: '/en/',
    before: '/en/class-members/',
    page: '/en/class-members/phases/',
    closed: '/en/closed/',
    screen: 'This page is closed.',
    openAgain: 'Open it again',
    form: '/en/complaints/answer-dates/',
  },
  {
    language: 'French',
    label: 'Quitter rapidement',
    destination: 'https://meteo.gc.ca/',
    first: '/fr/',
    before: '/fr/membres-du-groupe/',
    page: '/fr/membres-du-groupe/phases/',
    closed: '/fr/ferme/',
    screen: 'Cette page est fermée.',
    openAgain: 'Rouvrir',
    form: '/fr/plaintes/dates-de-reponse/',
  },
] as const;
const [english] = languages;
type Language = (typeof languages)[number];

/** Answers for the destination, which no test asks for in earnest. */
async function weatherIn(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/(weather|meteo)\.gc\.ca\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}

const exits = (page: Page, { label }: Language): Locator => page.getByRole('link', { name: label, exact: true });
const exit = (page: Page, language: Language): Locator => exits(page, language).first();

async function expectWeather(page: Page, { destination }: Language): Promise<void> {
  await expect(page).toHaveURL(destination);
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}

/** As a person would: again, when the machine was too slow for the second press to come within a second. */
async function leaveByEscape(page: Page, language: Language): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(language.destination, { timeout: 3000 });
  }).toPass();
}

/** Nothing is seen but the closed screen: neither the page that was left nor the name of the site. */
async function expectClosed(page: Page, { closed, screen, openAgain }: Language): Promise<void> {
  await expect(page).toHaveURL(closed);
  await expect(page.locator('body')).toHaveText(`${screen} ${openAgain}`, { useInnerText: true });
  await expect(page).toHaveTitle(screen);
}

test.beforeEach(({ context }) => weatherIn(context));

test('stands on every page but five in each language, first in the same place and again at the end', () => {
  const count = (address: string): number => htmlOf(address).match(/<a class="leave"/g)?.length ?? 0;
  expect(without.filter((address) => count(address) > 0)).toEqual([]);
  expect(closedScreens.filter((address) => count(address) > 0)).toEqual([]);
  expect(withQuickExit.length).toBeGreaterThan(60);
  expect(withQuickExit.filter((address) => count(address) !== 2)).toEqual([]);
});

test('leads to the weather in the language of the page', () => {
  for (const address of withQuickExit.filter((each) => !bilingual.includes(each))) {
    const { destination } = address.startsWith('/fr/') ? languages[1] : languages[0];
    const addresses = [...htmlOf(address).matchAll(/<a class="leave" href="([^"]+)"/g)].map((match) => match[1]);
    expect(addresses, address).toEqual([destination, destination]);
  }
  for (const address of bilingual) {
    for (const { destination } of languages) expect(htmlOf(address)).toContain(`href="${destination}"`);
  }
});

for (const address of ['/', '/404.html', '/en/', '/fr/recherche/', '/en/complaints/answer-dates/', '/fr/404/']) {
  test(`${address}: is reached by the second Tab, after the link to the content`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#content');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveClass('leave');
  });
}

for (const language of languages) {
  test.describe(language.language, () => {
    test('closes the page and opens the weather', async ({ page }) => {
      await page.goto(language.page);
      await exit(page, language).click();
      await expectWeather(page, language);
    });

    test('stays closed on Back, and so do the pages that were read before', async ({ page }) => {
      await page.goto(language.first);
      await page.goto(language.before);
      await page.goto(language.page);
      await exit(page, language).click();
      await expectWeather(page, language);
      await page.goBack();
      await expectClosed(page, language);
      await page.goBack();
      await expectClosed(page, language);
      await page.goBack();
      await expectClosed(page, language);
    });

    test('opens again each page where it was left, and each stays open', async ({ page }) => {
      await page.goto(language.before);
      await page.goto(language.page);
      await exit(page, language).click();
      await expectWeather(page, language);
      await page.goBack();
      await page.goBack();
      await expectClosed(page, language);
      await page.getByRole('link', { name: language.openAgain }).click();
      await expect(page).toHaveURL(language.before);
      await expect(page.locator('h1')).toBeVisible();
      await page.reload();
      await expect(page).toHaveURL(language.before);
      await page.goForward();
      await page.getByRole('link', { name: language.openAgain }).click();
      await expect(page).toHaveURL(language.page);
      await expect(page.locator('h1')).toBeVisible();
    });

    test('closes again what was opened again', async ({ page }) => {
      await page.goto(language.before);
      await page.goto(language.page);
      await exit(page, language).click();
      await page.goBack();
      await page.goBack();
      await page.getByRole('link', { name: language.openAgain }).click();
      await expect(page).toHaveURL(language.before);
      await page.goto(language.page);
      await exit(page, language).click();
      await expectWeather(page, language);
      await page.goBack();
      await expectClosed(page, language);
      await page.goBack();
      await expectClosed(page, language);
    });

    test('goes forward to the weather from the closed screen', async ({ page }) => {
      await page.goto(language.page);
      await exit(page, language).click();
      await page.goBack();
      await expectClosed(page, language);
      await page.goForward();
      await expectWeather(page, language);
    });

    test('keeps nothing of what was typed', async ({ page }) => {
      await page.goto(language.form);
      const [first] = await page.locator('main input[inputmode=numeric]').all();
      if (first === undefined) throw new Error('Expected a field for a number');
      await first.fill('17');
      await exit(page, language).click();
      await expectWeather(page, language);
      await page.goBack();
      await page.getByRole('link', { name: language.openAgain }).click();
      await expect(page).toHaveURL(language.form);
      await expect(page.locator('main input[inputmode=numeric]').first()).toHaveValue('');
    });

    test('is at the end of the page too', async ({ page }) => {
      await page.goto(language.page);
      await exits(page, language).last().click();
      await expectWeather(page, language);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('is a plain link', async ({ page }) => {
        await page.goto(language.page);
        await exit(page, language).click();
        await expect(page).toHaveURL(language.destination);
      });

      test('the closed screen leads to the home page', async ({ page }) => {
        await page.goto(language.closed);
        await page.getByRole('link', { name: language.openAgain }).click();
        await expect(page).toHaveURL(language.first);
      });
    });

    test('two presses of Escape do the same', async ({ page }) => {
      await page.goto(language.page);
      await leaveByEscape(page, language);
      await expectWeather(page, language);
      await page.goBack();
      await expectClosed(page, language);
    });
  });
}

test('a heading that a link leads to stops below it', async ({ page }) => {
  await page.goto('/en/class-members/questions/#can-i-stop');
  const spaceAbove = async (): Promise<number> => {
    const row = await page.locator('.exit').boundingBox();
    const heading = await page.getByRole('heading', { name: 'Can I stop?' }).boundingBox();
    return (heading?.y ?? 0) - (row?.y ?? 0) - (row?.height ?? 0);
  };
  await expect.poll(spaceAbove).toBeLessThan(50);
  expect(await spaceAbove()).toBeGreaterThanOrEqual(0);
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels one line parts its row from the page in the reader's own colours`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(english.page);
    const lines = await page.locator('.leave-bar, .exit').evaluateAll((rows) =>
      rows
        .map((row) => getComputedStyle(row))
        .filter(({ display, borderBottomWidth }) => display !== 'contents' && borderBottomWidth !== '0px')
        .map(({ borderBottomWidth, borderBottomColor, backgroundColor }) => ({
          width: borderBottomWidth,
          isSeen: borderBottomColor !== backgroundColor,
        })),
    );
    expect(lines).toEqual([{ width: '1px', isSeen: true }]);
  });
}

test('two presses of Escape do nothing in a field', async ({ page }) => {
  await page.goto(english.form);
  const field = page.locator('main input[inputmode=numeric]').first();
  await field.fill('17');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('17');
  await expect(page).toHaveURL(english.form);
});

test('Escape and Escape with a key between, or held down, do nothing', async ({ page }) => {
  await page.goto(english.page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  // Playwright repeats a key that is down already.
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveURL(english.page);
});

test('Escape closes a dialog and nothing else', async ({ page }) => {
  await page.goto(english.page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveURL(english.page);
});

test('leaves while the page is still loading', async ({ page }) => {
  await page.goto(english.before);
  // An image that never comes: the page has not finished loading.
  await page.route('**/never.png', () => undefined);
  await page.route(english.page, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', '<img src="/never.png" alt=""></main>');
    await route.fulfill({ response, body });
  });
  await page.goto(english.page, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  await leaveByEscape(page, english);
  await expectWeather(page, english);
  await page.goBack();
  await expectClosed(page, english);
});

for (const [how, options] of [
  ['middle click', { button: 'middle' }],
  ['click with Control', { modifiers: ['ControlOrMeta'] }],
  ['click with Shift', { modifiers: ['Shift'] }],
] as const) {
  test(`a ${how} leaves in this tab and opens no other`, async ({ page, context }) => {
    await page.goto(english.page);
    await exit(page, english).click(options as Parameters<Locator['click']>[0]);
    await expectWeather(page, english);
    expect(context.pages()).toHaveLength(1);
  });
}

test('closes the other tabs of the site', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(english.before);
  await page.goto(english.page);
  await exit(page, english).click();
  await expectWeather(page, english);
  await expectClosed(other, english);
  await other.getByRole('link', { name: english.openAgain }).click();
  await expect(other).toHaveURL(english.before);
});

test('covers the page, its title and its icon within the click, whenever the weather answers', async ({ page }) => {
  let shown: unknown;
  await page.exposeFunction('record', (seen: unknown) => {
    shown = seen;
  });
  await page.goto(english.page);
  await page.evaluate(() => {
    addEventListener('click', () => {
      const { record } = globalThis as unknown as { record: (seen: unknown) => void };
      record({
        text: document.body.textContent,
        title: document.title,
        icon: document.querySelector('link[rel=icon]')?.getAttribute('href'),
        visibility: document.documentElement.style.visibility,
        address: location.pathname,
      });
    });
  });
  await exit(page, english).click();
  await expectWeather(page, english);
  expect(shown).toEqual({ text: '', title: '\u00a0', icon: 'data:,', visibility: 'hidden', address: english.closed });
});

test.describe('with the page cache of the browser', () => {
  let browser: Browser;
  let page: Page;

  test.beforeAll(async ({ playwright, launchOptions }) => {
    browser = await playwright.chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  test.afterAll(() => browser.close());
  test.beforeEach(async ({ baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    await weatherIn(context);
    page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.documentElement.dataset['fromPageCache'] = 'yes';
      });
    });
  });
  test.afterEach(() => page.context().close());

  // Playwright waits for a load that does not come.
  const back = () =>
    page.evaluate(
      () =>
        void setTimeout(() => {
          history.back();
        }),
    );

  test('a page comes back from it as it was, with what was typed', async () => {
    await page.goto(english.form);
    await page.locator('main input[inputmode=numeric]').first().fill('17');
    await page.goto(english.page);
    await back();
    await expect(page.locator('html')).toHaveAttribute('data-from-page-cache', 'yes');
    await expect(page.locator('main input[inputmode=numeric]').first()).toHaveValue('17');
    await expect(page.locator('h1')).toBeVisible();
  });

  test('pages that it holds come back closed', async () => {
    await page.goto(english.first);
    await page.goto(english.before);
    await page.goto(english.page);
    await exit(page, english).click();
    await expectWeather(page, english);
    for (let steps = 0; steps < 3; steps += 1) {
      await back();
      await expectClosed(page, english);
    }
  });
});

test.describe('a duplicate of the tab', () => {
  let tabs: TabDuplicator | undefined;

  test.beforeEach(async ({ playwright, launchOptions, baseURL }, info) => {
    test.slow();
    const { executablePath = '' } = launchOptions;
    test.skip(/google.chrome/i.test(executablePath), 'Google Chrome takes no extension from its command line');
    const folder = info.outputPath('duplicate');
    tabs = await startTabDuplicator(playwright.chromium, { launchOptions, folder, baseURL: baseURL ?? '' });
    await weatherIn(tabs.context);
  });
  test.afterEach(() => tabs?.context.close());
  const started = (): TabDuplicator => {
    if (tabs === undefined) throw new Error('Expected a browser');
    return tabs;
  };

  test('made before leaving closes too, and so do the pages behind it', async () => {
    const { page, duplicate } = started();
    await page.goto(english.before);
    await page.goto(english.page);
    const copy = await duplicate();
    await expect(copy.locator('h1')).toBeVisible();
    await exit(page, english).click();
    await expectWeather(page, english);
    await expectClosed(copy, english);
    await copy.goBack();
    await expectClosed(copy, english);
  });

  test('made after leaving brings back nothing that was read', async () => {
    const { page, duplicate } = started();
    await page.goto(english.before);
    await page.goto(english.page);
    await exit(page, english).click();
    await expectWeather(page, english);
    const copy = await duplicate();
    await expectWeather(copy, english);
    await copy.goBack();
    await expectClosed(copy, english);
    await copy.goBack();
    await expectClosed(copy, english);
  });
});
