import { describe, expect, it } from 'vitest';
import {
  capitalized,
  formatDate,
  formatDayName,
  formatList,
  formatMillionDollars,
  formatNumber,
  formatOrdinal,
  formatPhone,
  formatTime,
} from '../../src/i18n/format.ts';
import { day } from '../domain/deadline-facts.ts';

describe('formatDate', () => {
  it.each([
    ['2024-06-30', 'en', 'medium', 'June 30, 2024'],
    ['2024-06-30', 'fr', 'medium', '30\u00a0juin 2024'],
    ['2024-05-01', 'fr', 'medium', '1er\u00a0mai 2024'],
    ['2024-05-11', 'fr', 'medium', '11\u00a0mai 2024'],
    ['2026-08-03', 'en', 'long', 'Monday, August 3, 2026'],
    ['2026-08-03', 'fr', 'long', 'lundi 3\u00a0août 2026'],
    ['2024-06-01', 'fr', 'long', 'samedi 1er\u00a0juin 2024'],
    ['2025-10', 'en', 'medium', 'October 2025'],
    ['2025-10', 'fr', 'medium', 'octobre 2025'],
    ['2004', 'fr', 'medium', '2004'],
  ] as const)('writes %s in %s (%s)', (date, locale, style, expected) => {
    expect(formatDate(date, locale, style)).toBe(expected);
  });
});

describe('formatDayName', () => {
  it.each([
    ['2026-10-02', 'en', 'year', 'Fri, Oct 2'],
    ['2026-10-02', 'en', 'month', 'Fri 2'],
    ['2026-10-02', 'fr', 'year', 'ven. 2 oct.'],
    ['2026-12-01', 'fr', 'year', 'mar. 1er déc.'],
    ['2026-12-01', 'fr', 'month', 'mar. 1er'],
    ['2026-12-11', 'fr', 'month', 'ven. 11'],
  ] as const)('writes %s in %s within the %s as %s', (date, locale, within, text) => {
    expect(formatDayName(day(date), locale, within).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

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

describe('other formats', () => {
  it('groups thousands without a break', () => {
    expect(formatNumber(6300, 'en')).toBe('6,300');
    expect(formatNumber(6300, 'fr')).toBe('6\u00a0300');
  });

  it('writes times the way each language does', () => {
    expect(formatTime('07:00', 'en')).toBe('7\u00a0am');
    expect(formatTime('12:30', 'en')).toBe('12:30\u00a0pm');
    expect(formatTime('00:30', 'en')).toBe('12:30\u00a0am');
    expect(formatTime('19:30', 'fr')).toBe('19\u00a0h\u00a030');
    expect(formatTime('21:00', 'fr')).toBe('21\u00a0h');
  });

  it.each([
    ['00:00', 'en', 'midnight'],
    ['00:00', 'fr', 'minuit'],
    ['12:00', 'en', 'noon'],
    ['12:00', 'fr', 'midi'],
  ] as const)('calls %s in %s %s', (time, locale, name) => {
    expect(formatTime(time, locale)).toBe(name);
  });

  it('writes millions of dollars', () => {
    expect(formatMillionDollars(58.9, 'en')).toBe('$58.9\u00a0million');
    expect(formatMillionDollars(58.9, 'fr')).toBe('58,9\u00a0millions de\u00a0dollars');
  });

  it('keeps a telephone number on one line', () => {
    expect(formatPhone('1-844-750-1648')).toBe('1\u2011844\u2011750\u20111648');
  });

  it('joins a list with its language’s word', () => {
    expect(formatList(['a', 'b'], 'fr')).toBe('a et b');
    expect(formatList(['a', 'b'], 'en', 'or')).toBe('a or b');
  });

  it('begins with a capital, accents kept', () => {
    expect(capitalized('été')).toBe('Été');
    expect(capitalized('')).toBe('');
  });
});
