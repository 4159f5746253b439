import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { programPath, runNode, type Ran } from './run-program.ts';
import { countsOfBrowserTests, countsOfCheck, countsOfUnitTests, type Counts } from './test-counts.ts';

/** One question that the tests answer. */
export interface TestStep {
  readonly question: string;
  /** Runs it, with its output kept or passed on. */
  readonly run: (collect: boolean) => Promise<StepResult>;
}

/** The answer: what it counted and what it wrote, where that was kept. */
export interface StepResult extends Counts {
  readonly output: string;
}

/**
 * The steps of `npm test`: fast ones, which need neither a browser nor a built site and can run side by side, the longest
 * first, then the rest in their order.
 *
 * @param root - The project's folder.
 */
export function testSteps(root: string): { fast: readonly TestStep[]; slow: readonly TestStep[] } {
  const reports = join(root, '.build/test-reports');
  mkdirSync(reports, { recursive: true });
  const unitReport = join(reports, 'unit.json');
  const browserReport = join(reports, 'browser.json');
  const run = (args: readonly string[]) => (collect: boolean, env?: Record<string, string>) =>
    runNode(args, { cwd: root, collect, ...(env === undefined ? {} : { env }) });

  const check = (question: string, args: readonly string[]): TestStep => ({
    question,
    run: async (collect) => {
      const ran = await run(args)(collect);
      return { ...countsOfCheck(ran.status), output: ran.output };
    },
  });

  const counted = (
    question: string,
    args: readonly string[],
    report: string,
    count: (report: string | undefined, status: number) => Counts,
    env: Record<string, string> = {},
  ): TestStep => ({
    question,
    run: async (collect) => {
      // A report of an earlier run must not be counted again.
      rmSync(report, { force: true });
      const ran: Ran = await run(args)(collect, env);
      const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
      return { ...count(text, ran.status), output: ran.output };
    },
  });

  return {
    fast: [
      check('Does the code keep the rules?', [
        programPath('eslint'),
        '--config',
        'test/eslint.config.mjs',
        '--max-warnings',
        '0',
        '.',
      ]),
      check('Are the types right?', [programPath('astro'), 'check']),
      check('Is the code formatted?', [programPath('prettier'), '--check', '--log-level', 'warn', '.']),
      check('Is the content right?', ['src/tooling/check-content.ts']),
      counted(
        'Do the unit tests pass?',
        [
          programPath('vitest'),
          'run',
          '--config',
          'test/vitest.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
        ],
        unitReport,
        countsOfUnitTests,
      ),
    ],
    slow: [
      check('Does the site build?', ['src/tooling/build.ts', '--if-changed']),
      counted(
        'Do the browser journeys pass?',
        [
          programPath('playwright', '@playwright/test'),
          'test',
          '--config',
          'test/playwright.config.ts',
          '--reporter=list,json',
        ],
        browserReport,
        countsOfBrowserTests,
        { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
      ),
    ],
  };
}
