import { expect, type Page } from '@playwright/test';

/** A way of using the site that has to keep silent. */
export interface SilentJourney {
  /** Its name in `content/strings`, under `silence.journeys`. */
  readonly id: string;
  readonly act: (page: Page) => Promise<void>;
  /** Own addresses that it may send words to, where that is what it is for. */
  readonly mayAsk?: readonly string[];
}

/** Every tool, used in both languages. A new tool gets its line here, and its name in both files of strings. */
export const silentJourneys: readonly SilentJourney[] = [
  {
    id: 'find-an-option',
    act: async (page) => {
      for (const address of [
        '/en/defence-representatives/find-an-option/',
        '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
      ]) {
        await page.goto(address);
        await page.getByRole('radio', { name: /^(Member of the|Membre des)/ }).check();
        const rank = page.getByRole('combobox', { name: /^(Your rank|Votre grade)/ });
        await rank.selectOption({ index: 3 });
        await page
          .getByRole('group', { name: /already been|déjà été/ })
          .getByRole('radio', { name: /^(No|Non)$/ })
          .check();
        await page.getByRole('checkbox').first().check();
        await page.locator('main form button[type=submit]').click();
        await expect(page.locator('main').getByRole('heading', { name: 'Option 1' }).first()).toBeVisible();
      }
    },
  },
  {
    id: 'answer-dates',
    act: async (page) => {
      for (const address of ['/en/complaints/answer-dates/', '/fr/plaintes/dates-de-reponse/']) {
        await page.goto(address);
        await page.locator('main form input[type=radio]').first().check();
        await page.locator('#sent-day').fill('2');
        await page.locator('#sent-month').fill('11');
        await page.locator('#sent-year').fill('2026');
        await page.locator('main form button[type=submit]').click();
        await expect(page.locator('#answer-title')).toBeVisible();
        // What was typed goes along to the other language.
        await page.locator('#other-language').click();
        await expect(page.locator('#sent-day')).toHaveValue('2');
      }
    },
  },
  {
    id: 'search',
    act: async (page) => {
      for (const [address, query] of [
        ['/en/search/', 'duty to report'],
        ['/fr/recherche/', 'obligation'],
      ] as const) {
        await page.goto(address);
        await page.getByRole('searchbox').fill(query);
        await expect(page.getByRole('search').locator('.title').first()).toBeVisible();
      }
    },
  },
  {
    id: 'sign-up',
    mayAsk: ['', '/lookup', '/cancel', '/erase'].map((path) => `/api/registrations${path}`),
    act: async (page) => {
      for (const [form, manage] of [
        ['/en/information-sessions/', '/en/information-sessions/your-sign-up/'],
        ['/fr/seances-d-information/', '/fr/seances-d-information/votre-inscription/'],
      ] as const) {
        await page.goto(form);
        const signUp = page.locator('#sign-up-form');
        await signUp.locator('input[name=sessionId]').first().check();
        await signUp.locator('input[name=contact][value=none]').check();
        await expect(signUp.locator('form')).toHaveJSProperty('noValidate', true);
        await signUp.locator('button[type=submit]').click();
        // Where the session is full by now, the list is joined.
        const code = signUp.locator('.code');
        const join = signUp.locator('.full button').last();
        await expect(code.or(join).first()).toBeVisible();
        if (!(await code.isVisible())) await join.click();
        const typed = await code.innerText();
        await page.goto(manage);
        await page.locator('#code').fill(typed);
        await page.locator('#manage-form form button').first().click();
        await expect(page.locator('#opened-title')).toBeFocused();
        const deletion = page.locator('#manage-form .deletion');
        await page.locator('#manage-form div.off-paper:not(.deletion) button').click();
        await expect(page.locator('#manage-form div.off-paper:not(.deletion) button')).toHaveCount(0);
        await deletion.getByRole('button').click();
        await deletion.getByRole('button').first().click();
        await expect(deletion).toHaveCount(0);
      }
    },
  },
  {
    id: 'page-feedback',
    mayAsk: ['/api/feedback'],
    act: async (page) => {
      for (const address of ['/en/accessibility/', '/fr/accessibilite/']) {
        await page.goto(address);
        await page.locator('.feedback summary').click();
        await page.locator('.feedback button[name=found]').click();
        await expect(page).toHaveURL('/api/feedback');
      }
    },
  },
  {
    id: 'low-trace-visit',
    act: async (page) => {
      await page.goto('/en/using-this-site/');
      await page.getByRole('main').getByRole('switch').first().click();
      await page.getByRole('banner').getByRole('link', { name: 'Support', exact: true }).click();
      await expect(page).toHaveURL('/en/support/');
      await expect(page).toHaveTitle('Page');
    },
  },
];
