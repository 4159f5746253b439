/** Where browsers have it: Chrome 102, Safari 26.2, Firefox 147 and newer. */
const { navigation } = globalThis as { navigation?: Navigation };

/**
 * Marks this entry of the tab's history as closed, or as open again.
 *
 * The mark is of the Navigation API, not of `history.state`: pages can read it on entries other than their own. The
 * addresses of those they cannot, since no page of this site tells others where it was.
 */
export function markClosed(isClosed: boolean): void {
  navigation?.updateCurrentEntry({ state: isClosed });
}

/**
 * The last closed entry after this one in the tab's history, by the id that the browser gave it.
 *
 * Whoever left quickly and goes back more than once comes to pages that were read before the one that was left. This
 * is how they know. `undefined` when there is none, and in browsers without the Navigation API.
 */
export function closedAhead(): string | undefined {
  const here = navigation?.currentEntry?.index ?? 0;
  return navigation
    ?.entries()
    .slice(here + 1)
    .findLast((entry) => entry.getState() === true)?.id;
}
