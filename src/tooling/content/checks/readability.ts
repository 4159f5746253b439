import type { Content } from '../content-model.ts';
import { pageReadabilities } from '../page-readability.ts';
import { problem, type Problem } from '../problem.ts';
import { readabilityBudgets } from '../readability-budgets.ts';
import { isHarder } from '../reading-ease.ts';

/** Pages that are harder to read than the budget of their audience allows, with their hardest sentences. */
export function checkReadability(content: Content): Problem[] {
  return pageReadabilities(content).flatMap(({ page, audience, score, hardest }) => {
    const { file, locale } = page;
    const budget = readabilityBudgets[audience][locale];
    if (!isHarder(score, budget, locale)) return [];
    const words = { score: score.toFixed(1), budget: String(budget), locale, hardest };
    return [problem({ file }, 'hardToRead', words)];
  });
}
