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

/** Unit tests that start servers and processes of their own, wait for silence or fill a disk: not for every save. */
const slowTests = 'test/**/*.slow.test.ts';

/** The answer: what it counted and what it wrote, where that was kept. */
export interface StepResult extends Counts {
  readonly output: string;
}

/** Steps that need neither a browser nor a built site, in lanes that can run side by side, and the rest in their order. */
export interface TestPlan {
  /** The longest first, so that the last to begin is short. */
  readonly sideBySide: readonly (readonly TestStep[])[];
  readonly inOrder: readonly TestStep[];
}

/**
 * The steps of `npm test` and those of `npm run check`, its fast half: without what needs a browser, a built site,
 * servers, or the types of the whole code for each rule.
 *
 * The types come before the rules: the type check writes the types of the content collections, which a fresh clone does
 * not have and the rules ask for.
 *
 * @param root - The project's folder.
 */
export function testSteps(root: string): { all: TestPlan; fast: TestPlan } {
  const reports = join(root, '.build/test-reports');
  mkdirSync(reports, { recursive: true });
  const unitReport = join(reports, 'unit.json');
  const slowReport = join(reports, 'slow.json');
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

  const rules = (question: string, config: string) =>
    checkOf(code, check(question, [programPath('eslint'), '--config', config, '--max-warnings', '0', '.']));

  const sideBySide = (rulesOfCode: TestStep): TestPlan['sideBySide'] => [
    [checkOf(code, check('Are the types right?', [programPath('astro'), 'check'])), rulesOfCode],
    [unitTests('Do the unit tests pass?', unitReport, ['--exclude', slowTests])],
    [
      check('Is the code formatted?', [programPath('prettier'), '--check', '--log-level', 'warn', '.']),
      check('Is the content right?', ['src/tooling/check-content.ts']),
    ],
  ];

  return {
    all: {
      sideBySide: sideBySide(rules('Does the code keep the rules?', 'test/eslint.config.mjs')),
      inOrder: [
        unitTests('Does it hold as servers and commands run, and when disks and processes fail?', slowReport, [
          '.slow.test.',
        ]),
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
    },
    fast: {
      sideBySide: sideBySide(
        rules('Does the code keep the rules that need no types?', 'test/eslint-without-types.config.mjs'),
      ),
      inOrder: [],
    },
  };
}
