import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTimes, allWho, mostMonths } from '../../src/domain/decision-table.ts';
import { findOptions, nothingSaid, type Answers, type Findings, type Verdict } from '../../src/domain/find-options.ts';
import { timePatterns } from '../../src/domain/option-terms.ts';
import { ranks, terms } from './option-facts.ts';

const find = (answers: Partial<Answers>): Findings => findOptions({ ...nothingSaid, ...answers }, terms, ranks);
const verdicts = (findings: Findings): Record<string, Verdict> =>
  Object.fromEntries(findings.all.map(({ option, verdict }) => [option, verdict]));
const keysAbout = (findings: Findings, option: string, about: string): string[] =>
  findings.all
    .filter((one) => one.option === option)
    .flatMap(({ reasons }) => reasons.filter((reason) => reason.about === about).map(({ key }) => key));

/** By whom each rank and level is named, as the sources say (A-053, A-057, A-063, A-069, d-16). */
const byRank: [id: string, option3: string, option4: string][] = [
  ['general', 'notNamed', 'named'],
  ['lieutenant-general', 'notNamed', 'named'],
  ['major-general', 'notNamed', 'named'],
  ['brigadier-general', 'notNamed', 'named'],
  ['colonel', 'named', 'notNamed'],
  ['lieutenant-colonel', 'named', 'notNamed'],
  ['major', 'notNamed', 'notNamed'],
  ['captain', 'notNamed', 'notNamed'],
  ['lieutenant', 'notNamed', 'notNamed'],
  ['second-lieutenant', 'notNamed', 'notNamed'],
  ['officer-cadet', 'notNamed', 'notNamed'],
  ['chief-warrant-officer', 'named', 'notNamed'],
  ['master-warrant-officer', 'notNamed', 'notNamed'],
  ['warrant-officer', 'notNamed', 'notNamed'],
  ['sergeant', 'notNamed', 'notNamed'],
  ['master-corporal', 'notNamed', 'notNamed'],
  ['corporal', 'notNamed', 'notNamed'],
  ['private', 'notNamed', 'notNamed'],
  ['private-basic', 'notNamed', 'notNamed'],
  ['ex-02-and-up', 'notNamed', 'named'],
  ['ex-01', 'named', 'notNamed'],
  ['ex-minus-1', 'named', 'notNamed'],
  ['as-08', 'named', 'notNamed'],
  ['ec-07', 'named', 'notNamed'],
  ['as-07', 'named', 'notNamed'],
  ['other-middle-manager', 'mayCount', 'notNamed'],
  ['other-level', 'mayCount', 'notNamed'],
];

describe('findOptions, by rank and level', () => {
  it('has a row for every rank and level of ranks.yml', () => {
    expect(byRank.map(([id]) => id).sort()).toEqual(Object.keys(ranks).sort());
  });

  it.each(byRank)('opens Options 1 and 2 to %s, and reads Option 3 as %s and Option 4 as %s', (id, third, fourth) => {
    const findings = find({ who: ranks[id]?.kind ?? 'unsaid', rank: id });
    expect(keysAbout(findings, 'option1', 'who')).toEqual(['everyone']);
    expect(keysAbout(findings, 'option2', 'who')).toEqual(['everyone']);
    expect(keysAbout(findings, 'option3', 'who')).toEqual([third]);
    expect(keysAbout(findings, 'option4', 'who')).toEqual([fourth]);
  });
});

describe('findOptions, for four people', () => {
  it('gives a Navy Captain(N) with hours over a year Option 3, and says why not the others', () => {
    const findings = find({
      who: 'military',
      rank: 'colonel',
      former: 'no',
      times: ['spread'],
      months: 12,
      travel: 'yes',
    });
    expect(verdicts(findings)).toEqual({
      option3: 'fits',
      option1: 'doesNotFit',
      option2: 'doesNotFit',
      option4: 'doesNotFit',
      alumni: 'doesNotFit',
    });
    expect(findings.all[0]?.option).toBe('option3');
    expect(keysAbout(findings, 'option1', 'time')).toEqual(['timeDiffers']);
    expect(keysAbout(findings, 'option4', 'who')).toEqual(['notNamed']);
  });

  it('gives a corporal who can be released for eight weeks Option 1', () => {
    const findings = find({ who: 'military', rank: 'corporal', former: 'no', times: ['block'] });
    expect(verdicts(findings)).toMatchObject({ option1: 'fits', option2: 'doesNotFit', option3: 'doesNotFit' });
  });

  it('sends a middle manager of another classification to the program for Option 3', () => {
    const findings = find({ who: 'publicService', rank: 'other-middle-manager', times: ['spread'], months: 8 });
    expect(verdicts(findings)).toMatchObject({ option3: 'mayFit', option4: 'doesNotFit' });
    expect(keysAbout(findings, 'option3', 'who')).toEqual(['mayCount']);
  });

  it('gives a retired representative the alumni community alone', () => {
    const findings = find({ who: 'neither', former: 'yes', times: ['asNeeded'] });
    expect(verdicts(findings)).toMatchObject({ alumni: 'fits', option1: 'doesNotFit', option2: 'doesNotFit' });
  });
});

describe('findOptions', () => {
  it('rules nothing out for somebody who has said nothing', () => {
    expect(new Set(Object.values(verdicts(find({}))))).toEqual(new Set(['mayFit']));
  });

  it('leaves it to the program whether a former representative can join another cohort', () => {
    const findings = find({ who: 'military', rank: 'corporal', former: 'yes', times: ['block'] });
    expect(verdicts(findings)['option1']).toBe('mayFit');
    expect(keysAbout(findings, 'option1', 'former')).toEqual(['formerAgain']);
  });

  it('leaves it to the program what happens without travel', () => {
    const findings = find({ who: 'military', rank: 'corporal', times: ['block'], travel: 'no' });
    expect(verdicts(findings)['option1']).toBe('mayFit');
  });

  it.each([
    [5, 'monthsTooFew'],
    [6, 'monthsMaybe'],
    [7, 'monthsMaybe'],
    [8, 'monthsEnough'],
  ])('says of the 6 to 8 months of Option 3, when somebody has %i: %s', (months, key) => {
    expect(keysAbout(find({ months }), 'option3', 'months')).toEqual([key]);
  });

  it('names the nearest options when nothing fits, what can be changed before what cannot', () => {
    const findings = find({ who: 'military', rank: 'corporal', former: 'no', times: ['asNeeded'], months: 12 });
    expect(findings.nearest).toEqual(['option1', 'option2']);
    expect(findings.all.map(({ verdict }) => verdict)).not.toContain('fits');
  });

  it('names no nearest option as long as one fits or may fit', () => {
    expect(find({}).nearest).toEqual([]);
  });

  it('refuses a rank that is not in ranks.yml', () => {
    expect(() => find({ who: 'military', rank: 'captain-n' })).toThrow(
      'Expected a rank or level of ranks.yml, got "captain-n"',
    );
  });
});

describe('loosening an answer', () => {
  const anyAnswers: fc.Arbitrary<Answers> = fc
    .record({
      who: fc.constantFrom(...allWho(ranks)),
      former: fc.constantFrom('yes' as const, 'no' as const, 'unsaid' as const),
      times: fc.constantFrom(...allTimes()),
      months: fc.option(fc.integer({ min: 1, max: mostMonths(terms) }), { nil: undefined }),
      travel: fc.constantFrom('yes' as const, 'no' as const, 'unsaid' as const),
    })
    .map(({ who, ...rest }) => ({ ...who, ...rest }));
  const looser = (answers: Answers): Answers[] => [
    { ...answers, who: 'unsaid', rank: undefined },
    { ...answers, rank: undefined },
    { ...answers, former: 'unsaid' },
    { ...answers, times: [] },
    ...(answers.times.length === 0
      ? []
      : timePatterns.map((pattern) => ({ ...answers, times: [...answers.times, pattern] }))),
    { ...answers, months: undefined },
    ...(answers.months === undefined ? [] : [{ ...answers, months: answers.months + 1 }]),
    { ...answers, travel: 'unsaid' },
    { ...answers, travel: 'yes' },
  ];

  it('never removes an option', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const before = verdicts(findOptions(answers, terms, ranks));
        for (const change of looser(answers)) {
          const after = verdicts(findOptions(change, terms, ranks));
          for (const { id } of terms) if (before[id] !== 'doesNotFit') expect(after[id]).not.toBe('doesNotFit');
        }
      }),
    );
  });

  it('never makes an option fit less when more time or travel is offered', () => {
    const order: Verdict[] = ['doesNotFit', 'mayFit', 'fits'];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...timePatterns), (answers, pattern) => {
        fc.pre(answers.times.length > 0 && answers.months !== undefined);
        const before = verdicts(findOptions(answers, terms, ranks));
        const more: Answers = {
          ...answers,
          times: [...answers.times, pattern],
          months: answers.months + 1,
          travel: 'yes',
        };
        const after = verdicts(findOptions(more, terms, ranks));
        for (const { id } of terms) {
          expect(order.indexOf(after[id] ?? 'fits')).toBeGreaterThanOrEqual(order.indexOf(before[id] ?? 'fits'));
        }
      }),
    );
  });
});
