import { describe, expect, it } from 'vitest';
import { wordsInText } from '../../../src/tooling/content/words-in-text.ts';

const words = (text: string): string[] => wordsInText(text).map(({ text: word }) => word);

describe('wordsInText', () => {
  it.each([
    ['Call the line, at any hour.', ['Call', 'the', 'line', 'at', 'any', 'hour']],
    ["L’équipe du bien-être d'ici", ['L’équipe', 'du', 'bien-être', "d'ici"]],
    ['In 2023, the 1st of May, EX-02, T-2111-16', ['In', 'the', 'of', 'May']],
    ['Write to name@example.com or see www.canada.ca/en now', ['Write', 'to', 'or', 'see', 'now']],
    ['Since ꙮ, l’ꙮ', ['Since']],
    ['', []],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('says where each word stands, and whether it is quoted', () => {
    expect(wordsInText('dit «\u00a0two words\u00a0» ici')).toEqual([
      { text: 'dit', index: 0, isQuoted: false },
      { text: 'two', index: 6, isQuoted: true },
      { text: 'words', index: 10, isQuoted: true },
      { text: 'ici', index: 18, isQuoted: false },
    ]);
  });

  it('finds words after an address where they are', () => {
    expect(wordsInText('a@b.ca next')).toEqual([{ text: 'next', index: 7, isQuoted: false }]);
  });
});
