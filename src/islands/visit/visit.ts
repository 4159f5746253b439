import { closedAhead } from './closed-ahead.ts';
import { closePage, leavePage, setVisible } from './close-page.ts';
import { entryState } from './entry-state.ts';
import { createLowTrace } from './low-trace.ts';
import { onTwoEscapes } from './two-escapes.ts';

/**
 * What runs first on every page with a quick exit, before anything of it is painted.
 *
 * Everything works without it, by plain links; the README says how it keeps closed what was left.
 */

/** Tells the other tabs of this site, where the browser can. */
let otherTabs: BroadcastChannel | undefined;
const { closedScreen = '/', neutralTitle = '' } = document.currentScript?.dataset ?? {};

if (isShut()) shut();
else {
  leaveByLinkOrKey();
  offerSwitches();
  closeWithOtherTabs();
}

function isShut(): boolean {
  const ahead = closedAhead();
  return ahead !== undefined && ahead !== entryState().openedDespite;
}

/** Shows the closed screen in this page's place. */
function shut(): void {
  closePage(closedScreen);
  location.reload();
}

function leaveByLinkOrKey(): void {
  const leave = ({ dataset, href }: HTMLAnchorElement): void => {
    leavePage(dataset['leave'] ?? closedScreen, href);
    otherTabs?.postMessage('');
  };
  // By any button and with any key held: a second tab in front would leave this one open behind it.
  for (const sign of ['click', 'auxclick'] as const) {
    document.addEventListener(sign, (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('[data-leave]');
      if (!link || event.button === 2) return;
      event.preventDefault();
      leave(link);
    });
  }
  onTwoEscapes(() => {
    const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
    if (link) leave(link);
  });
}

/** Shows the two switches of the visit where they stand, and does what they say. */
function offerSwitches(): void {
  const lowTrace = createLowTrace(neutralTitle);
  // Asked for on this page only: nobody should come upon a blank page they did not expect.
  let hidesWhenAway = false;

  const show = (): void => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-switches]')) {
      place.hidden = place.dataset['switches'] === 'on' && !lowTrace.isOn();
      const [forTrace, forAway] = place.children;
      forTrace?.setAttribute('aria-checked', `${lowTrace.isOn()}`);
      forAway?.setAttribute('aria-checked', `${hidesWhenAway}`);
    }
  };
  addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', ({ target }) => {
    const button = target as Element;
    const place = button.closest('[data-switches]');
    if (!place || button === place) return;
    if (button === place.children[0]) lowTrace.set(!lowTrace.isOn());
    else hidesWhenAway = !hidesWhenAway;
    show();
  });
  document.addEventListener('visibilitychange', () => {
    if (hidesWhenAway) setVisible(!document.hidden);
  });
}

/** Other tabs of this site close with the one that was left; a page in the browser's page cache looks when it comes back. */
function closeWithOtherTabs(): void {
  const listen = (): void => {
    otherTabs = new BroadcastChannel('leave');
    otherTabs.onmessage = shut;
  };
  listen();
  addEventListener('pagehide', () => {
    // What comes back from the page cache is painted before its scripts are asked.
    setVisible(false);
    // An open channel keeps a page out of that cache.
    otherTabs?.close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (document.body.childElementCount === 0) location.reload();
    else if (isShut()) shut();
    else {
      setVisible(true);
      listen();
    }
  });
}
