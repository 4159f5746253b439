/**
 * Tells, in the output of the tests, what a test of faults did: what was ended how often, and what came of it.
 *
 * Call it after the last assertion, so that it is only told when it is so.
 */
export function tell(sentence: string): void {
  process.stdout.write(`  · ${sentence}\n`);
}
