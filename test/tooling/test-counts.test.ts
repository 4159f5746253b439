import { describe, expect, it } from 'vitest';
import {
  countsOfBrowserTests,
  countsOfCheck,
  countsOfUnitTests,
  sumOfCounts,
  type Counts,
} from '../../src/tooling/test-counts.ts';

const unit = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: 0 });
const browser = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 3 } });

describe('counts', () => {
  it('take a check as one', () => {
    expect([countsOfCheck(0), countsOfCheck(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });

  it.each<[string | undefined, number, Counts, string]>([
    [unit(120, 0), 0, { passed: 120, failed: 0 }, 'all passed'],
    [unit(118, 2), 1, { passed: 118, failed: 2 }, 'two failed'],
    [unit(118, 0), 1, { passed: 118, failed: 1 }, 'a file that could not be read has no test to fail'],
    [undefined, 1, { passed: 0, failed: 1 }, 'the run left no report'],
    ['{', 0, { passed: 0, failed: 1 }, 'a report cut short is no success'],
  ])('of unit tests %s with status %i are %o: %s', (report, status, counts) => {
    expect(countsOfUnitTests(report, status)).toEqual(counts);
  });

  it.each<[string | undefined, number, Counts, string]>([
    [browser(40, 0), 0, { passed: 40, failed: 0 }, 'skipped ones count as neither'],
    [browser(38, 2), 1, { passed: 38, failed: 2 }, 'two failed'],
    [browser(39, 0, 1), 0, { passed: 39, failed: 1 }, 'one that passes only when repeated is a failure'],
    [browser(0, 0), 1, { passed: 0, failed: 1 }, 'the server for the journeys did not start'],
    [undefined, 1, { passed: 0, failed: 1 }, 'the run left no report'],
  ])('of browser journeys %s with status %i are %o: %s', (report, status, counts) => {
    expect(countsOfBrowserTests(report, status)).toEqual(counts);
  });

  it('add up', () => {
    expect(sumOfCounts([countsOfCheck(0), { passed: 10, failed: 2 }])).toEqual({ passed: 11, failed: 2 });
  });
});
