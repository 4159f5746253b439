import { describe, expect, it } from 'vitest';
import { formatDayName } from '../../src/i18n/day-name.ts';
import { day } from '../domain/deadline-facts.ts';

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
