import type { Store } from './stores/store.ts';

/** What the server does by itself, again and again. */
export interface Duties {
  /** Does everything that is due once; a fault of one duty leaves the others their turn. */
  doAll(): Promise<void>;
  /** Stops, after what is under way. */
  stop(): Promise<void>;
}

/** How long answers to a page's question are kept. */
const feedbackKeptInDays = 365;

/**
 * Closes waiting lists, queues reminders and deletes what has to be forgotten: at once, and then every minute.
 *
 * Several processes may do so on one store: each duty is done once, whoever comes first.
 *
 * @param onFault - Told the name of the duty and what went wrong. It is tried again a minute later.
 */
export function startDuties({
  store,
  now,
  onFault,
  everyMs = 60_000,
}: {
  store: () => Store;
  now: () => Date;
  onFault: (duty: string, error: unknown) => void;
  everyMs?: number;
}): Duties {
  const duties: Readonly<Record<string, (at: Date) => Promise<unknown>>> = {
    'close waiting lists': (at) => store().closeWaitingLists(at),
    'queue reminders': (at) => store().queueReminders(at),
    'delete sign-ups': (at) => store().purge(at),
    'delete feedback': (at) =>
      store().deleteFeedbackBefore(new Date(at.getTime() - feedbackKeptInDays * 24 * 60 * 60 * 1000)),
  };
  let underWay: Promise<void> | undefined;

  async function doEach(): Promise<void> {
    for (const [name, duty] of Object.entries(duties)) {
      try {
        await duty(now());
      } catch (error) {
        onFault(name, error);
      }
    }
  }

  function doAll(): Promise<void> {
    // One round at a time: a slow store must not be asked ever more.
    underWay ??= doEach().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  const timer = setInterval(() => void doAll(), everyMs);
  timer.unref();
  void doAll();
  return {
    doAll,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
