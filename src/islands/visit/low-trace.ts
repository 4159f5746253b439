import { emptyIcon, showInTab } from './close-page.ts';
import { entryState } from './entry-state.ts';

/**
 * Stands first in the fragment of a link while the visit leaves few traces. The page that it leads to takes it off the
 * address at once, and hands on what follows: the id of a heading, or what was typed.
 */
const mark = '#~';

/** Remembers with the entry that is shown whether the visit leaves few traces. */
function remember(isLowTrace: boolean, address?: string): void {
  history.replaceState({ ...entryState(), isLowTrace }, '', address);
}

/** Whether this visit leaves few traces: so came the link that led here, or so it was on this entry before. */
function takeMark(): boolean {
  if (!location.hash.startsWith(mark)) return entryState().isLowTrace ?? false;
  const rest = location.hash.slice(mark.length);
  remember(true, location.pathname + location.search + (rest && `#${rest}`));
  // The browser looked for a heading with the mark in front.
  addEventListener('DOMContentLoaded', () => {
    if (document.getElementById(rest)) jump(`#${rest}`);
  });
  return true;
}

/** Goes to a part of this page without adding to the history. */
function jump(hash: string): void {
  location.replace(hash);
  // That made a new entry in the place of this one.
  remember(true);
}

/**
 * A visit that leaves few traces, which the reader turns on and off.
 *
 * While it is on, a page of this site takes the place of the one before it in the tab's history, and the tab's title
 * and icon say nothing. It ends with the tab, with a page that has no quick exit, and where the reader turns it off.
 *
 * @param neutralTitle - What the tab shows.
 */
export function createLowTrace(neutralTitle: string) {
  const ownTitle = document.title;
  const ownIcon = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? emptyIcon;
  let isOn = takeMark();

  function set(next: boolean): void {
    isOn = next;
    remember(isOn);
    showInTab(isOn ? neutralTitle : ownTitle, isOn ? emptyIcon : ownIcon);
  }

  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!isOn || !link || event.defaultPrevented || link.origin !== location.origin) return;
    const { hash, pathname } = link;
    const isHere = pathname === location.pathname && hash !== '';
    // For a new tab too: the browser reads the address when all listeners have run.
    if (!isHere && !hash.startsWith(mark)) link.hash = mark + hash.slice(1);
    if (event.type !== 'click' || event.ctrlKey || event.metaKey || event.shiftKey || link.download) return;
    event.preventDefault();
    if (isHere) jump(hash);
    else location.replace(link.href);
  }

  if (isOn) set(true);
  for (const sign of ['click', 'auxclick', 'contextmenu'] as const) document.addEventListener(sign, follow);

  return { isOn: () => isOn, set };
}
