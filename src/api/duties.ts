import { ClockLeapError, watchClock, type ClockWatch } from './clock-watch.ts';
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
 * Several processes may do so on one store: each duty is done once, whoever comes first. Nothing is deleted by a clock that
 * leapt ahead until that clock is believed.
 *
 * @param onFault - Told the name of the duty and what went wrong. It is tried again a minute later.
 */
export function startDuties({
  store,
  now,
  onFault,
  everyMs = 60_000,
  clock = watchClock(),
}: {
  store: () => Store;
  now: () => Date;
  onFault: (duty: string, error: unknown) => void;
  everyMs?: number;
  clock?: ClockWatch;
}): Duties {
  const duties: Readonly<Record<string, (at: Date) => Promise<unknown>>> = {
    'close waiting lists': (at) => store().closeWaitingLists(at),
    'queue reminders': (at) => store().queueReminders(at),
  };
  const deletions: typeof duties = {
    'delete sign-ups': (at) => store().purge(at),
    'delete feedback': (at) =>
      store().deleteFeedbackBefore(new Date(at.getTime() - feedbackKeptInDays * 24 * 60 * 60 * 1000)),
  };
  let underWay: Promise<void> | undefined;
  let isClockInDoubt = false;

  async function doEach(): Promise<void> {
    await doThese(duties);
    const leap = clock.leapAt(now());
    if (leap === 0) await doThese(deletions);
    // Said once: every minute for a day would bury the rest of the log.
    else if (!isClockInDoubt) onFault('delete sign-ups', new ClockLeapError(leap));
    isClockInDoubt = leap > 0;
  }

  async function doThese(each: typeof duties): Promise<void> {
    for (const [name, duty] of Object.entries(each)) {
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
