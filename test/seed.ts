const usual = 20_270_120;

/**
 * What everything that tests draw at random is drawn from: the same each time, so that no run fails that another passes.
 *
 * `TEST_SEED`, a whole number, draws other cases.
 *
 * @throws RangeError when `TEST_SEED` is no whole number of 32 bits.
 */
export const testSeed = readSeed(process.env.TEST_SEED);

function readSeed(given: string | undefined): number {
  if (given === undefined || given === '') return usual;
  const seed = Number(given);
  if (seed !== (seed | 0)) throw new RangeError(`TEST_SEED: expected a whole number of 32 bits, got "${given}".`);
  return seed;
}
