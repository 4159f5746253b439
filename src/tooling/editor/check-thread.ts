import { Worker } from 'node:worker_threads';
import type { Locale } from '../../i18n/locales.ts';
import type { CheckResult } from './editor-data.ts';

/** Checks the content as it is saved. */
export type Check = (language: Locale) => Promise<CheckResult>;

/** What the thread is asked, and what it answers. */
export interface CheckAsked {
  readonly number: number;
  readonly language: Locale;
}
export type CheckAnswered = { readonly number: number } & (
  { readonly result: CheckResult } | { readonly fault: string }
);

/** A check in a thread of its own. */
export interface CheckThread {
  readonly check: Check;
  /** Ends the thread; what it was asked is not answered. */
  readonly stop: () => Promise<void>;
}

/**
 * The check in a thread of its own: it takes seconds of work in one go, and whoever writes meanwhile waits for nothing.
 *
 * A check rejects with an Error when the thread comes upon a fault; the next one is tried again, in a new thread where
 * the fault ended this one.
 *
 * @param root - The project's folder.
 */
export function startCheckThread(root: string): CheckThread {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, { resolve: (result: CheckResult) => void; reject: (error: Error) => void }>();
  const begin = (): Worker => {
    const begun = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
    begun.on('message', (answer: CheckAnswered) => {
      const asker = waiting.get(answer.number);
      waiting.delete(answer.number);
      if ('result' in answer) asker?.resolve(answer.result);
      else asker?.reject(new Error(answer.fault));
    });
    const giveUp = (error: Error): void => {
      if (worker === begun) worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    begun.once('error', giveUp);
    begun.once('exit', (status) => {
      giveUp(new Error(`Expected the check to go on, got its end with the status ${status}.`));
    });
    return begun;
  };
  return {
    check: (language) =>
      new Promise((resolve, reject) => {
        worker ??= begin();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, language } satisfies CheckAsked);
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
