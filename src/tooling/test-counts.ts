import * as z from 'zod/mini';

/** How many tests of a run passed and failed, and the names of those that failed. Skipped ones count as neither. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Where each stands and what it says; none when the run failed without a test that did. */
  readonly failures: readonly string[];
}

const count = z.int().check(z.nonnegative());
const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const suite = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.optional(z.array(suite));
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count }),
  suites: z.array(suite),
});

/** The counts of a check that either holds or not. */
export function countsOfCheck(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };
}

/**
 * The counts of a run of unit tests, from vitest's JSON report.
 *
 * @param status - The run's exit status: a run that failed without a failed test, such as one whose file could not be
 *   read, still counts as one failure, and so does one that left no report.
 */
export function countsOfUnitTests(report: string | undefined, status: number): Counts {
  const parsed = vitestReport.safeParse(jsonOf(report));
  if (!parsed.success) return failureOfRun;
  const { numPassedTests: passed, numFailedTests: failed, testResults } = parsed.data;
  const failures = testResults.flatMap(({ name, status: ended, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${name} › ${test.fullName}`);
    return tests.length === 0 && ended === 'failed' ? [name] : tests;
  });
  return withFailureOfRun({ passed, failed, failures }, status);
}

/** The counts of a run of browser journeys, from Playwright's JSON report; one that passed only when repeated failed. */
export function countsOfBrowserTests(report: string | undefined, status: number): Counts {
  const parsed = playwrightReport.safeParse(jsonOf(report));
  if (!parsed.success) return failureOfRun;
  const { expected, unexpected, flaky } = parsed.data.stats;
  const failures = parsed.data.suites.flatMap((each) => failedIn(each, []));
  return withFailureOfRun({ passed: expected, failed: unexpected + flaky, failures }, status);
}

function failedIn({ title, specs, suites = [] }: z.infer<typeof suite>, above: readonly string[]): readonly string[] {
  const path = [...above, title].filter((part) => part !== '');
  return [
    ...specs
      .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
      .map((spec) => [...path, spec.title].join(' › ')),
    ...suites.flatMap((each) => failedIn(each, path)),
  ];
}

/** All counts of several runs together. */
export function sumOfCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

const failureOfRun: Counts = { passed: 0, failed: 1, failures: [] };

function withFailureOfRun(counts: Counts, status: number): Counts {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
