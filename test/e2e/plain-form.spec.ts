import { expect, test, type Page } from '@playwright/test';

// The form and the pages that answer it, without script, against the API that runs: nothing is answered by the test.
test.use({ javaScriptEnabled: false });

const languages = [
  {
    locale: 'en',
    form: '/en/information-sessions/',
    manage: '/en/information-sessions/your-sign-up/',
    email: 'By email',
    emailField: 'Your email address',
    send: 'Send',
    toChange: 'There is something to change',
    signedUp: /^You have a place|^You are on the waiting list/,
    code: 'Access code',
    yours: 'Your sign-up',
    cancel: 'Cancel my sign-up',
    cancelled: 'Your sign-up is cancelled',
    erase: 'Delete my sign-up information',
    eraseOnce: 'Delete your information',
    erased: 'Your sign-up information is deleted',
    unknown: 'We found no sign-up with this code.',
  },
  {
    locale: 'fr',
    form: '/fr/seances-d-information/',
    manage: '/fr/seances-d-information/votre-inscription/',
    email: 'Par courriel',
    emailField: 'Votre adresse de courriel',
    send: 'Envoyer',
    toChange: 'Il y a quelque chose à modifier',
    signedUp: /^Vous avez une place|^Vous êtes sur la liste d’attente/,
    code: 'Code d’accès',
    yours: 'Votre inscription',
    cancel: 'Annuler mon inscription',
    cancelled: 'Votre inscription est annulée',
    erase: 'Supprimer mes renseignements d’inscription',
    eraseOnce: 'Supprimer vos renseignements',
    erased: 'Vos renseignements d’inscription sont supprimés',
    unknown: 'Nous n’avons trouvé aucune inscription avec ce code.',
  },
] as const;

/** The page says so in its first heading, is in this language, and its address holds nothing. */
async function expectAnswer(page: Page, locale: string, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
  expect(new URL(page.url()).search).toBe('');
}

for (const words of languages) {
  const { locale } = words;

  test(`${locale}: without script, somebody signs up, looks, cancels and deletes by pages alone`, async ({ page }) => {
    test.slow();
    await page.goto(words.form);
    await page.locator('#sign-up-form input[name=sessionId]').first().check();
    await page.getByLabel(words.email, { exact: true }).check();
    await page.getByLabel(words.emailField).fill('sam@example');
    const send = page.getByRole('button', { name: words.send, exact: true });
    await send.click();

    // What was typed comes back with what is to change.
    await expect(page.getByText(words.toChange).first()).toBeVisible();
    const address = page.getByLabel(words.emailField);
    await expect(address).toHaveValue('sam@example');
    await address.fill(`sam-${locale}@example.ca`);
    await send.click();
    await expectAnswer(page, locale, words.signedUp);
    const code = (await page.locator('main .code').innerText()).trim();

    // Another day, with the code typed.
    await page.goto(words.manage);
    await page.getByLabel(words.code).fill(code.toLowerCase());
    await page.locator('#manage-form button').first().click();
    await expectAnswer(page, locale, words.yours);

    await page.getByRole('button', { name: words.cancel }).click();
    await expectAnswer(page, locale, words.cancelled);

    await page.getByRole('button', { name: words.erase }).click();
    await expectAnswer(page, locale, words.eraseOnce);
    await page.getByRole('button', { name: words.erase }).click();
    await expectAnswer(page, locale, words.erased);

    await page.goto(words.manage);
    await page.getByLabel(words.code).fill(code);
    await page.locator('#manage-form button').first().click();
    await expect(page.getByText(words.unknown)).toBeVisible();
  });
}
