import { expect, type Page } from '@playwright/test';
import { projectFile, test } from './running-editor.ts';

test.describe('the editor', () => {
  test.describe.configure({ timeout: 180_000 });
  const patient = expect.configure({ timeout: 90_000 });

  async function open(page: Page, view: string): Promise<void> {
    await page.goto(`/#/${view}`);
    await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
    await patient(page.getByText(/^(?:Loading|Checking)/)).toHaveCount(0);
  }
  /** The line of a text in which the cursor stands. */
  const lineAtCursor = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const at = getSelection()?.anchorNode;
      const element = at instanceof Element ? at : at?.parentElement;
      return element?.closest('.cm-line')?.textContent ?? '';
    });

  test('opens what the check tells at its line, its entry and its field', async ({ page, editor }) => {
    const [french, contacts] = ['content/pages/fr/support.mdx', 'content/facts/contacts.yml'];
    editor.write(french, `${projectFile(french).trimEnd()}\n\nUne question: appelez.\n`);
    editor.write(
      contacts,
      projectFile(contacts).replace(/(?<=^program-email:[\s\S]*?checked: )"[^"]*"/m, '"2026-13-45"'),
    );
    const top = 'content/pages/en/contact.mdx';
    editor.write(top, projectFile(top).replace(/^description: .*$/m, 'description: Short'));
    await open(page, 'check');
    await page.getByRole('link', { name: `Open it: ${french}, ${editor.lineOf(french, 'Une question:')}` }).click();
    await patient.poll(() => lineAtCursor(page)).toBe('Une question: appelez.');
    await expect(page.locator(':focus')).toHaveAttribute('lang', 'fr');
    await expect(page.locator(':focus')).toBeInViewport();

    await open(page, 'check');
    await page.getByRole('link', { name: new RegExp(`^Open it: ${contacts}, .*program-email, checked$`) }).click();
    await patient(page.getByLabel('Last compared with its source on')).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: /email of the Restorative/ })).toBeVisible();

    await open(page, 'check');
    await page.getByRole('link', { name: new RegExp(`^Open it: ${top}, .*description$`) }).click();
    await patient(page.getByLabel('Description').first()).toBeFocused();
    await expect(page.getByLabel('Description').first()).toHaveValue('Short');
  });

  test('opens what needs attention at its place', async ({ page, editor }) => {
    const [strings, contacts] = ['content/strings/en.yml', 'content/facts/contacts.yml'];
    editor.write(strings, `${projectFile(strings).trimEnd()}\nnobodyAsks: Not used by anybody\n`);
    editor.write(contacts, projectFile(contacts).replace(/(?<=checked: )"[^"]*"/, '"2020-01-02"'));
    await open(page, 'attention');
    await page.getByRole('link', { name: 'nobodyAsks' }).click();
    await patient(page.getByRole('main').getByRole('searchbox')).toHaveValue('nobodyAsks');
    await expect(page.getByRole('main').getByLabel('English')).toHaveValue('Not used by anybody');

    await open(page, 'attention');
    await page
      .getByRole('region', { name: /^Facts not compared/ })
      .getByRole('link')
      .first()
      .click();
    await patient(page.getByLabel('Last compared with its source on')).toBeFocused();
    await expect(page.getByLabel('Last compared with its source on')).toHaveValue('2020-01-02');
  });

  test('changes the order of the menu, and the document of a row, without typing either', async ({ page, editor }) => {
    const [site, ledger] = ['content/facts/site.yml', 'content/facts/ledger.yml'];
    await open(page, 'data/site');
    const menu = page.getByRole('group', { name: 'Main menu' });
    await menu.getByRole('button', { name: 'Move up: Main menu, class-members' }).press('Enter');
    await expect(page.locator(':focus')).toHaveAccessibleName('Take out: Main menu, class-members');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByText('Saved. The preview follows.')).toBeVisible();
    expect(editor.read(site)).toContain('  main:\n    - class-members\n    - where-things-stand\n');

    await open(page, 'data/ledger?entry=A-030');
    await page.getByRole('button', { name: 'Choose: Source' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose: Source' });
    await dialog.getByLabel('Find').fill('commissioners-directive');
    await dialog.getByRole('button').first().press('Enter');
    await expect(page.getByRole('button', { name: 'Choose: Source' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByText('Saved. The preview follows.')).toBeVisible();
    expect(editor.read(ledger)).toContain('A-030:\n  source: commissioners-directive\n');
  });

  test('says in one sentence that nothing can be asked where the computer is not connected', async ({ page }) => {
    const dead = [{ about: 'a', address: 'https://example.com/', status: undefined }];
    await page.route('**/api/links*', (route) => route.fulfill({ json: { dead, isOffline: true } }));
    await open(page, 'attention');
    await page.getByRole('button', { name: 'Ask whether links answer' }).click();
    await patient(page.getByRole('alert').filter({ hasText: 'does not reach the internet' })).toBeVisible();
    await expect(page.getByText('https://example.com/')).toHaveCount(0);
  });

  test('keeps Save in sight beside the title, to the end of a form and of a page', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const view of ['data/options', 'data/sessions/sample-evening', 'page/support']) {
        await open(page, view);
        await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
        });
        await expect(page.getByRole('button', { name: 'Save', exact: true }), `${view} at ${width}`).toBeInViewport();
        await expect(page.getByRole('heading', { level: 1 }), `${view} at ${width}`).toBeInViewport();
      }
    }
  });

  test('breaks a long fact and a long name rather than growing wider than the screen', async ({ page, editor }) => {
    const contacts = 'content/facts/contacts.yml';
    const long = 'averylongnamewithoutspaces'.repeat(6);
    editor.write(
      contacts,
      projectFile(contacts)
        .replace('1-844-750-1648', long)
        .replace(/(?<=\ben: )\S.*$/m, long),
    );
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const view of ['data/contacts?entry=support-line', 'page/support', 'data/ledger', 'attention']) {
        await open(page, view);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${view} at ${width}`).toBeLessThanOrEqual(0);
      }
      await open(page, 'page/support');
      await page
        .getByRole('textbox', { name: /^English/ })
        .first()
        .focus();
      await page.getByRole('button', { name: 'Date, number or contact' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Find').fill('averylong');
      const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(over, `the list at ${width}`).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  });
});
