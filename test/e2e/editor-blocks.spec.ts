import { expect } from '@playwright/test';
import { faultsOf } from './accessibility-faults.ts';
import { test } from './running-editor.ts';

const interfaces = [
  {
    language: 'English',
    words: {
      part: 'English: Who will know',
      block: 'Block',
      choose: 'Choose a block',
      find: 'Find',
      box: 'Box',
      title: 'Title',
      done: 'Done',
      cancel: 'Cancel',
      save: 'Save',
      saved: 'Saved. The preview follows.',
      sources: 'Sources of an answer',
      from: 'Sources that the answer comes from',
    },
  },
  {
    language: 'Français',
    words: {
      part: 'Anglais: Who will know',
      block: 'Bloc',
      choose: 'Choisissez un bloc',
      find: 'Chercher',
      box: 'Encadré',
      title: 'Titre',
      done: 'C’est fait',
      cancel: 'Annuler',
      save: 'Enregistrer',
      saved: 'Enregistré. L’aperçu suit.',
      sources: 'Sources d’une réponse',
      from: 'Sources d’où vient la réponse',
    },
  },
] as const;

const file = 'content/pages/en/class-members/questions.mdx';

test.describe('blocks', () => {
  test.describe.configure({ timeout: 180_000 });
  const patient = expect.configure({ timeout: 90_000 });

  for (const { language, words } of interfaces) {
    test(`ask for what they need before they are written, and take sources by ticking them: ${language}`, async ({
      page,
      editor,
    }) => {
      await page.goto('/#/page/class-members/questions');
      await patient(page.getByRole('textbox').first()).toBeVisible();
      if (language === 'Français') await page.getByRole('button', { name: language, exact: true }).click();
      const text = page.getByRole('textbox', { name: words.part, exact: true });
      await patient(text).toBeVisible();
      const insert = async (block: string): Promise<void> => {
        await text.focus();
        await page.keyboard.press('ControlOrMeta+End');
        await page.getByRole('button', { name: words.block, exact: true }).press('Enter');
        const list = page.getByRole('dialog', { name: words.choose });
        await list.getByLabel(words.find).fill(block);
        await list.getByRole('button', { name: block }).first().press('Enter');
      };

      await insert(words.box);
      const box = page.getByRole('dialog', { name: words.box });
      await box.getByLabel(words.title).fill('Remember');
      await page.keyboard.press('Enter');
      await expect(text).toBeFocused();

      await insert(words.sources);
      const sources = page.getByRole('dialog', { name: words.sources });
      await sources.getByRole('checkbox', { name: /^N-10/ }).check();
      await sources.getByRole('checkbox', { name: /^A-030/ }).check();
      await expect(sources.getByRole('group', { name: words.from })).toBeVisible();
      expect(await faultsOf(page, 'dialog')).toEqual([]);
      await sources.getByRole('button', { name: words.done }).press('Enter');
      await expect(text).toBeFocused();

      // Given up: nothing is written.
      await insert(words.box);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(text).toBeFocused();

      await page.getByRole('button', { name: words.save, exact: true }).click();
      await patient(page.getByText(words.saved)).toBeVisible();
      const written = editor.read(file);
      expect(written).toContain('<Callout title="Remember">\n\n\n\n</Callout>');
      expect(written).toContain('<SourcesOf rows="N-10 A-030" />');
      expect(written.match(/<Callout/g)).toHaveLength(1);
    });
  }
});
