import { markClosed } from './closed-ahead.ts';
import { entryState } from './entry-state.ts';

/** The address of an icon that shows nothing. */
export const emptyIcon = 'data:,';

/** Gives the tab of the browser a title and the icon at an address. */
export function showInTab(title: string, icon: string): void {
  document.title = title;
  document.querySelector('link[rel=icon]')?.setAttribute('href', icon);
}

/** Shows or hides all that is painted of the page. */
export function setVisible(isVisible: boolean): void {
  document.documentElement.style.visibility = isVisible ? '' : 'hidden';
}

/**
 * Takes the page out of sight within the same instant, its title and icon too, and puts the closed screen into its place
 * in the browser's history. What was typed goes with its fields.
 *
 * Coming back to the entry, by Back, by reloading or by opening the tab again, loads the closed screen. The page's
 * address stands in the entry's state, so that the screen can open it again.
 *
 * @param closedScreen - Address of the closed screen.
 */
export function closePage(closedScreen: string): void {
  const { isLowTrace } = entryState();
  const page = location.pathname + location.search + location.hash;
  setVisible(false);
  // A no-break space: for an empty title, browsers show the address.
  showInTab('\u00a0', emptyIcon);
  // Not while the head is read: there is no body yet.
  (document.body as HTMLElement | null)?.replaceChildren();
  history.replaceState({ isLowTrace, page }, '', closedScreen);
  markClosed(true);
}

/**
 * Closes the page and goes to another site.
 *
 * The entry after the closed one is made first and then replaced: while a page loads, or without a click or a key that
 * browsers count, plain navigation would replace the closed screen itself, and Back would show the page before it.
 */
export function leavePage(closedScreen: string, destination: string): void {
  closePage(closedScreen);
  history.pushState('', '');
  location.replace(destination);
}
