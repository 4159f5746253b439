import { expect, test, type Page } from '@playwright/test';

const words = {
  en: {
    address: '/en/defence-representatives/find-an-option/',
    other: '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
    toOther: 'Français',
    kept: 'Kept as a record of how people could take part.',
    notReady: /the script of the page did not load/,
    before: /Option 1 and Option 2 were open to all ranks and levels/,
    member: 'Member of the Canadian Armed Forces',
    employee: /^Public service employee/,
    neither: /^Neither/,
    rank: 'Your rank',
    level: 'Your level',
    former: 'Have you already been a Defence representative?',
    yes: 'Yes',
    no: 'No',
    block: /in one block$/,
    spread: /^Some hours or days/,
    asNeeded: /^Now and then/,
    months: 'For how many months at most?',
    button: 'See which option fitted',
    heading: 'Which options fitted your answers',
    corporal: 'Corporal, Army or Air Force',
    captain: 'Captain(N), Navy',
    manager: 'Middle manager, another classification',
    verdicts: {
      corporal: 'Option 1 fitted',
      captain: 'Option 3 fitted',
      manager: 'Option 3 may have fitted',
      retired: 'Alumni community fitted',
    },
    otherVerdict: 'Option 3\u00a0: convenait',
    why: /It named other ranks and levels, not yours \(“Captain\(N\), Navy”\)/,
    nothing: /^No option fitted these answers. The nearest/,
    change: 'Change: Months at most',
    link: 'Make a link with these answers',
    linkTitle: 'A link with your answers',
    reveals: /The link says this about you: You: Captain\(N\), Navy/,
    pair: 'Put two options side by side',
    byRank: 'Rank or level',
    withoutScript: /The questions need JavaScript/,
  },
  fr: {
    address: '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
    other: '/en/defence-representatives/find-an-option/',
    toOther: 'English',
    kept: 'Page conservée pour montrer comment on pouvait participer.',
    notReady: /le script de la page n’a pas pu être chargé/,
    before: /ouvertes à tous les grades et à tous les niveaux\s: Option 1 et Option 2/,
    member: 'Membre des Forces armées canadiennes',
    employee: /^Fonctionnaire du ministère/,
    neither: /^Ni l’un ni l’autre/,
    rank: 'Votre grade',
    level: 'Votre niveau',
    former: 'Avez-vous déjà été une personne représentante de la Défense?',
    yes: 'Oui',
    no: 'Non',
    block: /d’un seul bloc$/,
    spread: /^Des heures ou des jours/,
    asNeeded: /^De temps en temps/,
    months: 'Pendant combien de mois au plus?',
    button: 'Voir quelle option convenait',
    heading: 'Les options qui convenaient à vos réponses',
    corporal: 'caporale ou caporal, Armée ou Aviation',
    captain: 'capitaine de vaisseau, Marine',
    manager: 'Gestionnaire intermédiaire, autre classification',
    verdicts: {
      corporal: 'Option 1\u00a0: convenait',
      captain: 'Option 3\u00a0: convenait',
      manager: 'Option 3\u00a0: aurait pu convenir',
      retired: 'Communauté des anciennes personnes représentantes\u00a0: convenait',
    },
    otherVerdict: 'Option 3 fitted',
    why: /L’option nommait d’autres grades et niveaux, pas le vôtre \(«\s*capitaine de vaisseau, Marine\s*»\)/,
    nothing: /^Aucune option ne convenait à ces réponses/,
    change: 'Changer\u00a0: Mois au plus',
    link: 'Créer un lien avec ces réponses',
    linkTitle: 'Un lien avec vos réponses',
    reveals: /Le lien dit ceci de vous\s: Vous\s: capitaine de vaisseau, Marine/,
    pair: 'Mettre deux options côte à côte',
    byRank: 'Grade ou niveau',
    withoutScript: /Les questions ont besoin de JavaScript/,
  },
} as const;

/** Options of this phone's width, and that nothing of them is cut or has to be scrolled sideways. */
const phone = { width: 320, height: 640 };
const isCut = (page: Page) =>
  page.locator('main').evaluate((main) => main.scrollWidth > document.documentElement.clientWidth);

for (const language of ['en', 'fr'] as const) {
  const say = words[language];
  const radio = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });
  const verdict = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true });
  const answer = (page: Page) => page.getByRole('button', { name: say.button }).click();
  const former = (page: Page, name: string) =>
    page.getByRole('group', { name: say.former }).getByRole('radio', { name, exact: true }).check();

  /** A Captain(N) of the Navy with hours over a year. */
  const asCaptain = async (page: Page) => {
    await radio(page, say.member).check();
    await page.getByLabel(say.rank).selectOption(say.captain);
    await former(page, say.no);
    await page.getByRole('checkbox', { name: say.spread }).check();
    await page.getByLabel(say.months).selectOption('12');
    await answer(page);
  };

  test.describe(`The option finder (${language}) at 320 pixels`, () => {
    test.use({ viewport: phone });

    test('says before the questions that it is a record, and which options all ranks had', async ({ page }) => {
      await page.goto(say.address);
      const kept = await page.getByText(say.kept).boundingBox();
      const question = await radio(page, say.member).boundingBox();
      expect(kept?.y).toBeLessThan(question?.y ?? 0);
      await expect(page.getByText(say.before)).toBeVisible();
    });

    test('tells a corporal with eight weeks that Option 1 fitted', async ({ page }) => {
      await page.goto(say.address);
      await radio(page, say.member).check();
      await page.getByLabel(say.rank).selectOption(say.corporal);
      await former(page, say.no);
      await page.getByRole('checkbox', { name: say.block }).check();
      await answer(page);
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(say.verdicts.corporal);
      expect(await isCut(page)).toBe(false);
    });

    test('tells a Captain(N) with hours over a year why Option 3 fitted and Option 4 did not', async ({ page }) => {
      await page.goto(say.address);
      await asCaptain(page);
      await expect(page.getByRole('heading', { level: 2, name: say.heading })).toBeFocused();
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(say.verdicts.captain);
      await expect(page.getByText(say.why)).toBeVisible();
      await page.locator('summary', { hasText: say.pair }).click();
      expect(await isCut(page)).toBe(false);
    });

    test('leaves a middle manager of another classification to the program', async ({ page }) => {
      await page.goto(say.address);
      await radio(page, say.employee).check();
      await page.getByLabel(say.level).selectOption(say.manager);
      await page.getByRole('checkbox', { name: say.spread }).check();
      await answer(page);
      await expect(verdict(page, say.verdicts.manager)).toBeVisible();
    });

    test('gives a retired representative the alumni community first', async ({ page }) => {
      await page.goto(say.address);
      await radio(page, say.neither).check();
      await former(page, say.yes);
      await page.getByRole('checkbox', { name: say.asNeeded }).check();
      await answer(page);
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(say.verdicts.retired);
    });

    test('names the nearest option when nothing fitted', async ({ page }) => {
      await page.goto(say.address);
      await radio(page, say.neither).check();
      await former(page, say.no);
      await answer(page);
      await expect(page.getByText(say.nothing)).toBeVisible();
    });
  });

  test.describe(`The option finder (${language})`, () => {
    test('can be answered and changed by keyboard alone', async ({ page }) => {
      await page.goto(say.address);
      const first = page.getByRole('radio').nth(3);
      await first.focus();
      // Up from "I do not know yet" goes through the answers of the first question to "member".
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp');
      await expect(radio(page, say.member)).toBeChecked();
      await page.keyboard.press('Tab');
      await expect(page.getByLabel(say.rank)).toBeFocused();
      await page.getByRole('button', { name: say.button }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: say.heading })).toBeFocused();
      await page.getByRole('button', { name: say.change }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(say.months)).toBeFocused();
    });

    test('keeps nothing: no answer in the address, the history or any storage', async ({ page, context }) => {
      await page.goto(say.address);
      const before = await page.evaluate(() => history.length);
      await asCaptain(page);
      await expect(page).toHaveURL(say.address);
      const kept = await page.evaluate(
        () => [history.length, localStorage.length, sessionStorage.length, history.state] as const,
      );
      expect(kept).toEqual([before, 0, 0, null]);
      expect(await context.cookies()).toEqual([]);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2, name: say.heading })).toBeHidden();
      await expect(page.getByRole('checkbox', { name: say.spread })).not.toBeChecked();
    });

    test('carries the answers to the other language, and takes them out of the address there', async ({ page }) => {
      await page.goto(say.address);
      await asCaptain(page);
      await page.getByRole('link', { name: say.toOther, exact: true }).click();
      await expect(page.getByRole('heading', { level: 3, name: say.otherVerdict, exact: true })).toBeVisible();
      await expect(page).toHaveURL(say.other);
    });

    test('makes a link only on request, says what it reveals, and opens with its answers', async ({ page }) => {
      await page.goto(say.address);
      await asCaptain(page);
      await expect(page.getByLabel(say.linkTitle)).toBeHidden();
      await page.getByRole('button', { name: say.link }).click();
      await expect(page.getByText(say.reveals)).toBeVisible();
      const link = await page.getByLabel(say.linkTitle).inputValue();
      await page.goto('about:blank');
      await page.goto(link);
      await expect(verdict(page, say.verdicts.captain)).toBeVisible();
      await expect(page).toHaveURL(say.address);
    });

    test('shows questions and answer that agree when a reader leaves and comes back', async ({ page }) => {
      await page.goto(say.address);
      await asCaptain(page);
      await page.goto(say.other);
      await page.goBack();
      // Browsers that keep the page in memory show the answer, the others an empty form: never one without the other.
      const isShown = await page.getByRole('heading', { level: 2, name: say.heading }).isVisible();
      await expect(page.getByRole('checkbox', { name: say.spread })).toBeChecked({ checked: isShown });
    });

    test('prints the answer alone, without the questions and the tables below', async ({ page }) => {
      await page.goto(say.address);
      await asCaptain(page);
      await page.emulateMedia({ media: 'print' });
      await expect(verdict(page, say.verdicts.captain)).toBeVisible();
      await expect(page.getByRole('button', { name: say.button })).toBeHidden();
      await expect(page.getByRole('columnheader', { name: say.byRank })).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
    });
  });

  test.describe(`The option finder (${language}) without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: phone });

    test('shows the tables made at build instead of questions that could not answer', async ({ page }) => {
      await page.goto(say.address);
      await expect(page.getByText(say.withoutScript)).toBeVisible();
      await expect(page.getByRole('button', { name: say.button })).toBeHidden();
      await expect(page.getByRole('columnheader', { name: say.byRank })).toBeVisible();
      await expect(page.getByRole('heading', { level: 3, name: 'Option 3' })).toBeVisible();
      expect(await isCut(page)).toBe(false);
    });
  });

  test(`The option finder (${language}) says where else the answer is when its script file does not come`, async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(say.address);
    await expect(page.getByText(say.notReady)).toBeHidden();
    await expect(page.getByText(say.notReady)).toBeVisible({ timeout: 10_000 });
  });
}
