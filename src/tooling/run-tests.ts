import { availableParallelism } from 'node:os';
import { sumOfCounts, type Counts } from './test-counts.ts';
import { testSteps, type StepResult, type TestStep } from './test-steps.ts';

/**
 * `npm test`, and with `--fast` `npm run check`: asks every question, goes on after a failure, and closes with what failed and
 * one line `N passed, N failed`. A check counts as one, each unit test and browser journey as one.
 */
const { all, fast } = testSteps(process.cwd());
const plan = process.argv.includes('--fast') ? fast : all;
const results: Counts[] = await runSideBySide(plan.sideBySide);
for (const step of plan.inOrder) results.push(await runInTheOpen(step));
const { passed, failed, failures } = sumOfCounts(results);
// A long output is often read from its end.
for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** As many lanes at a time as the machine has processors; each step's output in one piece. */
async function runSideBySide(lanes: readonly (readonly TestStep[])[]): Promise<StepResult[]> {
  const waiting = [...lanes];
  const takeLanes = async (): Promise<StepResult[]> => {
    const results: StepResult[] = [];
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) results.push(...(await runLane(lane)));
    return results;
  };
  return (await Promise.all(Array.from({ length: availableParallelism() }, takeLanes))).flat();
}

async function runLane(steps: readonly TestStep[]): Promise<StepResult[]> {
  const done: StepResult[] = [];
  for (const step of steps) {
    const startedAt = Date.now();
    const result = named(await step.run(true), step);
    console.log(`\n== ${step.question}\n${result.output.trimEnd()}`);
    console.log(verdict(result, startedAt));
    done.push(result);
  }
  return done;
}

async function runInTheOpen(step: TestStep): Promise<StepResult> {
  const startedAt = Date.now();
  console.log(`\n== ${step.question}`);
  const result = named(await step.run(false), step);
  console.log(verdict(result, startedAt));
  return result;
}

/** The result with a name for what failed: a check, or a run that ended before its tests, goes by its question. */
function named(result: StepResult, { question }: TestStep): StepResult {
  return result.failed > 0 && result.failures.length === 0 ? { ...result, failures: [question] } : result;
}

function verdict({ passed, failed }: Counts, startedAt: number): string {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return failed === 0
    ? `-- yes (${passed} passed, ${seconds} s)`
    : `-- NO (${failed} of ${passed + failed} failed, ${seconds} s)`;
}
