import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { siteFolder } from './built-site.ts';

const languages = [
  {
    locale: 'en',
    address: '/en/complaints/answer-dates/',
    electronically: /Electronically/,
    mail: 'By mail',
    month: 'Nov',
    count: 'Count the days',
    title: 'The dates for this complaint',
    answered: 'by Tuesday, December 15, 2026',
    today: 'is the 14th business day of 30',
    other: 'Français',
    notChosen: 'Choose how you sent it',
    noSuchDay: 'Check the day: February has no 30th',
    save: 'Download the calendar file',
    file: 'reminder.ics',
    reminder: 'Reminder',
    checked: 'The holidays were last compared with their sources',
    notReady: 'the script of the form did not load',
  },
  {
    locale: 'fr',
    address: '/fr/plaintes/dates-de-reponse/',
    electronically: /Par voie électronique/,
    mail: 'Par la poste',
    month: 'nov.',
    count: 'Compter les jours',
    title: 'Les dates pour cette plainte',
    answered: 'au plus tard le mardi 15 décembre 2026',
    today: 'est le 14e jour ouvrable sur 30',
    other: 'English',
    notChosen: 'Choisissez la façon dont vous l’avez envoyée',
    noSuchDay: 'Vérifiez le jour : il n’y a pas de 30 février',
    save: 'Télécharger le fichier de calendrier',
    file: 'rappel.ics',
    reminder: 'Rappel',
    checked: 'Les jours fériés ont été comparés avec leurs sources',
    notReady: 'le script du formulaire n’a pas pu être chargé',
  },
] as const;

/** The words of a page with each kind of space as one. */
const words = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/[\s\u00a0]+/g, ' ');

async function openOn(page: Page, address: string, instant = '2026-11-23T15:00:00-05:00'): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(address);
  // The button sends nothing until the script has taken over.
  await expect(page.locator('form button[type=submit]')).toBeVisible();
}

async function typeSent(page: Page, day: string, month: string, year: string): Promise<void> {
  await page.locator('#sent-day').fill(day);
  await page.locator('#sent-month').fill(month);
  await page.locator('#sent-year').fill(year);
}

test.use({ timezoneId: 'America/Toronto' });

for (const language of languages) {
  test.describe(language.locale, () => {
    test('answers by keyboard alone and leaves no trace of what was typed', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await openOn(page, language.address);
      const entries = await page.evaluate(() => history.length);
      await page.getByRole('radio', { name: language.electronically }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      for (const text of ['2', language.month, '2026']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      await page.locator('#sent-year').press('Enter');
      await expect(page.getByRole('heading', { name: language.title })).toBeFocused();
      const answer = await words(page, '.answer');
      expect(answer).toContain(language.answered);
      expect(answer).toContain(language.today);
      expect(new URL(page.url()).href).toBe(new URL(language.address, page.url()).href);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
      expect(asked.filter((request) => /sent|2026|typed/.test(request))).toEqual([]);
    });

    test('reads as a list of days, each counted, weekend or holiday by name', async ({ page }) => {
      await openOn(page, language.address);
      await page.getByRole('radio', { name: language.electronically }).check();
      await typeSent(page, '21', '12', '2026');
      await page.clock.setFixedTime(new Date('2026-12-22T15:00:00-05:00'));
      await page.getByRole('button', { name: language.count }).click();
      await expect(page.locator('.days')).toMatchAriaSnapshot(
        language.locale === 'en'
          ? `
          - list:
            - listitem:
              - time: Tue, Dec 22
              - text: 1st business day
              - strong: (today)
            - listitem:
              - time: Wed, Dec 23
              - text: 2nd business day
            - listitem:
              - time: Thu, Dec 24
              - text: 3rd business day
            - listitem:
              - time: Fri, Dec 25
              - text: Christmas Day, not counted
            - listitem:
              - time: Sat, Dec 26
              - text: weekend, not counted
            - listitem:
              - time: Sun, Dec 27
              - text: weekend, not counted
            - listitem:
              - time: Mon, Dec 28
              - text: Boxing Day, moved from Saturday, December 26, 2026, not counted
          `
          : `
          - list:
            - listitem:
              - time: mar. 22 déc.
              - text: 1er jour ouvrable
              - strong: (aujourd’hui)
            - listitem:
              - time: mer. 23 déc.
              - text: 2e jour ouvrable
            - listitem:
              - time: jeu. 24 déc.
              - text: 3e jour ouvrable
            - listitem:
              - time: ven. 25 déc.
              - text: Noël, non compté
          `,
      );
    });

    test('says what is to change in a summary and at the field, and keeps what was typed', async ({ page }) => {
      await openOn(page, language.address);
      await typeSent(page, '30', '02', '2026');
      await page.getByRole('button', { name: language.count }).click();
      const summary = page.getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(language.notChosen);
      const link = summary.getByRole('link').last();
      expect((await link.innerText()).replace(/\u00a0/g, ' ')).toBe(language.noSuchDay);
      await link.press('Enter');
      await expect(page.locator('#sent-day')).toBeFocused();
      await expect(page.locator('#sent-day')).toHaveValue('30');
      expect(new URL(page.url()).hash).toBe('');
      const { violations } = await new AxeBuilder({ page }).include('.answer-dates').analyze();
      expect(violations).toEqual([]);
    });

    test('hands what was typed to the other language and takes it out of the address', async ({ page }) => {
      await openOn(page, language.address);
      await page.getByRole('radio', { name: language.electronically }).check();
      await typeSent(page, '1er', 'août', '2026');
      await page.getByRole('button', { name: language.count }).click();
      await expect(page.getByRole('heading', { name: language.title })).toBeFocused();
      await page.getByRole('link', { name: language.other, exact: true }).click();
      const other = languages[language.locale === 'en' ? 1 : 0];
      await expect(page.getByRole('heading', { name: other.title })).toBeFocused();
      await expect(page.locator('#sent-month')).toHaveValue('août');
      expect(page.url()).toBe(new URL(other.address, page.url()).href);
      await page.goBack();
      expect(page.url()).toBe(new URL(language.address, page.url()).href);
      await page.goForward();
      expect(page.url()).toBe(new URL(other.address, page.url()).href);
    });

    test('gives a calendar file with neutral names that a strict parser reads', async ({ page }) => {
      await openOn(page, language.address);
      await page.getByRole('radio', { name: language.electronically }).check();
      await typeSent(page, '23', '11', '2026');
      await page.getByRole('button', { name: language.count }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: language.save }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(language.file);
      const text = readFileSync(await download.path(), 'utf8');
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect(
        events.map((event) => new ICAL.Event(event)).map((event) => [event.summary, event.startDate.toString()]),
      ).toEqual([
        [language.reminder, '2026-11-25'],
        [language.reminder, '2027-01-07'],
      ]);
      expect(text).not.toMatch(/VALARM|DESCRIPTION|LOCATION|complaint|plainte/i);
    });

    test('prints the answer and when the holidays were checked, without the form', async ({ page }) => {
      await openOn(page, language.address);
      await page.getByRole('radio', { name: language.electronically }).check();
      await typeSent(page, '15', '7', '2026');
      await page.getByRole('button', { name: language.count }).click();
      await expect(page.getByRole('heading', { name: language.title })).toBeFocused();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.answer blockquote')).toHaveCount(2);
      await expect(page.locator('.answer-dates form')).toBeHidden();
      await expect(page.getByText(language.checked)).toBeVisible();
      await expect(page.locator('.answer button:visible')).toHaveCount(0);
      await expect(page.locator('.answer-table')).toBeHidden();
      await expect(page.locator('.holidays')).toBeHidden();
    });

    test('prints every month of the table when none was opened and there is no answer', async ({ page }) => {
      await openOn(page, language.address);
      await page.emulateMedia({ media: 'print' });
      const months = page.locator('.answer-table details');
      for (const month of await months.all()) await expect(month.locator('tbody tr').first()).toBeVisible();
      await expect(page.locator('.holidays')).toBeVisible();
    });

    test('says where else the dates are when the script file does not come', async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(language.address);
      const waiting = page.locator('.not-ready');
      await expect(waiting).toBeHidden();
      await expect(waiting).toBeVisible({ timeout: 10_000 });
      await expect(waiting).toContainText(language.notReady);
    });

    test('fits a screen 320 pixels wide and has no accessibility fault once answered', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openOn(page, language.address);
      await page.getByRole('radio', { name: language.mail }).check();
      await typeSent(page, '15', '7', '2026');
      await page.getByRole('button', { name: language.count }).click();
      await expect(page.getByRole('heading', { name: language.title })).toBeFocused();
      await page.locator('.answer-table summary').nth(1).click();
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.text *:not(.seen-by-readers-only, .seen-by-readers-only *)')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations).toEqual([]);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, address } of languages) {
    test(`gives the dates in a table and how to count by hand, in ${locale}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('form.needs-script')).toBeHidden();
      // Of the first month only its last day may be in the table: the second is there whole.
      const month = page.locator('.answer-table details').nth(1);
      await month.locator('summary').click();
      expect(await month.locator('tbody tr').count()).toBeGreaterThan(15);
      await expect(month.locator('tbody tr').first().locator('td')).toHaveCount(2);
      expect(await page.locator('.holidays tbody tr').count()).toBeGreaterThan(20);
      await expect(page.locator('.examples li')).toHaveCount(6);
    });
  }
});

test.describe('the day of the reader', () => {
  for (const [timezoneId, today] of [
    ['Pacific/Kiritimati', 'Tuesday, November 24, 2026'],
    ['Pacific/Pago_Pago', 'Sunday, November 22, 2026'],
    ['America/St_Johns', 'Monday, November 23, 2026'],
  ] as const) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test('is the one on the calendar there, and moves no answer', async ({ page }) => {
        await openOn(page, languages[0].address, '2026-11-23T10:30:00Z');
        await page.getByRole('radio', { name: languages[0].electronically }).check();
        await typeSent(page, '2', '11', '2026');
        await page.getByRole('button', { name: languages[0].count }).click();
        await expect(page.getByRole('heading', { name: languages[0].title })).toBeFocused();
        const answer = await words(page, '.answer');
        expect(answer).toContain(`Today, ${today}`);
        expect(answer).toContain(languages[0].answered);
      });
    });
  }
});

test('downloads at most 12,000 bytes of script before anybody enters the form, and 20,000 in all', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  const bytes = (): number =>
    [...scripts].reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(siteFolder, path))).length, 0);
  await openOn(page, languages[0].address);
  await page.waitForLoadState('networkidle');
  const before = bytes();
  expect(before).toBeGreaterThan(5000);
  expect(before).toBeLessThanOrEqual(12_000);
  await page.locator('#sent-day').focus();
  await expect.poll(bytes).toBeGreaterThan(before);
  await page.waitForLoadState('networkidle');
  expect(bytes()).toBeLessThanOrEqual(20_000);
});

test('a year is seen whole on a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/complaints/answer-dates/');
  const year = page.locator('.answer-dates .year input').first();
  await year.fill('2026');
  expect(await year.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
