import { parentPort, workerData } from 'node:worker_threads';
import { locales } from '../../i18n/locales.ts';
import type { CheckAnswered, CheckAsked } from './check-thread.ts';
import { checkResult } from './check-result.ts';
import type { ReadBefore } from '../content/load-content.ts';

const root = workerData as string;
const before: ReadBefore = new Map();

let waiting: CheckAsked[] = [];
let isAtWork = false;

parentPort?.on('message', (asked: CheckAsked) => {
  waiting.push(asked);
  void work();
});

/** One check at a time. What was asked during one shares the next: somebody who saves again and again waits for two. */
async function work(): Promise<void> {
  if (isAtWork) return;
  isAtWork = true;
  while (waiting.length > 0) {
    const taken = waiting;
    waiting = [];
    for (const locale of locales) await answer(taken.filter(({ language }) => language === locale));
  }
  isAtWork = false;
}

async function answer(askers: readonly CheckAsked[]): Promise<void> {
  const [first] = askers;
  if (first === undefined) return;
  const answered = await checkResult(root, first.language, before).then(
    (result) => ({ result }),
    (error: unknown) => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  for (const { number } of askers) parentPort?.postMessage({ number, ...answered } satisfies CheckAnswered);
}
