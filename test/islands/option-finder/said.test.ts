import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timePatterns } from '../../../src/domain/option-terms.ts';
import { answersOf, nothingSaidYet, saidFrom, saidText, type Said } from '../../../src/islands/option-finder/said.ts';
import { finderFacts } from './finder-facts.ts';

const { choices, axis } = finderFacts('en');
const anySaid: fc.Arbitrary<Said> = fc
  .record({
    who: fc.constantFrom('military' as const, 'publicService' as const, 'neither' as const, 'unsaid' as const),
    pick: fc.option(fc.nat()),
    former: fc.constantFrom('yes' as const, 'no' as const, 'unsaid' as const),
    times: fc.subarray([...timePatterns]),
    months: fc.option(fc.integer({ min: 1, max: axis }), { nil: undefined }),
    travel: fc.constantFrom('yes' as const, 'no' as const, 'unsaid' as const),
  })
  .map(({ pick, ...said }) => {
    const own = choices.filter(({ kind }) => kind === said.who);
    return { ...said, choice: pick === null || own.length === 0 ? undefined : own[pick % own.length]?.value };
  });

describe('saidText and saidFrom', () => {
  it('carry every answer there and back', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(saidFrom(saidText(said), choices, axis)).toEqual(said);
      }),
    );
  });

  it('say nothing when nothing was said', () => {
    expect(saidText(nothingSaidYet)).toBe('');
  });

  it('take what they do not understand as not said', () => {
    const text = 'who=admiral&rank=colonel.navy&former=maybe&time=never.block&months=99&travel=';
    expect(saidFrom(text, choices, axis)).toEqual({ ...nothingSaidYet, times: ['block'] });
  });

  it('never keep a rank that does not belong to the answer before it', () => {
    expect(saidFrom('who=publicService&rank=colonel.navy', choices, axis).choice).toBeUndefined();
  });
});

describe('answersOf', () => {
  it('decides by the rank, whichever service it was chosen in', () => {
    const of = (choice: string) => answersOf({ ...nothingSaidYet, who: 'military', choice }).rank;
    expect([of('colonel.navy'), of('colonel.army-air-force'), of('ex-01')]).toEqual(['colonel', 'colonel', 'ex-01']);
  });
});
