import { expect, test, type Page } from '@playwright/test';

// Focus scrolls at once, so that what is seen after a key press is what stays.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What stands where the keyboard is: `undefined` past the last control of the page. */
interface Focused {
  readonly control: string;
  readonly faults: readonly string[];
}

/** Looks at the control that has the keyboard: whether all of it is seen, and how it is marked. */
function focused(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (control === null || control === document.body) return undefined;
    type Colour = readonly [number, number, number];
    const colourOf = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue];
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** The ground that the outline is drawn on: of the first element around the control that paints one. */
    const groundOf = (element: Element | null): string => {
      for (let each = element?.parentElement; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const faults: string[] = [];
    let isInWindow = false;
    for (const { left, right, top, bottom } of control.getClientRects()) {
      // A point just inside each corner: what is painted there is the control, what it holds or what it stands in.
      for (const [x, y] of [
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ] as const) {
        const there = document.elementFromPoint(x, y);
        const covers = there?.closest('.exit, .leave-bar');
        if (covers && !covers.contains(control)) faults.push('under the row of the quick exit');
        isInWindow ||= there !== null;
      }
    }
    if (!isInWindow) faults.push('outside the window');
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);
    else {
      const [one, other] = [luminance(colourOf(outlineColor)), luminance(colourOf(groundOf(control)))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 3) faults.push(`outline at ${contrast.toFixed(1)} to 1`);
    }
    return { control: control.outerHTML.slice(0, 120), faults: [...new Set(faults)] };
  });
}

/** Presses a key until nothing of the page has the keyboard, or as often as said. What was wrong on the way. */
async function faultsOnTheWay(page: Page, key: 'Tab' | 'Shift+Tab', most: number) {
  const faults: string[] = [];
  let steps = 0;
  for (; steps < most; steps += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here === undefined) break;
    faults.push(...here.faults.map((fault) => `${fault}: ${here.control}`));
  }
  return { steps, faults };
}

for (const [address, width, height, colorScheme] of [
  ['/en/class-members/questions/', 320, 480, 'light'],
  ['/fr/membres-du-groupe/questions/', 1280, 600, 'dark'],
  ['/fr/plaintes/dates-de-reponse/', 320, 480, 'dark'],
  ['/en/information-sessions/', 360, 640, 'light'],
  ['/404.html', 320, 320, 'light'],
] as const) {
  test(`${address} at ${width} pixels: what has the keyboard is seen whole and marked, there and back`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.goto(address, { waitUntil: 'networkidle' });
    const there = await faultsOnTheWay(page, 'Tab', 500);
    expect(there.steps).toBeGreaterThan(4);
    expect(there.steps).toBeLessThan(500);
    expect.soft(there.faults).toEqual([]);
    const back = await faultsOnTheWay(page, 'Shift+Tab', there.steps);
    expect.soft(back.faults).toEqual([]);
    await expect(page.locator('.skip')).toBeFocused();
  });
}

test('in forced colours focus is still marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/complaints/answer-dates/');
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect((await focused(page))?.faults ?? []).toEqual([]);
  }
});
