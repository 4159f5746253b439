import { expect } from '@playwright/test';
import { faultsOf } from './accessibility-faults.ts';
import { test } from './running-editor.ts';

const views = [
  '',
  'page/support',
  'data/contacts',
  'data/options',
  'data/sessions/sample-evening',
  'strings',
  'new',
  'attention',
  'check',
] as const;

test.describe('the editor', () => {
  test.describe.configure({ timeout: 600_000 });
  const patient = expect.configure({ timeout: 90_000 });

  for (const language of ['English', 'Français'] as const) {
    test(`is accessible in each of its views, in light and dark: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.goto('/');
      await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (language === 'Français') await page.getByRole('button', { name: language, exact: true }).click();
      await patient(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'fr');
      for (const view of views) {
        await page.goto(`/#/${view}`);
        await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
        await patient(page.getByText(/^(?:Loading|Chargement)/)).toHaveCount(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faultsOf(page), `${view} in ${colorScheme}`).toEqual([]);
        }
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${view}: wider than the screen`,
        ).toBeLessThanOrEqual(0);
      }
    });
  }
});
