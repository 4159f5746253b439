import { expect, test, type Page } from '@playwright/test';

const languages = [
  {
    locale: 'en',
    start: '/en/using-this-site/',
    lowTrace: 'Low-trace visit',
    hideWhenAway: 'Hide this page while it is not in front',
    support: { link: 'Support', address: '/en/support/' },
    contact: { link: 'Contact', address: '/en/contact/' },
    form: '/en/complaints/answer-dates/',
    otherForm: '/fr/plaintes/dates-de-reponse/',
    other: 'Français',
    without: '/en/accessibility/',
  },
  {
    locale: 'fr',
    start: '/fr/utiliser-ce-site/',
    lowTrace: 'Visite discrète',
    hideWhenAway: 'Masquer cette page quand elle n’est pas à l’avant-plan',
    support: { link: 'Soutien', address: '/fr/soutien/' },
    contact: { link: 'Nous joindre', address: '/fr/nous-joindre/' },
    form: '/fr/plaintes/dates-de-reponse/',
    otherForm: '/en/complaints/answer-dates/',
    other: 'English',
    without: '/fr/accessibilite/',
  },
] as const;
type Language = (typeof languages)[number];

const icon = (page: Page) => page.locator('link[rel=icon]');
const entries = (page: Page) => page.evaluate(() => history.length);
const follow = (page: Page, { link }: { link: string }) =>
  page.getByRole('banner').getByRole('link', { name: link, exact: true }).filter({ visible: true }).click();

async function turnOn(page: Page, { start, lowTrace }: Language): Promise<void> {
  await page.goto(start);
  const own = page.getByRole('main').getByRole('switch', { name: lowTrace, exact: true });
  await expect(own).not.toBeChecked();
  await own.click();
  await expect(own).toBeChecked();
}

/** The tab says nothing of the page, and the address shows nothing of the visit. */
async function expectQuiet(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(address);
  await expect(page).toHaveTitle('Page');
  await expect(icon(page)).toHaveAttribute('href', 'data:,');
}

for (const language of languages) {
  const { locale, start, lowTrace, hideWhenAway, support, contact } = language;

  test(`${locale}: pages take each other's place behind Back, with a title and icon that say nothing`, async ({
    page,
  }) => {
    await page.goto('/404.html');
    await turnOn(page, language);
    await expectQuiet(page, start);
    const before = await entries(page);
    await follow(page, support);
    await expectQuiet(page, support.address);
    await follow(page, contact);
    await expectQuiet(page, contact.address);
    expect(await entries(page)).toBe(before);
    await page.reload();
    await expectQuiet(page, contact.address);
    await page.goBack();
    await expect(page).toHaveURL('/404.html');
  });

  test(`${locale}: it is turned off at the end of any page, and links are links again`, async ({ page }) => {
    await turnOn(page, language);
    await follow(page, support);
    await expectQuiet(page, support.address);
    const atEnd = page.getByRole('contentinfo').getByRole('switch', { name: lowTrace, exact: true });
    await expect(atEnd).toBeChecked();
    await atEnd.click();
    await expect(atEnd).toBeHidden();
    await expect(page).not.toHaveTitle('Page');
    await expect(icon(page)).toHaveAttribute('href', '/icon.svg');
    const before = await entries(page);
    await follow(page, contact);
    await expect(page).toHaveURL(contact.address);
    expect(await entries(page)).toBe(before + 1);
    await expect(page.getByRole('contentinfo').getByRole('switch')).toHaveCount(0);
  });

  test(`${locale}: a new visit starts without it, and so does a page without a quick exit`, async ({
    page,
    context,
  }) => {
    await turnOn(page, language);
    const other = await context.newPage();
    await other.goto(support.address);
    await expect(other).not.toHaveTitle('Page');
    await page.goto(language.without);
    await expect(page).not.toHaveTitle('Page');
    await expect(page.getByRole('switch')).toHaveCount(0);
  });

  test(`${locale}: it goes along with what a tool hands to the other language`, async ({ page }) => {
    await turnOn(page, language);
    await page.getByRole('contentinfo').getByRole('navigation').getByRole('link').first().waitFor();
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
    }, language.form);
    await expectQuiet(page, language.form);
    await page.locator('#sent-day').fill('2');
    await page.getByRole('link', { name: language.other, exact: true }).click();
    await expectQuiet(page, language.otherForm);
    await expect(page.locator('#sent-day')).toHaveValue('2');
  });

  test(`${locale}: the page hides while it is away only where that was asked for`, async ({ page }) => {
    /** As when another tab or program comes in front, and goes again. */
    const setAway = (isAway: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isAway);
    const title = page.getByRole('heading', { level: 1 });
    await turnOn(page, language);
    await setAway(true);
    await expect(title).toBeVisible();
    await setAway(false);
    await page.getByRole('main').getByRole('switch', { name: hideWhenAway, exact: true }).click();
    await expect(title).toBeVisible();
    await setAway(true);
    await expect(title).toBeHidden();
    await setAway(false);
    await expect(title).toBeVisible();
    await follow(page, support);
    await expectQuiet(page, support.address);
    await setAway(true);
    await expect(title).toBeVisible();
  });
}

test('a link says only that it is on, to the page it leads to and to nobody else', async ({ page, context }) => {
  const [english] = languages;
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await turnOn(page, english);
  const link = page
    .getByRole('banner')
    .getByRole('link', { name: english.support.link, exact: true })
    .filter({ visible: true });
  const href = await link.getAttribute('href');
  const opened = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(link).toHaveAttribute('href', new RegExp(`${href}#~$`));
  const other = await opened;
  await expectQuiet(other, english.support.address);
  expect(asked.filter((url) => url.includes('~'))).toEqual([]);
});

test('a part of a page is found although the sign stands before its name', async ({ page }) => {
  const [english] = languages;
  await turnOn(page, english);
  const part = page.getByRole('main').locator('a[href*="#"]').filter({ visible: true }).first();
  const hash = new URL((await part.getAttribute('href')) ?? '', page.url()).hash;
  const before = await entries(page);
  await part.click();
  await expect(page).toHaveURL(new RegExp(`${hash}$`));
  await expect(page).toHaveTitle('Page');
  expect(await entries(page)).toBe(before);
});
