import type { Content } from '../content-model.ts';
import { copiedRunFinder } from '../copied-runs.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, ledgerProse, placeAt } from '../prose.ts';
import { runsOfSources } from '../source-runs.ts';

/** A run with fewer words of its own is an official name with what stands around any name: "to the … program". */
const fewestOwnWords = 4;

/**
 * Runs of eight words or more that a source document has too.
 *
 * What a fact prints and what belongs to an official name, one with a capital, counts towards the run, but a run
 * with fewer than four words besides is the name and its article, and nothing else could be written.
 *
 * @param runs - Hashes of the runs of the source documents.
 */
export function checkCopiedRuns(content: Content, runs = runsOfSources()): Problem[] {
  const find = copiedRunFinder(content, runs);
  return [...allProse(content), ...ledgerProse(content)].flatMap((prose) =>
    find(prose)
      .filter(({ ownWords }) => ownWords >= fewestOwnWords)
      .map(({ index, words }) => problem(placeAt(prose, index), 'copiedRun', { words })),
  );
}
