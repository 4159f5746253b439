import { expect, it } from 'vitest';
import { readabilityLines } from '../../../src/tooling/content/readability-lines.ts';

it('says the median, the worst page and the budget of each audience', () => {
  expect(
    readabilityLines([
      { audience: 'class-members', locale: 'en', pages: 23, median: 3.34, worst: 4.66, worstPage: 'support' },
      { audience: 'public', locale: 'fr', pages: 1, median: 90, worst: 90, worstPage: 'home' },
    ]),
  ).toEqual([
    'Readability, class-members, English: grade 3.3 (median), 4.7 (worst: support); 5.5 or lower, 23 pages',
    'Readability, public, French: ease 90.0 (median), 90.0 (worst: home); 72 or higher, 1 page',
  ]);
});
