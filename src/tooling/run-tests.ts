import { availableParallelism } from 'node:os';
import { sumOfCounts, type Counts } from './test-counts.ts';
import { programPath, runNode } from './run-program.ts';
import { testSteps, type StepResult, type TestStep } from './test-steps.ts';

/**
 * `npm test`, and with `--fast` `npm run check`: asks every question, goes on after a failure, and closes with one line
 * `N passed, N failed`. A check counts as one, each unit test and browser journey as one.
 */
const { fast, slow } = testSteps(process.cwd());
await writeTypesOfContent();
const results: Counts[] = await runSideBySide(fast);
if (!process.argv.includes('--fast')) {
  for (const step of slow) results.push(await runInTheOpen(step));
}
const { passed, failed } = sumOfCounts(results);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/**
 * Writes the types of the content collections, which a fresh clone does not have: the rules that ask for types would see
 * none. The type check writes them too, but not before the rules have begun beside it.
 */
async function writeTypesOfContent(): Promise<void> {
  const { status, output } = await runNode([programPath('astro'), 'sync'], { cwd: process.cwd(), collect: true });
  // What is wrong with the content is said by its own check.
  if (status !== 0) console.log(output.trimEnd());
}

/** Two at a time where the machine has room, each one's output in one piece when it ends. */
async function runSideBySide(steps: readonly TestStep[]): Promise<StepResult[]> {
  const queue = steps.values();
  const done: StepResult[] = [];
  const worker = async () => {
    for (const step of queue) {
      const startedAt = Date.now();
      const result = await step.run(true);
      console.log(`\n== ${step.question}\n${result.output.trimEnd()}`);
      console.log(verdict(result, startedAt));
      done.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return done;
}

async function runInTheOpen(step: TestStep): Promise<StepResult> {
  const startedAt = Date.now();
  console.log(`\n== ${step.question}`);
  const result = await step.run(false);
  console.log(verdict(result, startedAt));
  return result;
}

function verdict({ passed, failed }: Counts, startedAt: number): string {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return failed === 0
    ? `-- yes (${passed} passed, ${seconds} s)`
    : `-- NO (${failed} of ${passed + failed} failed, ${seconds} s)`;
}
