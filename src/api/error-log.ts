/** Where one line of the log goes: standard error, or a test's list. */
export type WriteLine = (line: string) => void;

/**
 * Writes a fault as one line of JSON, for the operator.
 *
 * It holds nothing about the person who asked: no address, query, header or body. The error's message is left out too,
 * since libraries quote in it what they were given; its class and the places in the code tell where to look.
 *
 * @param fault.requestId - The same as in the answer's `instance`, to find the line again.
 * @param fault.route - The pattern that answered, such as "/api/sessions/:id", never the address asked for.
 */
export function logFault(
  write: WriteLine,
  fault: { requestId: string; method: string; route: string; error: unknown; at: Date },
): void {
  const { error, requestId, method, route, at } = fault;
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? placesInCode(error) : [];
  write(
    JSON.stringify({
      at: at.toISOString(),
      level: 'error',
      code: 'internal-error',
      requestId,
      method,
      route,
      error: name,
      stack,
    }),
  );
}

function placesInCode(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
