import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passedBefore, type Inputs } from './passed-before.ts';
import { programPath, runNode, type Ran } from './run-program.ts';
import { countsOfBrowserTests, countsOfCheck, countsOfUnitTests, type Counts } from './test-counts.ts';

/** One question that the tests answer. */
export interface TestStep {
  readonly question: string;
  /** Runs it, with its output kept or passed on. */
  readonly run: (collect: boolean) => Promise<StepResult>;
}

/** What code is checked by: its types, its rules, and the versions of the tools. */
const code: Inputs = ['astro.config.mjs', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json'];

/** Unit tests that start servers and processes of their own, or fill a disk: not for every save. */
const slowTests = 'test/**/*.slow.test.ts';

/** The answer: what it counted and what it wrote, where that was kept. */
export interface StepResult extends Counts {
  readonly output: string;
}

/**
 * The steps of `npm test`: fast ones, which need neither a browser nor a built site, in lanes that take about as long and
 * can run side by side, then the rest in their order.
 *
 * The types come before the rules: the type check writes the types of the content collections, which a fresh clone does
 * not have and the rules ask for.
 *
 * @param root - The project's folder.
 */
export function testSteps(root: string): { fast: readonly (readonly TestStep[])[]; slow: readonly TestStep[] } {
  const reports = join(root, '.build/test-reports');
  mkdirSync(reports, { recursive: true });
  const unitReport = join(reports, 'unit.json');
  const storeReport = join(reports, 'store.json');
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

  const checkOf = (inputs: Inputs, { question, run: runCheck }: TestStep): TestStep => ({
    question,
    run: async (collect) => {
      const name = question.toLowerCase().replace(/\W+/g, '-');
      const before = passedBefore(root, inputs, join(root, '.build/passed', name));
      if (before.holds()) return { ...countsOfCheck(0), output: 'Nothing it reads has changed since it last passed.' };
      const result = await runCheck(collect);
      before.remember(result.failed === 0);
      return result;
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

  const unitTests = (question: string, report: string, which: readonly string[]) =>
    counted(
      question,
      [
        programPath('vitest'),
        'run',
        '--config',
        'test/vitest.config.ts',
        ...which,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      report,
      countsOfUnitTests,
    );

  return {
    fast: [
      [
        checkOf(code, check('Are the types right?', [programPath('astro'), 'check'])),
        checkOf(
          code,
          check('Does the code keep the rules?', [
            programPath('eslint'),
            '--config',
            'test/eslint.config.mjs',
            '--max-warnings',
            '0',
            '.',
          ]),
        ),
      ],
      [
        unitTests('Do the unit tests pass?', unitReport, ['--exclude', slowTests]),
        check('Is the content right?', ['src/tooling/check-content.ts']),
        check('Is the code formatted?', [programPath('prettier'), '--check', '--log-level', 'warn', '.']),
      ],
    ],
    slow: [
      unitTests('Does the store hold when servers, disks and processes fail?', storeReport, ['.slow.test.']),
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
