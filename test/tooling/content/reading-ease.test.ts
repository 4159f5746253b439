import { describe, expect, it } from 'vitest';
import { isHarder, readingScore } from '../../../src/tooling/content/reading-ease.ts';

describe('readingScore', () => {
  it('is the Flesch-Kincaid grade in English', () => {
    // 2 sentences, 8 words, 9 syllables.
    const grade = 0.39 * (8 / 2) + 11.8 * (9 / 8) - 15.59;
    expect(readingScore(['You can stop at any point.', 'Call us.'], 'en')).toBeCloseTo(grade, 10);
  });

  it('is the ease of Kandel and Moles in French', () => {
    // 2 sentences, 7 words, 8 syllables.
    const ease = 207 - 1.015 * (7 / 2) - 73.6 * (8 / 7);
    expect(readingScore(['Vous pouvez dire non.', 'Rien de plus.'], 'fr')).toBeCloseTo(ease, 10);
  });

  it('takes components and numbers as words of one syllable', () => {
    expect(readingScore(['Call ꙮ in 2023.'], 'en')).toBe(readingScore(['Call her in March.'], 'en'));
  });

  it('counts each part of an English word with a hyphen', () => {
    expect(readingScore(['A well-being.'], 'en')).toBeCloseTo(0.39 * 2 + 11.8 * (4 / 2) - 15.59, 10);
  });

  it('is no number where there is no word', () => {
    expect(readingScore(['…'], 'en')).toBeNaN();
    expect(readingScore([], 'fr')).toBeNaN();
  });
});

describe('isHarder', () => {
  it('knows that grades rise and ease falls', () => {
    expect(isHarder(6, 5, 'en')).toBe(true);
    expect(isHarder(6, 5, 'fr')).toBe(false);
    expect(isHarder(5, 5, 'en')).toBe(false);
    expect(isHarder(5, 5, 'fr')).toBe(false);
  });
});
