import { describe, expect, it } from 'vitest';
import { holds, ratiosOf, spreadOf, tableOf, type Figure } from '../../../src/tooling/bench/figures.ts';

const shown: Figure = {
  what: 'page',
  unit: '/s',
  ours: [90, 80, 50],
  against: 'no-op handler',
  reference: [100, 100, 50],
};
const figure: Figure = { ...shown, budget: { atLeast: 0.8 } };

describe('figures', () => {
  it('are compared round by round, so that a slow minute counts for both', () => {
    expect(ratiosOf(figure)).toEqual([0.9, 0.8, 1]);
    expect(spreadOf(ratiosOf(figure))).toEqual({ min: 0.8, median: 0.9, max: 1 });
  });

  it.each([
    [{ atLeast: 0.9 }, true],
    [{ atLeast: 0.91 }, false],
    [{ atMost: 0.9 }, true],
    [{ atMost: 0.89 }, false],
  ])('keep to a budget of %j by their middle ratio: %s', (budget, answer) => {
    expect(holds({ ...figure, budget })).toBe(answer);
  });

  it('only show where they have no budget', () => {
    expect(holds(shown)).toBeUndefined();
  });

  it('stand in a table with their reference, their ratios and their budget', () => {
    expect(tableOf([figure])).toBe(
      [
        'measured  median  reference           ratio min / median / max  budget  holds',
        'page      80 /s   no-op handler: 100  0.80 / 0.90 / 1.00        ≥ 0.8   yes',
      ].join('\n'),
    );
  });
});
