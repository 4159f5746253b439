import { expect, test } from '@playwright/test';

// The page came, a file that it needs did not. The answer dates and the option finder without their script, and the
// sign-up without its own, are tried where those tools are.

const languages = [
  {
    locale: 'en',
    answerDates: '/en/complaints/answer-dates/',
    search: '/en/search/',
    searchFailed: /Search could not load/,
    aToZ: 'A to Z',
    manage: '/en/information-sessions/your-sign-up/',
    notFound: 'We found no sign-up with this code.',
  },
  {
    locale: 'fr',
    answerDates: '/fr/plaintes/dates-de-reponse/',
    search: '/fr/recherche/',
    searchFailed: /La recherche n’a pas pu se charger/,
    aToZ: 'A à Z',
    manage: '/fr/seances-d-information/votre-inscription/',
    notFound: 'Nous n’avons trouvé aucune inscription avec ce code.',
  },
] as const;

for (const { locale, answerDates, search, searchFailed, aToZ, manage, notFound } of languages) {
  test(`${locale}: the search whose script does not come says so, and the A to Z is there`, async ({ page }) => {
    await page.route('**/_astro/Search*', (route) => route.abort());
    await page.goto(search);
    await page.getByRole('searchbox').fill('obligation');
    const alert = page.getByRole('alert').filter({ hasText: searchFailed });
    await expect(alert.locator('a[href^="tel:"]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('obligation');
    await page.getByRole('main').getByRole('link', { name: aToZ }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'A', exact: true })).toBeVisible();
  });

  test(`${locale}: one's own sign-up without its script asks the API by itself`, async ({ page }) => {
    await page.route(/\/_astro\/[^/]*\.js$/, (route) => route.abort());
    await page.goto(manage);
    await page.locator('#code').fill('C7Q4-M2KD-9XWP-3HTR');
    await page.locator('#manage-form button').first().click();
    await expect(page.getByText(notFound)).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  });

  test(`${locale}: dates whose words do not come are said to be elsewhere, and stay in their fields`, async ({
    page,
  }) => {
    await page.route('**/words/answer-dates.json', (route) => route.abort());
    await page.goto(answerDates);
    await page.getByRole('radio').first().check();
    await page.locator('#sent-day').fill('2');
    await page.locator('#sent-month').fill('11');
    await page.locator('#sent-year').fill('2026');
    await page.locator('.answer-dates form button[type=submit]').click();
    await expect(page.locator('.answer-dates').getByRole('alert')).toBeVisible();
    await expect(page.locator('#sent-day')).toHaveValue('2');
    await expect(page.locator('.answer-table summary').first()).toBeVisible();
  });

  test(`${locale}: a page whose first script does not run can be left by a plain link`, async ({ page, context }) => {
    await context.route(/^https:\/\/(weather|meteo)\.gc\.ca\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    // As a network does that cuts what it takes for a script.
    await page.route(manage, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/<script(?![^>]*json)[\s\S]*?<\/script>/g, ''),
      });
    });
    await page.goto(manage);
    await expect(page.getByRole('switch')).toHaveCount(0);
    await page.locator('[data-leave]').first().click();
    await expect(page).toHaveTitle('Weather');
  });
}
