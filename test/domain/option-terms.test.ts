import { describe, expect, it } from 'vitest';
import { terms } from './option-facts.ts';

describe('optionTerms', () => {
  it.each<[string, string, { min: number; max: number } | undefined, string]>([
    ['option1', 'block', { min: 2, max: 2 }, '8 weeks end within any 2 months, and never within 1'],
    ['option2', 'bothEnds', { min: 6, max: 7 }, '2 weeks, 5 to 6 months and 2 weeks'],
    ['option3', 'spread', { min: 6, max: 8 }, '6 to 8 months'],
    ['option4', 'spread', { min: 12, max: 12 }, '12 months'],
    ['alumni', 'asNeeded', undefined, 'no length is stated'],
  ])('reads from the facts that %s asks for %s within %o (%s)', (id, pattern, months) => {
    expect(terms.find((one) => one.id === id)).toMatchObject({ pattern, months });
  });
});
