import { decisionProblems, type RankTable } from './decision-table.ts';
import type { OptionTerms } from './option-terms.ts';

const proved = new Set<string>();

/**
 * Returns when the facts that the finder decides by are complete and do not contradict themselves.
 *
 * The proof goes through every set of answers, some 50,000: facts that were proved are not proved again by the page of
 * the other language.
 *
 * @throws Error with a sentence for each problem, as `decisionProblems` has them.
 */
export function proveDecision(options: readonly OptionTerms[], ranks: RankTable): void {
  const facts = JSON.stringify([options, ranks]);
  if (proved.has(facts)) return;
  const problems = decisionProblems(options, ranks);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  proved.add(facts);
}
