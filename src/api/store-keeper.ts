import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './stores/store-error.ts';
import type { Store } from './stores/store.ts';

/** Holds the store once it is open, and opens it when it can be opened. */
export interface StoreKeeper {
  /** The open store. @throws StoreError of kind `not-opened` until it is open. */
  readonly store: () => Store;
  /** Answers whether the store is open, once it is; no when the keeper was told to close before. */
  readonly opened: Promise<boolean>;
  /** Ends trying, or closes the store after what is under way. */
  close(): Promise<void>;
}

/** How to open the store, and what to do about a fault. */
export interface OpeningParts {
  /** Opens the store whole: tables brought up to date, sessions put in. */
  readonly open: () => Promise<Store>;
  /** Told each fault while opening, for the operator's log. */
  readonly onFault: (error: unknown) => void;
  /** The pauses between tries, in milliseconds; the last one is repeated. */
  readonly pausesMs?: readonly number[];
}

/**
 * Opens the store, and tries again with growing pauses until it opens.
 *
 * A database that is down must not take down the pages with the telephone number (T-71): the site is served meanwhile, and
 * sign-up comes back by itself.
 */
export function keepStore({ open, onFault, pausesMs = [500, 1000, 2000, 5000, 10_000] }: OpeningParts): StoreKeeper {
  let opened: Store | undefined;
  let lastFault: unknown;
  const stop = new AbortController();

  async function openWhenPossible(): Promise<boolean> {
    for (let tries = 0; !stop.signal.aborted; tries += 1) {
      try {
        opened = await open();
        return true;
      } catch (error) {
        lastFault = error;
        onFault(error);
      }
      await pause(pausesMs[Math.min(tries, pausesMs.length - 1)], undefined, { signal: stop.signal }).catch(
        () => undefined,
      );
    }
    return false;
  }

  const opening = openWhenPossible();
  return {
    store() {
      if (opened !== undefined) return opened;
      throw new StoreError('not-opened', 'The store is not open yet. The server goes on trying; the log says why.', {
        cause: lastFault,
      });
    },
    opened: opening,
    async close() {
      stop.abort();
      await opening;
      await opened?.close();
    },
  };
}
