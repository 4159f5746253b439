import { describe, expect, it } from 'vitest';
import { verifiedYearsProblem } from '../../src/domain/verified-years.ts';
import { day, holidays } from './deadline-facts.ts';

const table = { ...holidays, verifiedTo: 2031 };

describe('verifiedYearsProblem', () => {
  it('finds nothing while 18 months are left', () => {
    expect(verifiedYearsProblem(table, day('2030-06-30'))).toBeUndefined();
  });

  it('tells the editor what to do when less than 18 months are left', () => {
    expect(verifiedYearsProblem(table, day('2030-07-01'))).toBe(
      'content/facts/holidays.yml, verifiedTo: ends on December 31, 2031, less than 18 months after 2030-07-01. Compare the days with their sources for a further year, then raise verifiedTo and checked.',
    );
  });

  it('finds the problem after the last verified year too', () => {
    expect(verifiedYearsProblem(table, day('2033-02-01'))).toContain('2033-02-01');
  });
});
