import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

const pages = [
  {
    locale: 'en',
    path: '/en/information-sessions/',
    sample: 'Sample: not a real session.',
    calendarTitle: 'Sample: not a real session',
    demonstration: 'Demonstration site. Its sessions are not real. For real help:',
    classMembers: 'Class members',
    french: 'French',
    signUp: /^Sign up/,
    calendar: /^Calendar file/,
    here: 'Where you are:',
    elsewhere: 'At what time is that elsewhere in Canada?',
    newfoundland: /Newfoundland/,
    manage: '/en/information-sessions/your-sign-up/',
  },
  {
    locale: 'fr',
    path: '/fr/seances-d-information/',
    sample: 'Exemple fictif : aucune séance n’aura lieu.',
    calendarTitle: 'Exemple fictif : aucune séance n’aura lieu',
    demonstration: 'Site de démonstration. Ses séances sont fictives. Pour une aide réelle :',
    classMembers: 'Les membres du groupe',
    french: 'Français',
    signUp: /^S’inscrire/,
    calendar: /^Fichier de calendrier/,
    here: 'Là où vous êtes :',
    elsewhere: 'À quelle heure est-ce ailleurs au Canada?',
    newfoundland: /Terre-Neuve/,
    manage: '/fr/seances-d-information/votre-inscription/',
  },
] as const;

const plain = (text: string | null) => (text ?? '').replace(/\u00a0/g, ' ');

for (const page of pages) {
  test.describe(`the information sessions, ${page.locale}`, () => {
    test('say that they are examples in the heading of each, and in the name of its links', async ({ page: tab }) => {
      await tab.goto(page.path);
      expect(plain(await tab.locator('.strip').textContent())).toContain(page.demonstration);
      const cards = tab.locator('.session');
      await expect(cards).toHaveCount(6);
      for (const card of await cards.all()) {
        expect(plain(await card.getByRole('heading').textContent()).trim()).toMatch(new RegExp(`^${page.sample}`));
        const links = await card.getByRole('link').all();
        expect(links).toHaveLength(2);
        for (const link of links)
          await expect(link).toHaveAccessibleName(new RegExp(page.sample.replace(' :', '\\s:')));
      }
    });

    for (const javaScriptEnabled of [true, false]) {
      test(`can be narrowed to an audience and a language with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ javaScriptEnabled });
        const tab = await context.newPage();
        await tab.goto(page.path);
        const shown = tab.locator('.session:visible');
        await tab.locator('.filters').getByRole('radio', { name: page.classMembers, exact: true }).check();
        await expect(shown).toHaveCount(4);
        await tab.locator('.filters').getByRole('radio', { name: page.french, exact: true }).check();
        await expect(shown).toHaveCount(2);
        await expect(tab.locator('.counts p:visible')).toHaveText(/^2 /);
        if (javaScriptEnabled) await expect(tab.locator('.filters [role="status"]')).toHaveText(/^2 /);
        await context.close();
      });

      test(`tell the hours elsewhere with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
        const context = await browser.newContext({ javaScriptEnabled, timezoneId: 'America/St_Johns' });
        const tab = await context.newPage();
        await tab.goto(page.path);
        const card = tab.locator('.session').first();
        await card.getByText(page.elsewhere).click();
        await expect(card.getByText(page.newfoundland)).toBeVisible();
        const here = card.getByText(page.here);
        if (javaScriptEnabled)
          await expect(here).toContainText(page.locale === 'en' ? '2:30 pm to 3:30 pm' : '14 h 30');
        else await expect(here).toHaveCount(0);
        await context.close();
      });
    }

    test('do not repeat the hours to somebody whose clock agrees', async ({ browser }) => {
      const context = await browser.newContext({ timezoneId: 'America/Toronto' });
      const tab = await context.newPage();
      await tab.goto(page.path);
      await expect(tab.locator('.session').first().getByText(page.here)).toHaveCount(0);
      await context.close();
    });

    test('lead from a session to the form, with that session chosen', async ({ page: tab }) => {
      await tab.goto(page.path);
      const card = tab.locator('.session').nth(1);
      const id = (await card.getByRole('link', { name: page.signUp }).getAttribute('href'))?.slice(1) ?? '';
      await card.getByRole('link', { name: page.signUp }).click();
      await expect(tab.locator(`#${id}`)).toBeChecked();
      await expect(tab.locator(`#${id}`)).toBeFocused();
    });

    test('can be put into a calendar that tells nothing more', async ({ page: tab, request }) => {
      await tab.goto(page.path);
      const link = tab.locator('.session').first().getByRole('link', { name: page.calendar });
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toContain('text/calendar');
      const text = await answer.text();
      expect(text).not.toMatch(/VALARM|DESCRIPTION|LOCATION|URL/);
      const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect(plain(String(event?.getFirstPropertyValue('summary')))).toBe(page.calendarTitle);
    });

    test('are events for no search engine in a demonstration', async ({ page: tab }) => {
      await tab.goto(page.path);
      const structured = await tab.locator('script[type="application/ld+json"]').allTextContents();
      expect(structured.join()).not.toContain('"Event"');
    });

    test('have a page for a sign-up that asks not to be listed', async ({ page: tab, request }) => {
      await tab.goto(page.manage);
      await expect(tab.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(tab.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
      await expect(tab.locator('link[rel="canonical"]')).toHaveCount(0);
      await expect(tab.locator('[data-pagefind-body]')).toHaveCount(0);
      expect(await (await request.get('/sitemap.xml')).text()).not.toContain(page.manage);
      await tab.goto(`/${page.locale}/a-z/`);
      await expect(tab.locator(`main a[href="${page.manage}"]`)).toHaveCount(0);
    });
  });
}
