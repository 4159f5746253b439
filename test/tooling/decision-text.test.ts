import { describe, expect, it } from 'vitest';
import { decisionText } from '../../src/tooling/decision-text.ts';
import { options, ranks, strings } from '../domain/option-facts.ts';

const lines = (locale: 'en' | 'fr') => decisionText(locale, options, ranks, strings[locale]).split('\n');
const cellsOf = (locale: 'en' | 'fr', answer: string) =>
  lines(locale)
    .find((line) => line.startsWith(`| ${answer} `))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

describe('decisionText', () => {
  it.each([
    ['Colonel / Captain(N)', ['yes', 'yes', 'yes', 'no', '']],
    ['Captain / Lieutenant(N)', ['yes', 'yes', 'no', 'no', '']],
    ['Middle manager, another classification', ['yes', 'yes', 'ask', 'no', '']],
    ['Neither, for example released or retired', ['no', 'no', 'no', 'no', '']],
    ['7 months', ['yes', 'yes', 'ask', 'no', '']],
  ])('says of %s: %o', (answer, cells) => {
    expect(cellsOf('en', answer)).toEqual(cells);
  });

  it('says the same in French', () => {
    expect(cellsOf('fr', 'colonelle ou colonel / capitaine de vaisseau')).toEqual(['oui', 'oui', 'oui', 'non', '']);
    expect(lines('fr')).toHaveLength(lines('en').length);
  });

  it('refuses facts that leave somebody without an answer, naming the entry', () => {
    const rest = Object.fromEntries(Object.entries(options).filter(([id]) => !['option1', 'option2'].includes(id)));
    expect(() => decisionText('en', rest, ranks, strings.en)).toThrow(
      'ranks.yml, "corporal": no option is open to it.',
    );
  });
});
