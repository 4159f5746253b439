import { describe, expect, it } from 'vitest';
import { allAnswers, decisionProblems, decisionTables, type RankTable } from '../../src/domain/decision-table.ts';
import type { OptionTerms } from '../../src/domain/option-terms.ts';
import { ranks, terms } from './option-facts.ts';

describe('decisionProblems', () => {
  it('finds the facts of this repository complete and free of contradiction, for every set of answers', () => {
    expect(decisionProblems(terms, ranks)).toEqual([]);
    expect([...allAnswers(terms, ranks)].length).toBeGreaterThan(50_000);
  });

  const change = (id: string, who: OptionTerms['who']): OptionTerms[] =>
    terms.map((option) => (option.id === id ? { ...option, who } : option));

  it('says which group has no rank', () => {
    expect(
      decisionProblems(change('option4', { kind: 'groups', groups: ['admirals'], andEquivalent: false }), ranks),
    ).toContain(
      'options.yml, "option4": group "admirals" has no rank or level in ranks.yml. Add one, or correct the name.',
    );
  });

  it('says which group stands twice', () => {
    const twice = change('option4', { kind: 'groups', groups: ['ex-01', 'ex-01'], andEquivalent: false });
    expect(decisionProblems(twice, ranks)).toContain('options.yml, "option4": group "ex-01" stands twice. Remove one.');
  });

  it('says which rank no option is open to', () => {
    const closed = terms.filter(({ who }) => who.kind !== 'everyone');
    expect(decisionProblems(closed, ranks)).toContain(
      'ranks.yml, "corporal": no option is open to it. Name its group in options.yml.',
    );
  });

  it('says which kind of time the finder offers though no option asks for it', () => {
    expect(
      decisionProblems(
        terms.filter(({ id }) => id !== 'option1'),
        ranks,
      ),
    ).toContain('options.yml: no option asks for time of the kind "block", which the finder offers as an answer.');
  });

  it('says which level is both named and left open', () => {
    const both: RankTable = {
      ...ranks,
      'as-08': { kind: 'publicService', group: 'middle-manager', mayCountAs: 'middle-manager' },
    };
    expect(decisionProblems(terms, both)).toContain(
      'ranks.yml, "as-08": "option3" names its group and also leaves it open. Remove mayCountAs, or the group.',
    );
  });
});

describe('decisionTables', () => {
  it('has a line for every rank and level, and an entry for every option in it', () => {
    const { who } = decisionTables(terms, ranks);
    expect(who.map(({ answers }) => answers.rank).filter((id) => id !== undefined)).toEqual(Object.keys(ranks));
    for (const { cells } of who) expect(cells.map(({ option }) => option)).toEqual(terms.map(({ id }) => id));
  });
});
