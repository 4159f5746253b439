import { expect, test, type Page } from '@playwright/test';
import { faultsInAllColours, faultsOf } from './accessibility-faults.ts';
import { unfold } from './page-measures.ts';

// What a tool shows at one moment, one state after the other on one page. The sign-up form's are in sign-up.spec.ts.

// axe reads each state up to three times, which takes a busy machine minutes.
test.describe.configure({ timeout: 420_000 });

const languages = [
  {
    locale: 'en',
    answerDates: '/en/complaints/answer-dates/',
    optionFinder: '/en/defence-representatives/find-an-option/',
    search: '/en/search/',
    manage: '/en/information-sessions/your-sign-up/',
    asking: '/en/accessibility/',
    closed: '/en/closed/',
    words: 'complaint',
    down: 'This did not work just now.',
  },
  {
    locale: 'fr',
    answerDates: '/fr/plaintes/dates-de-reponse/',
    optionFinder: '/fr/personnes-representantes-de-la-defense/trouver-une-option/',
    search: '/fr/recherche/',
    manage: '/fr/seances-d-information/votre-inscription/',
    asking: '/fr/accessibilite/',
    closed: '/fr/ferme/',
    words: 'plainte',
    down: 'Cela n’a pas fonctionné.',
  },
] as const;

const confirmed = { reference: 'AB12CD', sessionId: 'sample', status: 'confirmed', erasedOn: '2027-03-13' };

/** Has the API answer so whatever it is asked about a sign-up. */
async function answering(page: Page, view: object): Promise<void> {
  await page.route('**/api/registrations/*', (route) => route.fulfill({ json: view }));
}

for (const language of languages) {
  const { locale } = language;

  /** Has no fault in any colours: those of French pages are the same, so that light shows what is left. */
  const expectNoFault = async (page: Page, part: string, state: string): Promise<void> => {
    await expect(page.locator(part)).toBeVisible();
    const faults = locale === 'en' ? await faultsInAllColours(page, part) : await faultsOf(page, part);
    expect.soft(faults, state).toEqual([]);
  };

  test(`${locale}: every state of the answer dates is accessible in all colours`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T15:00:00-05:00'));
    await page.goto(language.answerDates);
    const part = '.answer-dates';
    const count = page.locator(`${part} form button[type=submit]`);
    await count.click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectNoFault(page, part, 'something to change');
    await page.getByRole('radio').first().check();
    for (const [field, typed] of [
      ['#sent-day', '15'],
      ['#sent-month', '7'],
      ['#sent-year', '2026'],
    ] as const)
      await page.locator(field).fill(typed);
    await count.click();
    await expect(page.locator('#answer-title')).toBeFocused();
    await expectNoFault(page, part, 'a date that has passed');
    await page.locator('#sent-month').fill('11');
    await count.click();
    await expect(page.locator('#answer-title')).toBeFocused();
    await expect(page.locator(part)).toMatchAriaSnapshot(`
      - region /.+/:
        - heading /.+/ [level=3]
        - term: /.+/
        - definition
        - heading /.+/ [level=4]
      - region /.+/:
        - heading /.+/ [level=3]
        - list
      - region /.+/:
        - heading /.+/ [level=3]
        - list:
          - listitem:
            - time: /.+/
            - text: /.+/
    `);
    await expectNoFault(page, part, 'days to come');
    await page.locator('#sent-year').fill('2019');
    await count.click();
    await expectNoFault(page, part, 'before the program');
  });

  test(`${locale}: every state of the option finder is accessible in all colours`, async ({ page }) => {
    await page.goto(language.optionFinder);
    const part = '#option-finder';
    const answer = page.locator(`${part} form button[type=submit]`);
    await expect(answer).toBeVisible();
    await expectNoFault(page, part, 'the questions');
    await answer.click();
    const title = page.locator(part).getByRole('heading', { level: 2 }).first();
    await expect(title).toBeFocused();
    await expectNoFault(page, part, 'no question answered');
    await page.getByRole('radio').first().check();
    await page.getByRole('combobox').first().selectOption({ index: 3 });
    await page.getByRole('checkbox').first().check();
    await answer.click();
    await expect(title).toBeFocused();
    await page.locator(part).getByRole('button').last().click();
    await expect(page.locator(`${part} section`).first()).toMatchAriaSnapshot(`
      - region /^Option 1/:
        - heading /^Option 1/ [level=3]
        - list:
          - listitem: /.+/
    `);
    await unfold(page);
    await expectNoFault(page, part, 'an answer, its link and two options side by side');
  });

  test(`${locale}: every state of the search is accessible in all colours`, async ({ page }) => {
    await page.goto(language.search);
    const part = 'form[role=search]';
    const field = page.getByRole('searchbox');
    await field.fill(language.words);
    await expect(page.locator('.results .title').first()).toBeVisible();
    await expect(page.locator(part)).toMatchAriaSnapshot(`
      - search:
        - searchbox /.+/
        - status: /\\d+ pages.+/
        - list:
          - listitem:
            - link /.+/
            - paragraph: /.+/
    `);
    await page.locator(part).getByRole('button').click();
    await expectNoFault(page, part, 'found');
    await field.fill('xylophone');
    await expect(page.locator(part).locator('a[href^="tel:"]')).toBeVisible();
    await expectNoFault(page, part, 'nothing found');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await field.fill(language.words);
    await expect(page.locator(part).locator('a[href^="tel:"]')).toBeVisible();
    await expectNoFault(page, part, 'the index does not come');
  });

  test(`${locale}: every state of one's own sign-up is accessible in all colours`, async ({ page }) => {
    let answer: { status: number; json: object } | undefined;
    await page.route('**/api/registrations/*', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(language.manage);
    const part = '#manage-form';
    const open = page.locator(`${part} form button`).first();
    await expect(page.locator(`${part} form`)).toHaveJSProperty('noValidate', true);
    await open.click();
    await expect(page.locator('#code')).toBeFocused();
    await expectNoFault(page, part, 'no code');
    await page.locator('#code').fill('C7Q4-M2KD-9XWP-3HTR');
    answer = { status: 404, json: { code: 'sign-up-unknown' } };
    await open.click();
    await expect(page.locator('.trouble a[href^="tel:"]')).toBeVisible();
    await expectNoFault(page, part, 'a code that nobody has');
    answer = { status: 429, json: { code: 'too-many-requests' } };
    await open.click();
    await expect(page.locator('.trouble')).toContainText('10');
    await expectNoFault(page, part, 'too many tries');
    answer = { status: 503, json: { code: 'store-unavailable' } };
    await open.click();
    await expect(page.locator('.trouble')).toContainText(language.down, { timeout: 30_000 });
    await expectNoFault(page, part, 'the API is down');
    for (const status of ['confirmed', 'offered', 'cancelled']) {
      answer = { status: 200, json: { ...confirmed, status } };
      // Another address first: the same one with another fragment would not load again.
      await page.goto(language.closed);
      await page.goto(`${language.manage}#code=C7Q4-M2KD-9XWP-3HTR`);
      await expect(page.locator('#opened-title')).toBeFocused();
      await expectNoFault(page, part, status);
    }
    await page.goto(language.closed);
    await page.goto(language.manage);
    await page.locator('#code').fill('C7Q4-M2KD-9XWP-3HTR');
    await expect(page.locator(`${part} form`)).toHaveJSProperty('noValidate', true);
    answer = { status: 200, json: { ...confirmed, status: 'waitlisted', position: 3 } };
    await open.click();
    await expect(page.locator('#opened-title')).toBeFocused();
    await expect(page.locator(part)).toMatchAriaSnapshot(`
      - region /.+/:
        - heading /.+/ [level=2]
        - paragraph: /.+/
        - term: /.+/
        - definition: AB12CD
        - heading /.+/ [level=3]
        - button /.+/
    `);
    await expectNoFault(page, part, 'on the waiting list');
    const deletion = page.locator(`${part} .deletion button`);
    await deletion.click();
    await expectNoFault(page, part, 'asked whether to delete');
    answer = { status: 200, json: {} };
    await deletion.first().click();
    await expect(page.locator('#opened-title')).toBeFocused();
    await expectNoFault(page, part, 'deleted');
  });

  test(`${locale}: by keyboard alone, one's own sign-up is seen, kept and deleted`, async ({ page }) => {
    await answering(page, confirmed);
    await page.goto(language.manage);
    await expect(page.locator('#manage-form form')).toHaveJSProperty('noValidate', true);
    await page.locator('#code').focus();
    await page.keyboard.type('C7Q4-M2KD-9XWP-3HTR');
    await page.keyboard.press('Enter');
    await expect(page.locator('#opened-title')).toBeFocused();
    // Past cancelling to deleting.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const deletion = page.locator('#manage-form .deletion');
    await expect(deletion.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(deletion.locator('[tabindex="-1"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(deletion.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#opened-title')).toBeFocused();
    await expect(deletion).toHaveCount(0);
  });

  test(`${locale}: a link with the code opens one's own sign-up, with nothing to remember or to type`, async ({
    page,
  }) => {
    await answering(page, confirmed);
    await page.goto(`${language.manage}#code=C7Q4-M2KD-9XWP-3HTR`);
    await expect(page.locator('#opened-title')).toBeFocused();
    await expect(page).toHaveURL(language.manage);
  });

  test(`${locale}: the question at a page's end, its reasons and its answer are accessible in all colours`, async ({
    page,
  }) => {
    await page.goto(language.asking);
    await page.locator('.feedback summary').click();
    await expectNoFault(page, '.feedback', 'the reasons');
    await page.locator('.feedback summary').click();
    await page.locator('.feedback button[name=found]').click();
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expectNoFault(page, 'main', 'the answer');
  });

  test(`${locale}: the closed screen is accessible in all colours, and is two things to a screen reader`, async ({
    page,
  }) => {
    await page.goto(language.closed);
    await expectNoFault(page, 'main', 'closed');
    await expect(page.locator('body')).toMatchAriaSnapshot(
      locale === 'en'
        ? `
        - main:
          - /children: equal
          - heading "This page is closed." [level=1]
          - paragraph:
            - link "Open it again"
        `
        : `
        - main:
          - /children: equal
          - heading "Cette page est fermée." [level=1]
          - paragraph:
            - link "Rouvrir"
        `,
    );
  });
}
