import { expect, test } from '@playwright/test';

const pages = {
  fr: { address: '/fr/recherche/', field: 'Que cherchez-vous?', aToZ: 'A à Z' },
  en: { address: '/en/search/', field: 'What are you looking for?', aToZ: 'A to Z' },
} as const;

const queries = [
  // The examples: an elided word, a ligature, an accent, an abbreviation and its full term, the other language.
  ['fr', 'obligation', 'L’ancienne obligation de signaler'],
  ['fr', 'l’obligation de signaler', 'L’ancienne obligation de signaler'],
  ['fr', 'duty to report', 'L’ancienne obligation de signaler'],
  ['fr', 'CSRIS', 'Services de soutien et ressources'],
  ['fr', 'PJR', 'Possibilités de justice réparatrice (Service correctionnel)'],
  ['en', 'SMSRC', 'Support services and resources'],
  ['en', 'obligation de signaler', 'The former Duty to Report'],
] as const;

for (const [locale, query, title] of queries) {
  test(`${locale}: « ${query} » finds ${title}`, async ({ page }) => {
    await page.goto(pages[locale].address);
    await page.getByRole('searchbox', { name: pages[locale].field }).fill(query);
    await expect(page.getByRole('search').locator('.title', { hasText: title }).first()).toBeVisible();
  });
}

for (const [query, word] of [
  ['oeuvre', /œuvre/],
  ['evenement', /événement/],
  ['obligation', /l’obligation/i],
] as const) {
  test(`« ${query} » shows the word in its proper spelling`, async ({ page }) => {
    await page.goto(pages.fr.address);
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('search').locator('.results').getByText(word).first()).toBeVisible();
    await expect(page.getByRole('search').getByText(/’ \p{L}|\u200d/u)).toHaveCount(0);
  });
}

test('nothing is fetched before somebody means to search, and nothing typed leaves the browser', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pages.fr.address, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /\.js|pagefind/.test(url))).toEqual([]);
  await page.getByRole('searchbox').fill('plainte secrète');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(requests.filter((url) => /plainte|secr/.test(url))).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('works by keyboard alone: type, hear the number, go to the first page', async ({ page }) => {
  await page.goto(pages.en.address);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('complaint');
  await expect(page.getByRole('status')).toHaveText(/pages? found for “complaint”/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/complaints/i);
});

test('a link to a search runs it', async ({ page }) => {
  await page.goto(`${pages.en.address}#q=duty%20to%20report`);
  await expect(page.getByRole('searchbox')).toHaveValue('duty to report');
  await expect(page.getByRole('link', { name: 'The former Duty to Report', exact: true }).first()).toBeVisible();
});

test('says so when search cannot load, and loses nothing that was typed', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(pages.en.address);
  await page.getByRole('searchbox').fill('complaint');
  await expect(page.getByRole('status')).toHaveText(/Search could not load/);
  await expect(page.getByRole('searchbox')).toHaveValue('complaint');
  await expect(page.getByRole('search').locator('a[href^="tel:"]')).toBeVisible();
});

for (const locale of ['en', 'fr'] as const) {
  test(`${locale}: without script there is no dead field, and the A to Z is one step away`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(pages[locale].address);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: pages[locale].aToZ }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'A', exact: true })).toBeVisible();
    await context.close();
  });
}
