import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The accessibility faults of a page as it is shown, each with the elements that have it.
 *
 * Beyond what axe asks by itself: contrast of 7:1 and the size of targets, which are the site's own bar, and labels that
 * somebody who speaks to the device can say as they stand.
 *
 * @param part - Selector of the part that is looked at; the whole page without it.
 */
export async function faultsOf(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    rules: {
      'color-contrast-enhanced': { enabled: true },
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    },
  });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The colours that a reader may have set on the device. */
export const colours = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** The faults of a part in light, in dark and in forced colours, each with the colours that have it. */
export async function faultsInAllColours(page: Page, part: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, media] of colours) {
    await page.emulateMedia(media);
    faults.push(...(await faultsOf(page, part)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
