import { describe, expect, it } from 'vitest';
import { countedWords, isNeutral, sentencesOf } from '../../../src/tooling/content/sentences.ts';

describe('sentencesOf', () => {
  it.each([
    ['en', 'You can stop. You need no reason.', ['You can stop.', 'You need no reason.']],
    ['en', 'The line\nis open. Call.', ['The line is open.', 'Call.']],
    ['fr', 'Vous pouvez arrêter. Pourquoi\u00a0? Sans raison.', ['Vous pouvez arrêter.', 'Pourquoi ?', 'Sans raison.']],
    ['fr', 'Le 1er mai, à 9\u00a0h 30, du 3.5', ['Le 1er mai, à 9 h 30, du 3.5']],
    ['en', '  ', []],
  ] as const)('%s: %s', (locale, text, sentences) => {
    expect(sentencesOf(text, locale)).toEqual(sentences);
  });
});

describe('countedWords', () => {
  it('joins what an apostrophe or a hyphen joins, and leaves out marks', () => {
    expect(countedWords('« L’équipe » a-t-elle, en 2023, du bien-être?')).toEqual([
      'L’équipe',
      'a-t-elle',
      'en',
      '2023',
      'du',
      'bien-être',
    ]);
  });

  it('counts components and numbers as words that are not judged', () => {
    expect(['ꙮ', '2023', '1er', 'mai'].map(isNeutral)).toEqual([true, true, true, false]);
  });
});
