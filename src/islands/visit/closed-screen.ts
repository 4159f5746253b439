import { closedAhead, markClosed } from './closed-ahead.ts';
import { entryState } from './entry-state.ts';

/** The script of the closed screen: its link opens the page that stood here; without script it leads to the home page. */

document.querySelector('a')?.addEventListener('click', (event) => {
  const { isLowTrace, page } = entryState();
  if (page === undefined) return;
  event.preventDefault();
  history.replaceState({ isLowTrace, openedDespite: closedAhead() }, '', page);
  markClosed(false);
  location.reload();
});
