import { describe, expect, it } from 'vitest';
import { addDays, calendarDateOf, calendarDayAt, weekdayOf } from '../../src/domain/calendar-date.ts';
import { day } from './deadline-facts.ts';

describe('calendarDateOf', () => {
  it.each([
    [2026, 2, 28, '2026-02-28'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 2, 29, undefined],
    [2026, 6, 31, undefined],
    [2026, 13, 1, undefined],
    [2026, 0, 1, undefined],
  ])('reads year %i, month %i, day %i', (year, month, dayOfMonth, date) => {
    expect(calendarDateOf(year, month, dayOfMonth)).toBe(date);
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days in both directions', () => {
    expect(addDays(day('2027-12-31'), 60)).toBe('2028-02-29');
    expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29');
  });

  it('crosses a change of clocks', () => {
    expect(addDays(day('2026-03-07'), 2)).toBe('2026-03-09');
    expect(addDays(day('2026-11-02'), -2)).toBe('2026-10-31');
  });
});

describe('weekdayOf', () => {
  it('gives 6 for a Saturday', () => {
    expect(weekdayOf(day('2026-11-21'))).toBe(6);
  });
});

describe('calendarDayAt', () => {
  it.each([
    ['America/Toronto', '2025-12-31'],
    ['UTC', '2026-01-01'],
    ['Pacific/Kiritimati', '2026-01-01'],
  ])('is the day on the wall in %s', (timeZone, date) => {
    expect(calendarDayAt(new Date('2026-01-01T02:00:00Z'), timeZone)).toBe(date);
  });
});
