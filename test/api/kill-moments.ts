import fc from 'fast-check';
import { testSeed } from '../seed.ts';

/**
 * When something is killed: each time that so much of what a test counts was done, from once to `most` times.
 *
 * Nothing is measured in time, and all is drawn from `testSeed`: a run that failed can be had again, on any machine.
 */
export function killMoments(kills: number, most: number): readonly number[] {
  const moments = fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: kills, maxLength: kills });
  return fc.sample(fc.noBias(moments), { seed: testSeed, numRuns: 1 })[0] ?? [];
}

/** The moments, for what a test tells: "3, 40 and 41 (TEST_SEED=1)". */
export function toldMoments(moments: readonly number[]): string {
  return `${new Intl.ListFormat('en-CA').format(moments.map(String))} (TEST_SEED=${testSeed})`;
}
