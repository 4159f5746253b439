import { ClockLeapError } from './clock-watch.ts';
import { StoreError } from './stores/store-error.ts';

/** Where one line of the log goes: standard error, or a test's list. */
export type WriteLine = (line: string) => void;

/**
 * Writes a fault as one line of JSON, for the operator.
 *
 * It holds nothing about the person who asked: no address, query, header or body. The error's message is left out too,
 * since libraries quote in it what they were given; its class and the places in the code tell where to look. Only a fault of
 * the store or of the clock has a sentence, which says what to do: it is our own, and quotes nothing.
 *
 * @param fault.requestId - The same as in the answer's `instance`, to find the line again.
 * @param fault.route - The pattern that answered, such as "/api/sessions/:id", never the address asked for.
 */
export function logFault(
  write: WriteLine,
  fault: { requestId: string; method: string; route: string; error: unknown; at: Date },
): void {
  const { error, requestId, method, route, at } = fault;
  write(JSON.stringify({ at: at.toISOString(), level: 'error', ...named(error), requestId, method, route }));
}

/**
 * Writes a fault in what the server does by itself, as one line of JSON.
 *
 * @param fault.task - What was being done, such as "delete sign-ups".
 */
export function logTaskFault(write: WriteLine, fault: { task: string; error: unknown; at: Date }): void {
  const { task, error, at } = fault;
  write(JSON.stringify({ at: at.toISOString(), level: 'error', ...named(error), task }));
}

function named(error: unknown): Record<string, unknown> {
  if (error instanceof StoreError) return { code: 'store-unavailable', fault: error.code, toDo: error.message };
  if (error instanceof ClockLeapError) return { code: 'clock-leapt', toDo: error.message };
  return {
    code: 'internal-error',
    error: error instanceof Error ? error.name : typeof error,
    stack: error instanceof Error ? placesInCode(error) : [],
  };
}

/**
 * Where in the code an error was thrown. Its message stands before that in the stack, and a line of it may look like a place:
 * it is cut off, and where it was changed since, so that its end cannot be told, nothing is left.
 */
function placesInCode({ stack = '', message }: Error): string[] {
  const messageAt = stack.indexOf(message);
  if (messageAt < 0) return [];
  return stack
    .slice(messageAt + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
