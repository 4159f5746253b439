import { expect, test, type Page } from '@playwright/test';

const journeys = [
  {
    language: 'French',
    choose: 'Continuer en français',
    home: '/fr/',
    classMembers: 'Membres du groupe',
    phases: { link: 'Les trois phases', address: '/fr/membres-du-groupe/phases/', other: '/en/class-members/phases/' },
    representatives: 'Personnes représentantes de la Défense',
    options: {
      link: /options de participation/i,
      address: '/fr/personnes-representantes-de-la-defense/options/',
      other: '/en/defence-representatives/options/',
    },
    menu: 'Menu',
    toOther: 'English',
    toOwn: 'Français',
    search: { link: 'Rechercher', query: 'obligation de signaler', finds: /obligation de signaler/i },
    line: 'Ligne de soutien',
  },
  {
    language: 'English',
    choose: 'Continue in English',
    home: '/en/',
    classMembers: 'Class members',
    phases: { link: 'The three phases', address: '/en/class-members/phases/', other: '/fr/membres-du-groupe/phases/' },
    representatives: 'Defence representatives',
    options: {
      link: 'Ways to take part',
      address: '/en/defence-representatives/options/',
      other: '/fr/personnes-representantes-de-la-defense/options/',
    },
    menu: 'Menu',
    toOther: 'Français',
    toOwn: 'English',
    search: { link: 'Search', query: 'duty to report', finds: /duty to report/i },
    line: 'support line',
  },
] as const;

/** Follows a link of the main menu, which is folded on a phone. */
async function followMenu(page: Page, menu: string, name: string): Promise<void> {
  const navigation = page.getByRole('banner');
  const folded = navigation.locator('summary', { hasText: menu });
  if (await folded.isVisible()) await folded.click();
  await navigation.getByRole('link', { name, exact: true }).filter({ visible: true }).click();
}

for (const journey of journeys) {
  for (const javaScriptEnabled of [true, false]) {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      const how = `${javaScriptEnabled ? 'with' : 'without'} script at ${viewport.width} pixels`;
      test.describe(`${journey.language}, ${how}`, () => {
        test.use({ javaScriptEnabled, viewport });

        test('a visitor chooses a language, reads the phases and switches language on the page', async ({ page }) => {
          await page.goto('/');
          await page.getByRole('link', { name: journey.choose }).click();
          await expect(page).toHaveURL(journey.home);
          await followMenu(page, journey.menu, journey.classMembers);
          await page.getByRole('main').getByRole('link', { name: journey.phases.link }).first().click();
          await expect(page).toHaveURL(journey.phases.address);
          await page.getByRole('link', { name: journey.toOther }).click();
          await expect(page).toHaveURL(journey.phases.other);
          await page.getByRole('link', { name: journey.toOwn }).click();
          await expect(page).toHaveURL(journey.phases.address);
        });

        test('a visitor opens the options table and switches language on it', async ({ page }) => {
          await page.goto(journey.home);
          await followMenu(page, journey.menu, journey.representatives);
          await page.getByRole('main').getByRole('link', { name: journey.options.link }).first().click();
          await expect(page).toHaveURL(journey.options.address);
          // Side by side where there is room, one option after another where there is not.
          const lastOption = page.getByRole(viewport.width > 1000 ? 'columnheader' : 'heading', { name: 'Option 4' });
          await expect(lastOption.filter({ visible: true }).first()).toBeVisible();
          await page.getByRole('link', { name: journey.toOther }).click();
          await expect(page).toHaveURL(journey.options.other);
        });
      });
    }
  }

  test(`${journey.language}: the first thing that Tab reaches skips to the content`, async ({ page }) => {
    await page.goto(journey.phases.address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test(`${journey.language}: a person to call is in view before any scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const address of [journey.home, journey.phases.address]) {
      await page.goto(address);
      await expect(page.locator('header a[href^="tel:"]').first()).toBeInViewport();
    }
  });

  test(`${journey.language}: a page that is not here answers in the language and offers a person`, async ({ page }) => {
    const answer = await page.goto(`${journey.home}no-such-page/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', journey.home.slice(1, 3));
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  });
}

test('on paper a page keeps its text, its contacts and every row of the options table', async ({ page }) => {
  await page.goto('/en/defence-representatives/options/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.locator('footer a[href^="tel:"]').first()).toBeVisible();
});
