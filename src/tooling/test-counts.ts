import * as z from 'zod/mini';

/** How many tests of a run passed and failed. Skipped ones count as neither. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const count = z.int().check(z.nonnegative());
const vitestReport = z.object({ numPassedTests: count, numFailedTests: count, numFailedTestSuites: count });
const playwrightReport = z.object({ stats: z.object({ expected: count, unexpected: count, flaky: count }) });

/** The counts of a check that either holds or not. */
export function countsOfCheck(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The counts of a run of unit tests, from vitest's JSON report.
 *
 * @param status - The run's exit status: a run that failed without a failed test, such as one whose file could not be
 *   read, still counts as one failure, and so does one that left no report.
 */
export function countsOfUnitTests(report: string | undefined, status: number): Counts {
  const parsed = vitestReport.safeParse(jsonOf(report));
  if (!parsed.success) return { passed: 0, failed: 1 };
  return withFailureOfRun({ passed: parsed.data.numPassedTests, failed: parsed.data.numFailedTests }, status);
}

/** The counts of a run of browser journeys, from Playwright's JSON report; one that passed only when repeated failed. */
export function countsOfBrowserTests(report: string | undefined, status: number): Counts {
  const parsed = playwrightReport.safeParse(jsonOf(report));
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = parsed.data.stats;
  return withFailureOfRun({ passed: expected, failed: unexpected + flaky }, status);
}

/** All counts of several runs together. */
export function sumOfCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function withFailureOfRun({ passed, failed }: Counts, status: number): Counts {
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
