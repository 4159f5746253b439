import { describe, expect, it } from 'vitest';
import { proveDecision } from '../../src/domain/decision-proof.ts';
import { ranks, terms } from './option-facts.ts';

const unknownGroup = terms.map((option) =>
  option.id === 'option4'
    ? { ...option, who: { kind: 'groups' as const, groups: ['admirals'], andEquivalent: false } }
    : option,
);

describe('proveDecision', () => {
  it('takes the facts of this repository', () => {
    expect(() => {
      proveDecision(terms, ranks);
    }).not.toThrow();
  });

  it('names what is wrong with others, at every question, whatever was proved before', () => {
    const asks = () => {
      proveDecision(unknownGroup, ranks);
    };
    const sentence =
      'options.yml, "option4": group "admirals" has no rank or level in ranks.yml. Add one, or correct the name.';
    proveDecision(terms, ranks);
    expect(asks).toThrow(sentence);
    expect(asks).toThrow(sentence);
  });

  it('proves facts once, however often pages ask', () => {
    const asked = { terms: 0 };
    const counting = terms.map((option) => ({
      ...option,
      get pattern() {
        asked.terms += 1;
        return option.pattern;
      },
    }));
    proveDecision(counting, ranks);
    const first = asked.terms;
    proveDecision(counting, ranks);
    // Once for each option: to tell whether they are the same facts.
    expect(asked.terms - first).toBe(terms.length);
  });
});
