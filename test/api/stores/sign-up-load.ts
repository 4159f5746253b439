import type { Store } from '../../../src/api/stores/store.ts';
import { noon, sampleSignUp } from './sample-rows.ts';

/** People who sign up one after another, sixteen at a time, until it is enough. */
export function signUpUntilStopped(store: Store, sessionId = 'winter') {
  const acknowledged: string[] = [];
  const faults: unknown[] = [];
  const waiting = new Set<() => void>();
  let isStopped = false;
  const lanes = Array.from({ length: 16 }, async () => {
    while (!isStopped) {
      try {
        const outcome = await store.add(sampleSignUp({ sessionId }), noon);
        if (outcome.kind === 'added') acknowledged.push(outcome.signUp.id);
      } catch (error) {
        faults.push(error);
      }
      for (const look of waiting) look();
    }
  });
  return {
    acknowledged,
    faults,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (acknowledged.length >= count) resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      isStopped = true;
      await Promise.all(lanes);
    },
  };
}
