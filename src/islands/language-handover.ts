/**
 * What was typed into a tool, carried to the same page in the other language.
 *
 * It travels in the fragment, which browsers never send to a server. `TakeHandover.astro` stands above the tool on each
 * such page: its inline script takes the fragment out of the address and the history before anything else happens.
 */

/** How the fragment starts, and the name under which the inline script leaves what it took for the tool to collect. */
export const handoverMark = 'typed';

/** The element that leads to the other language, in the header of every page. */
const languageLinkId = 'other-language';

/**
 * What was typed on the page in the other language; `undefined` when the reader did not come from there.
 *
 * It is handed out once and kept nowhere.
 */
export function takeHandover(): string | undefined {
  const place = globalThis as unknown as Record<string, unknown>;
  const typed = place[handoverMark];
  Reflect.deleteProperty(place, handoverMark);
  if (typeof typed !== 'string') return undefined;
  try {
    return decodeURIComponent(typed);
  } catch {
    // Somebody cut the address short: there is nothing to read in it.
    return undefined;
  }
}

/**
 * Has the language link carry what `read` returns, at the moment it is followed and only then.
 *
 * Before and after, the link's address holds nothing, so that copying it gives nothing away. An empty text is not
 * carried.
 *
 * @returns A function that stops it.
 */
export function offerHandover(read: () => string): () => void {
  const link = document.getElementById(languageLinkId);
  if (!(link instanceof HTMLAnchorElement)) return () => undefined;
  const carry = (): void => {
    const typed = read();
    if (typed === '') return;
    const plain = link.href;
    link.hash = `${handoverMark}=${encodeURIComponent(typed)}`;
    // The browser has read the address by the time the click is over.
    setTimeout(() => {
      link.href = plain;
    });
  };
  link.addEventListener('click', carry);
  link.addEventListener('auxclick', carry);
  return () => {
    link.removeEventListener('click', carry);
    link.removeEventListener('auxclick', carry);
  };
}
