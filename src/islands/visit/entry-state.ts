/**
 * What the browser remembers with this entry of its history, and forgets with it: nothing is stored anywhere else.
 *
 * A reload, a duplicate of the tab and the Back button bring it along; a new visit starts without.
 */
export interface EntryState {
  /** The visit leaves few traces: see `low-trace.ts`. */
  readonly isLowTrace?: boolean;
  /** On the closed screen: the page that stood here. */
  readonly page?: string;
  /** On a page that was opened again: the closed screen further on that it was opened in spite of. */
  readonly openedDespite?: string | undefined;
}

/** What is remembered with the entry that is shown now; empty when nothing is. */
export function entryState(): EntryState {
  return (history.state as EntryState | null) ?? {};
}
