import { expect, test, type Page } from '@playwright/test';

// Everything that a reader comes for, with scripts off. The forms themselves are in plain-form.spec.ts.
test.use({ javaScriptEnabled: false });

const languages = [
  {
    locale: 'en',
    home: '/en/',
    support: 'Support',
    contact: 'Contact',
    complaints: 'Complaints',
    answerDates: /counts? (the )?(answer )?dates|dates/i,
    answerDatesAddress: '/en/complaints/answer-dates/',
    finder: '/en/defence-representatives/find-an-option/',
    search: 'Search',
    aToZ: 'A to Z',
    glossary: 'Business day',
    sessions: '/en/information-sessions/',
    sessionsInOther: '/fr/seances-d-information/',
    other: 'Français',
    signUp: /^Sign up/,
    send: 'Send',
    leave: 'Leave quickly',
    destination: 'https://weather.gc.ca/',
  },
  {
    locale: 'fr',
    home: '/fr/',
    support: 'Soutien',
    contact: 'Nous joindre',
    complaints: 'Plaintes',
    answerDates: /dates/i,
    answerDatesAddress: '/fr/plaintes/dates-de-reponse/',
    finder: '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
    search: 'Rechercher',
    aToZ: 'A à Z',
    glossary: 'Jour ouvrable',
    sessions: '/fr/seances-d-information/',
    sessionsInOther: '/en/information-sessions/',
    other: 'English',
    signUp: /^S’inscrire/,
    send: 'Envoyer',
    leave: 'Quitter rapidement',
    destination: 'https://meteo.gc.ca/',
  },
] as const;

const inMain = (page: Page) => page.getByRole('main');
const inBanner = (page: Page) => page.getByRole('banner');

for (const language of languages) {
  const { locale } = language;

  test(`${locale}: without script a reader finds whom to call, and whom to write to by need`, async ({ page }) => {
    await page.goto(language.home);
    await expect(inBanner(page).locator('a[href^="tel:"]')).toBeInViewport();
    await inBanner(page).getByRole('link', { name: language.support, exact: true }).filter({ visible: true }).click();
    await expect(inMain(page).locator('a[href^="tel:"]').first()).toBeVisible();
    await inBanner(page).getByRole('link', { name: language.contact, exact: true }).filter({ visible: true }).click();
    await expect(inMain(page).locator('a[href^="mailto:"]').first()).toBeVisible();
  });

  test(`${locale}: without script the dates of an answer stand in a table`, async ({ page }) => {
    await page.goto(language.home);
    await inMain(page).getByRole('link', { name: language.complaints, exact: true }).first().click();
    await inMain(page).locator(`a[href="${language.answerDatesAddress}"]`).first().click();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const month = page.locator('.answer-table details').first();
    await month.locator('summary').click();
    await expect(month.getByRole('row').nth(1)).toBeVisible();
    await expect(month.getByRole('row').nth(1).getByRole('cell').last()).not.toBeEmpty();
  });

  test(`${locale}: without script the options of each rank stand in a table`, async ({ page }) => {
    await page.goto(language.finder);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(inMain(page).getByRole('table').first().getByRole('row').nth(3)).toBeVisible();
    await expect(inMain(page).getByText('Option 4', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  });

  test(`${locale}: without script the A to Z leads where the search would`, async ({ page }) => {
    await page.goto(language.home);
    await inBanner(page).getByRole('link', { name: language.search, exact: true }).click();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await inMain(page).getByRole('link', { name: language.aToZ }).first().click();
    await inMain(page).getByRole('link', { name: language.glossary, exact: true }).first().click();
    await expect(inMain(page).locator(':target')).toContainText(new RegExp(language.glossary, 'i'));
  });

  test(`${locale}: without script a session leads to its form, which can be sent`, async ({ page }) => {
    await page.goto(language.sessions);
    await inMain(page).locator('.session').first().getByRole('link', { name: language.signUp }).click();
    const form = page.locator('#sign-up-form form');
    await expect(form.getByRole('radio').first()).toBeInViewport();
    await expect(form).toHaveAttribute('method', 'post');
    await expect(form.getByRole('button', { name: language.send, exact: true })).toBeVisible();
  });

  test(`${locale}: without script the language changes on the page, and the quick exit is a link`, async ({
    page,
    context,
  }) => {
    await context.route(/^https:\/\/(weather|meteo)\.gc\.ca\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await page.goto(language.sessions);
    await page.getByRole('link', { name: language.other, exact: true }).first().click();
    await expect(page).toHaveURL(language.sessionsInOther);
    await page.goBack();
    await page.getByRole('link', { name: language.leave, exact: true }).first().click();
    await expect(page).toHaveURL(language.destination);
  });
}
