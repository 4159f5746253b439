import { describe, expect, it } from 'vitest';
import { formatOrdinal } from '../../src/i18n/ordinal.ts';

describe('formatOrdinal', () => {
  it.each([
    [1, '1st', '1er'],
    [2, '2nd', '2e'],
    [3, '3rd', '3e'],
    [11, '11th', '11e'],
    [12, '12th', '12e'],
    [13, '13th', '13e'],
    [21, '21st', '21e'],
    [30, '30th', '30e'],
  ])('writes %i as %s and %s', (value, english, french) => {
    expect(formatOrdinal(value, 'en')).toBe(english);
    expect(formatOrdinal(value, 'fr')).toBe(french);
  });
});
