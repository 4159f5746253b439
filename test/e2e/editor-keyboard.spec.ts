import { expect, type Page } from '@playwright/test';
import { test } from './running-editor.ts';

test.describe('the keyboard', () => {
  test.describe.configure({ timeout: 180_000 });
  const patient = expect.configure({ timeout: 90_000 });
  const saved = 'Saved. The preview follows.';

  async function open(page: Page, view: string): Promise<void> {
    await page.goto(`/#/${view}`);
    await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
    await patient(page.getByText(/^Loading/)).toHaveCount(0);
  }
  const focused = (page: Page) => page.locator(':focus');

  test('leaves a text by Tab, by way of its facts, and comes back from the buttons to where it was', async ({
    page,
    editor,
  }) => {
    await open(page, 'page/support');
    const text = page.getByRole('textbox', { name: 'English: What was announced in 2022', exact: true });
    await text.focus();
    await expect(text).toHaveAccessibleDescription(/Tab leaves a text/);
    const facts = await text.getByRole('button').count();
    expect(facts).toBeGreaterThan(0);
    for (let at = 0; at < facts; at += 1) {
      await page.keyboard.press('Tab');
      await expect(text.getByRole('button').nth(at)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(text.locator(':focus')).toHaveCount(0);
    await expect(text).not.toBeFocused();

    await text.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Alt+F10');
    await expect(page.getByRole('button', { name: 'Heading', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Bold', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await page.keyboard.insertText(' At the end.');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect(editor.read('content/pages/en/support.mdx')).toContain('At the end.');
  });

  test('goes on at the entry that was chosen from a long list, and saves it', async ({ page, editor }) => {
    await open(page, 'data/contacts');
    await page.getByRole('button', { name: /support-line/ }).press('Enter');
    await expect(focused(page)).toHaveText(/support line/i);
    await page.getByLabel('Value', { exact: true }).fill('1-888-123-4567');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect(editor.read('content/facts/contacts.yml')).toContain('1-888-123-4567');
    // What the check finds is told once it is known.
    await patient(page.getByRole('status').filter({ hasText: /^Check: / })).toHaveText('Check: no errors');
  });

  test('chooses a value that may be left out, and takes it back', async ({ page, editor }) => {
    await open(page, 'data/contacts?entry=support-line&field=zone');
    const zone = page.getByLabel('Time zone (may be left empty)');
    await patient(zone).toBeFocused();
    await zone.selectOption('Newfoundland');
    await zone.selectOption('Not given');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect(/^support-line:[\s\S]*?\n\n/m.exec(editor.read('content/facts/contacts.yml'))?.[0]).not.toContain('zone:');
  });

  test('saves words of the interface where it is', async ({ page, editor }) => {
    await open(page, 'strings');
    await page.getByRole('main').getByRole('searchbox').fill('leave.label');
    const english = page
      .getByRole('main')
      .getByLabel(/^English/)
      .first();
    await english.fill('Leave now');
    await page.keyboard.press('ControlOrMeta+s');
    await patient(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect(editor.read('content/strings/en.yml')).toContain('Leave now');
  });

  test('goes into the menu of a narrow screen when it is opened, and out of it by Escape', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, '');
    const menu = page.getByRole('button', { name: 'Everything that can be changed' });
    await menu.press('Enter');
    await expect(page.getByRole('searchbox', { name: 'Find a page, a fact or a session' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('navigation')).toBeHidden();
  });
});
