import { createInterface } from 'node:readline';
import { openStore, type StoreSettings } from '../../../src/api/stores/open-store.ts';
import { StoreError } from '../../../src/api/stores/store-error.ts';
import { noon, rulesAt, sampleSession, sampleSignUp } from './sample-rows.ts';

/**
 * A process of its own that signs people up, for tests of several processes and of their sudden end.
 *
 * It opens the store and writes "ready", or the fault. On the line "go" it signs `people` people up for the sample session, so
 * many at a time, and writes a line for each: what was acknowledged, once it was, or the fault.
 */
export interface SignUpOrders {
  readonly settings: StoreSettings;
  readonly places: number;
  readonly people: number;
  readonly atATime: number;
}

/** What the process writes, one JSON text a line. */
export type SignUpLine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'added'; readonly id: string; readonly status: string; readonly position?: number | undefined }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string };

if (import.meta.main) await run(JSON.parse(String(process.argv[2])) as SignUpOrders);

async function run({ settings, places, people, atATime }: SignUpOrders): Promise<void> {
  try {
    const store = await openStore(settings);
    await store.putSessions([sampleSession({ places })], rulesAt(noon));
    say({ kind: 'ready' });
    await new Promise((resolve) => createInterface(process.stdin).once('line', resolve));
    let left = people;
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        while (left-- > 0) {
          try {
            const outcome = await store.add(sampleSignUp(), noon);
            if (outcome.kind !== 'added') continue;
            const { id, status, position } = outcome.signUp;
            say({ kind: 'added', id, status, position });
          } catch (error) {
            say(fault(error));
          }
        }
      }),
    );
    await store.close();
    process.exit();
  } catch (error) {
    say(fault(error));
    process.exit(1);
  }
}

function fault(error: unknown): SignUpLine {
  const code = error instanceof StoreError ? error.code : 'not a StoreError';
  return { kind: 'fault', code, message: String(error) };
}

/** Writing to a pipe waits until it is written: what was said was heard, even if the process is killed right after. */
function say(line: SignUpLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
