import { expect, type Locator, type Page } from '@playwright/test';
import { faultsOf } from './accessibility-faults.ts';
import { test } from './running-editor.ts';

const interfaces = [
  {
    language: 'English',
    words: {
      addPage: 'Add a page',
      addSession: 'Add an information session',
      create: 'Make it',
      notAdded: 'Nothing was made yet. What is missing, or does not fit:',
      noAudience: 'For whom: Nothing is chosen yet. Choose one.',
      noTitle: 'Title (French): There is no answer yet. Fill it in.',
      choose: 'Choose…',
      addSource: 'Add one: Sources',
      chooseSource: 'Choose: Sources',
      takeOut: /^Take out: Sources/,
      find: 'Find',
      cancel: 'Cancel',
      name: 'File name',
      shortName: 'Short name',
      audience: 'For whom',
      classMembers: 'Class members',
      sessionLanguage: 'Language',
      both: 'Both languages',
      zone: 'Time zone',
      eastern: 'Eastern (Ontario, Québec, eastern Nunavut)',
      day: 'Day',
      hour: 'Hour',
      length: 'Length in minutes',
      closes: 'Sign-up closes, hours before the start',
      places: 'Places',
      how: 'How it is held',
      online: 'Online',
      captions: 'Captions',
      hourFault: 'Starts, hour: There is "1 pm"; expected a time of day such as 13:00. Change the value to that form.',
      made: 'Made: content/sessions/may-2-evening.yml',
    },
  },
  {
    language: 'Français',
    words: {
      addPage: 'Ajouter une page',
      addSession: 'Ajouter une séance d’information',
      create: 'Créer',
      notAdded: 'Rien n’est encore créé. Ce qui manque, ou ne convient pas\u00a0:',
      noAudience: 'Pour qui\u00a0: Rien n’est encore choisi. Faites un choix.',
      noTitle: 'Titre (français)\u00a0: Il n’y a pas encore de réponse. Donnez-en une.',
      choose: 'Choisir…',
      addSource: 'En ajouter un: Sources',
      chooseSource: 'Choisir: Sources',
      takeOut: /^Enlever: Sources/,
      find: 'Chercher',
      cancel: 'Annuler',
      name: 'Nom du fichier',
      shortName: 'Nom court',
      audience: 'Pour qui',
      classMembers: 'Membres du groupe',
      sessionLanguage: 'Langue',
      both: 'Les deux langues',
      zone: 'Fuseau horaire',
      eastern: 'Est (Ontario, Québec, est du Nunavut)',
      day: 'Jour',
      hour: 'Heure',
      length: 'Durée en minutes',
      closes: 'Fin des inscriptions, en heures avant le début',
      places: 'Places',
      how: 'Comment elle a lieu',
      online: 'En ligne',
      captions: 'Sous-titres',
      hourFault:
        'Début, heure\u00a0: Il y a «\u00a01 pm\u00a0»; attendu\u00a0: une heure comme 13:00. Donnez cette forme à la valeur.',
      made: 'Créé\u00a0: content/sessions/may-2-evening.yml',
    },
  },
] as const;

test.describe('the forms that add something', () => {
  test.describe.configure({ timeout: 180_000 });
  const patient = expect.configure({ timeout: 90_000 });

  async function openForms(page: Page, language: string): Promise<void> {
    await page.goto('/#/new');
    await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (language === 'Français') await page.getByRole('button', { name: language, exact: true }).click();
    await patient(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'fr');
  }

  for (const { language, words } of interfaces) {
    test(`tell everything that is missing at once, and lead to each answer: ${language}`, async ({ page }) => {
      await openForms(page, language);
      await page.getByText(words.addPage, { exact: true }).press('Enter');
      const form = page.getByRole('form', { name: words.addPage });
      await expect(form.getByLabel(words.audience)).toHaveValue('');
      await form.getByLabel(words.name).press('Enter');

      const summary = form.getByRole('group', { name: words.notAdded });
      await patient(summary).toBeFocused();
      await expect(summary.getByRole('listitem')).toHaveCount(8);
      await summary.getByRole('link', { name: words.noAudience }).press('Enter');
      await expect(form.getByLabel(words.audience)).toBeFocused();
      await expect(form.getByLabel(words.audience)).toHaveAttribute('aria-invalid', 'true');
      await summary.getByRole('link', { name: words.noTitle }).press('Enter');
      await expect(page.locator(':focus')).toHaveAttribute('lang', 'fr');
      expect(await faultsOf(page)).toEqual([]);
    });

    test(`take sources one by one from a list, by keyboard: ${language}`, async ({ page }) => {
      await openForms(page, language);
      await page.getByText(words.addPage, { exact: true }).press('Enter');
      const form = page.getByRole('form', { name: words.addPage });
      const add = form.getByRole('button', { name: words.addSource });
      for (const row of ['A-001', 'X-02']) {
        await add.press('Enter');
        const dialog = page.getByRole('dialog', { name: words.chooseSource });
        await dialog.getByLabel(words.find).fill(row);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(add).toBeFocused();
      }
      await expect(form.getByRole('button', { name: words.takeOut })).toHaveCount(2);
      // What is there already is not offered again, and Escape gives the keyboard back.
      await add.press('Enter');
      const dialog = page.getByRole('dialog', { name: words.chooseSource });
      await expect(dialog.getByRole('button', { name: /^A-001/ })).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(add).toBeFocused();
      await form.getByRole('button', { name: words.takeOut }).first().press('Enter');
      await expect(form.getByRole('button', { name: words.takeOut })).toHaveCount(1);
      await expect(add).toBeFocused();
    });

    test(`ask for the part of Canada by its name, and tell what was made: ${language}`, async ({ page, editor }) => {
      await openForms(page, language);
      await page.getByText(words.addSession, { exact: true }).press('Enter');
      const form = page.getByRole('form', { name: words.addSession });
      const field = (label: string): Locator => form.getByLabel(label, { exact: true });
      for (const label of [words.audience, words.sessionLanguage, words.zone, words.how]) {
        await expect(field(label).locator('option:checked')).toHaveText(words.choose);
      }
      await field(words.shortName).fill('may-2-evening');
      await field(words.audience).selectOption(words.classMembers);
      await field(words.sessionLanguage).selectOption(words.both);
      await field(words.zone).selectOption(words.eastern);
      await field(words.day).fill('2027-05-02');
      await field(words.hour).fill('1 pm');
      await field(words.length).fill('60');
      await field(words.closes).fill('24');
      await field(words.places).fill('20');
      await field(words.how).selectOption(words.online);
      await field(words.captions).check();
      await form.getByRole('button', { name: words.create }).press('Enter');

      await patient(form.getByRole('link')).toHaveText([words.hourFault]);
      await field(words.hour).fill('19:00');
      await page.keyboard.press('Enter');
      await patient(page.getByRole('status').filter({ hasText: words.made })).toBeVisible();
      expect(editor.read('content/sessions/may-2-evening.yml')).toBe(
        'audience: class-members\nlanguage: bilingual\nzone: America/Toronto\nstarts: { on: "2027-05-02", at: "19:00" }\nlengthInMinutes: 60\nclosesHoursBefore: 24\nplaces: 20\nhow: online\naccommodations: [captions]\n',
      );
    });
  }
});
