import { describe, expect, it } from 'vitest';
import {
  countsOfBrowserTests,
  countsOfCheck,
  countsOfUnitTests,
  sumOfCounts,
  type Counts,
} from '../../src/tooling/test-counts.ts';

const unit = (passed: number, failed: number) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [
      {
        name: 'days.test.ts',
        status: failed > 0 ? 'failed' : 'passed',
        assertionResults: [
          { fullName: 'days add up', status: 'passed' },
          ...Array.from({ length: failed }, (_, index) => ({
            fullName: `days end ${String(index)}`,
            status: 'failed',
          })),
        ],
      },
    ],
  });
const unreadable = JSON.stringify({
  numPassedTests: 118,
  numFailedTests: 0,
  testResults: [{ name: 'days.test.ts', status: 'failed', assertionResults: [] }],
});
const browser = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({
    stats: { expected, unexpected, flaky, skipped: 3 },
    suites: [
      {
        title: 'search.spec.ts',
        specs: [{ title: 'finds', ok: unexpected === 0, tests: [{ status: flaky > 0 ? 'flaky' : 'expected' }] }],
        suites: [
          { title: 'in French', specs: [{ title: 'says', ok: unexpected < 2, tests: [{ status: 'expected' }] }] },
        ],
      },
    ],
  });

describe('counts', () => {
  it('take a check as one', () => {
    expect([countsOfCheck(0), countsOfCheck(2)]).toEqual([
      { passed: 1, failed: 0, failures: [] },
      { passed: 0, failed: 1, failures: [] },
    ]);
  });

  it.each<[string | undefined, number, Counts, string]>([
    [unit(120, 0), 0, { passed: 120, failed: 0, failures: [] }, 'all passed'],
    [
      unit(118, 2),
      1,
      { passed: 118, failed: 2, failures: ['days.test.ts › days end 0', 'days.test.ts › days end 1'] },
      'two failed',
    ],
    [
      unreadable,
      1,
      { passed: 118, failed: 1, failures: ['days.test.ts'] },
      'a file that could not be read has no test to fail',
    ],
    [undefined, 1, { passed: 0, failed: 1, failures: [] }, 'the run left no report'],
    ['{', 0, { passed: 0, failed: 1, failures: [] }, 'a report cut short is no success'],
  ])('of unit tests %s with status %i are %o: %s', (report, status, counts) => {
    expect(countsOfUnitTests(report, status)).toEqual(counts);
  });

  it.each<[string | undefined, number, Counts, string]>([
    [browser(40, 0), 0, { passed: 40, failed: 0, failures: [] }, 'skipped ones count as neither'],
    [
      browser(38, 2),
      1,
      { passed: 38, failed: 2, failures: ['search.spec.ts › finds', 'search.spec.ts › in French › says'] },
      'two failed',
    ],
    [
      browser(39, 0, 1),
      0,
      { passed: 39, failed: 1, failures: ['search.spec.ts › finds'] },
      'one that passes only when repeated is a failure',
    ],
    [browser(0, 0), 1, { passed: 0, failed: 1, failures: [] }, 'the server for the journeys did not start'],
    [undefined, 1, { passed: 0, failed: 1, failures: [] }, 'the run left no report'],
  ])('of browser journeys %s with status %i are %o: %s', (report, status, counts) => {
    expect(countsOfBrowserTests(report, status)).toEqual(counts);
  });

  it('add up', () => {
    const failed = { passed: 10, failed: 1, failures: ['days.test.ts › days add up'] };
    expect(sumOfCounts([countsOfCheck(0), failed])).toEqual({ ...failed, passed: 11 });
  });
});
