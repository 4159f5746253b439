import { describe, expect, it } from 'vitest';
import { comparedWords, runHash, runsOfSources } from '../../../src/tooling/content/source-runs.ts';

describe('comparedWords', () => {
  it('keeps letters, accents and digits, in small letters, with their places', () => {
    expect(comparedWords('L’Équipe (RE), 2023!')).toEqual([
      { word: 'l', index: 0, length: 1 },
      { word: 'équipe', index: 2, length: 6 },
      { word: 're', index: 10, length: 2 },
      { word: '2023', index: 15, length: 4 },
    ]);
  });

  it('takes both ways of writing an accent for one', () => {
    const [composed] = comparedWords('é');
    const [decomposed] = comparedWords('é'.normalize('NFD'));
    expect(decomposed?.word).toBe(composed?.word);
  });
});

describe('runHash', () => {
  it('is the first six bytes of the SHA-256 of the words with spaces', () => {
    // printf 'one two' | sha256sum
    expect(runHash(['one', 'two']).toString(16).padStart(12, '0')).toBe('8ab63e29a4ba');
  });

  it('tells one order of words from another', () => {
    expect(runHash(['one', 'two'])).not.toBe(runHash(['two', 'one']));
  });
});

describe('runsOfSources', () => {
  it('holds the runs of the five source documents, which have some 6,600 words', () => {
    expect(runsOfSources().size).toBe(6420);
  });
});
