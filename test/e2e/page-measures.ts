import type { Page } from '@playwright/test';

/** Opens what is folded, so that it is measured too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/**
 * Controls that are less than 44 pixels high or wide (WCAG 2.2, 2.5.5).
 *
 * A box or a circle to tick is as large as its label. Links in a line of other words are left out, as the rule has it:
 * the line gives them their height.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Less than half a pixel is rounding.
    const least = 43.5;
    const isInText = (control: Element): boolean => {
      if (getComputedStyle(control).display !== 'inline') return false;
      let block = control.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return block?.textContent.trim() !== control.textContent.trim();
    };
    /** The whole area that answers a click: a card's link spreads over the card, a label belongs to its field. */
    const areaOf = (control: Element): DOMRect[] => {
      const areas = [control.getBoundingClientRect()];
      for (const label of (control as HTMLInputElement).labels ?? []) areas.push(label.getBoundingClientRect());
      const spread = getComputedStyle(control, '::after');
      const card = (control as HTMLElement).offsetParent;
      if (spread.position === 'absolute' && spread.inset === '0px' && card) areas.push(card.getBoundingClientRect());
      return areas;
    };
    const found: string[] = [];
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const isSeen = control.checkVisibility({ visibilityProperty: true }) && !control.matches('.skip:not(:focus)');
      if (!isSeen || isInText(control)) continue;
      if (areaOf(control).some(({ width, height }) => width >= least && height >= least)) continue;
      const { width, height } = control.getBoundingClientRect();
      found.push(`${Math.round(width)} x ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/**
 * What is lost when text is spaced as WCAG 2.2, 1.4.12 asks: what runs out of the window, and what its box cuts.
 *
 * The page stays spaced.
 */
export async function lostBySpacing(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [spacing];
  });
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      // What can be scrolled by itself, and says so to the keyboard, is a table that needs both directions.
      const isLeftOut = element.closest('.seen-by-readers-only, .skip, svg, [tabindex="0"]') !== null;
      if (isLeftOut || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { clipPath, overflowX, overflowY } = getComputedStyle(element);
      // The heads of a table that is shown as a list: for screen readers only.
      if (clipPath !== 'none') continue;
      const { right, width } = element.getBoundingClientRect();
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      const runsOut = width > 0 && right > document.documentElement.clientWidth + 1;
      if (isCut || runsOut) found.push(`${isCut ? 'cut' : 'out of the window'}: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/** What would move: an animation or a transition that takes time, or scrolling that glides. */
export function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const takesTime = (durations: string): boolean => durations.split(', ').some((each) => parseFloat(each) > 0);
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after']) {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        if (takesTime(animationDuration) || takesTime(transitionDuration) || scrollBehavior === 'smooth')
          found.push(`${part ?? ''} ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
}

/** What a page lacks on paper, or should not show there. The page has to be shown as it prints. */
export function faultsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const seen = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isSeen);
    const found: string[] = [];
    const numbers = seen('a[href^="tel:"]').filter(({ textContent }) => /\d-\d{3}|\d‑\d{3}/.test(textContent));
    if (numbers.length === 0) found.push('no number to call');
    const links = seen('a[href]').map((link) => {
      const address = link.getAttribute('href') ?? '';
      const { content } = getComputedStyle(link, '::after');
      return { link, address, added: content === 'none' ? '' : content };
    });
    for (const { link, address, added } of links) {
      // An address that is read as it is, a number or an e-mail address: once is enough. A part of this page has none.
      const isRead =
        !address.startsWith('/') && link.textContent.includes(address.replace(/^(https:..(www\.)?|mailto:)/, ''));
      const needsNone = isRead || /^(tel:|#)/.test(address);
      if (needsNone && added !== '') found.push(`an address too many: ${link.outerHTML.slice(0, 120)}`);
      if (!needsNone && !added.includes(address)) found.push(`no address: ${link.outerHTML.slice(0, 120)}`);
    }
    const leadsToPages = links.some(({ address }) => address.startsWith('/'));
    if (leadsToPages && document.querySelector('.end') && seen('.on-paper').length !== 1)
      found.push('addresses of pages, and no word of the site that they are on');
    // What names the program above the text, or is of no use on paper.
    for (const element of seen('header, nav, button, .leave, .feedback, .not-ready'))
      found.push(`on paper: ${element.outerHTML.slice(0, 120)}`);
    return found;
  });
}
