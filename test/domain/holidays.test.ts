import { describe, expect, it } from 'vitest';
import { isWeekend } from '../../src/domain/calendar-date.ts';
import { easterSunday } from '../../src/domain/easter.ts';
import { civicHolidaysOf, dayByRule, holidaysOf } from '../../src/domain/holidays.ts';
import { holidaysSchema } from '../../src/schemas/holiday.ts';
import { day, holidays } from './deadline-facts.ts';

const august = 'first-monday-in-august';
const datesOf = (year: number, civicHoliday = august) =>
  holidaysOf(year, holidays, civicHoliday).map(({ date }) => date.slice(5));

describe('holidaysOf', () => {
  it.each([
    // The list that Library and Archives Canada printed for 2024.
    [2024, '01-01 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-28'],
    // Christmas on Saturday and Boxing Day on Sunday move to the next two days.
    [2027, '01-01 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26'],
    // Christmas on Sunday: Boxing Day keeps its Monday, Christmas takes the Tuesday. One day more, proclaimed.
    [2022, '01-03 04-15 04-18 05-23 07-01 08-01 09-05 09-19 09-30 10-10 11-11 12-26 12-27'],
  ])('keeps the holidays of %i on the days the sources give', (year, dates) => {
    expect(datesOf(year).join(' ')).toBe(dates);
  });

  it('says where a holiday was moved from', () => {
    expect(holidaysOf(2027, holidays, august).slice(-2)).toEqual([
      { id: 'christmas', date: '2027-12-27', movedFrom: '2027-12-25' },
      { id: 'boxing-day', date: '2027-12-28', movedFrom: '2027-12-26' },
    ]);
  });

  it('keeps June 24 in place of the first Monday in August where Québec’s day was chosen', () => {
    const dates = datesOf(2026, 'quebec-national-day');
    expect(dates).toContain('06-24');
    expect(dates).not.toContain('08-03');
  });

  it('keeps the National Day for Truth and Reconciliation from 2021 on', () => {
    const ids = (year: number) => holidaysOf(year, holidays, august).map(({ id }) => id);
    expect(ids(2020)).not.toContain('truth-and-reconciliation');
    expect(ids(2021)).toContain('truth-and-reconciliation');
  });

  it('leaves out a day after its last year in force', () => {
    const until2024 = {
      ...holidays,
      days: { last: { rule: { kind: 'fixed-day' as const, month: 12, day: 25 }, until: 2024 } },
    };
    expect(holidaysOf(2024, until2024, august)).toHaveLength(1);
    expect(holidaysOf(2025, until2024, august)).toHaveLength(0);
  });

  it('keeps every holiday on a working day of its own year, no two on the same day, for a hundred years', () => {
    for (let year = 2000; year < 2100; year += 1) {
      for (const civicHoliday of civicHolidaysOf(holidays)) {
        const dates = holidaysOf(year, holidays, civicHoliday).map(({ date }) => date);
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates.filter((date) => isWeekend(date) || !date.startsWith(String(year)))).toEqual([]);
        expect(dates).toEqual([...dates].sort());
      }
    }
  });
});

describe('dayByRule', () => {
  it('takes the Monday before May 25, and never May 25 itself', () => {
    const rule = { kind: 'weekday-before', weekday: 'monday', month: 5, day: 25 } as const;
    expect(dayByRule(2026, rule)).toBe('2026-05-18');
    // 25 May 2020 was a Monday.
    expect(dayByRule(2020, rule)).toBe('2020-05-18');
  });

  it('finds an nth weekday when the month starts on it', () => {
    expect(dayByRule(2022, { kind: 'nth-weekday', weekday: 'monday', month: 8, nth: 1 })).toBe('2022-08-01');
    expect(dayByRule(2026, { kind: 'nth-weekday', weekday: 'monday', month: 10, nth: 2 })).toBe('2026-10-12');
  });

  it('knows a one-off day in its own year only', () => {
    const rule = { kind: 'one-off', date: day('2022-09-19') } as const;
    expect(dayByRule(2022, rule)).toBe('2022-09-19');
    expect(dayByRule(2023, rule)).toBeUndefined();
  });

  it('stops at a day the calendar lacks, naming it', () => {
    expect(() => dayByRule(2026, { kind: 'fixed-day', month: 6, day: 31 })).toThrow(
      'Expected a day of 2026, got month 6, day 31',
    );
  });
});

describe('easterSunday', () => {
  it.each(['1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2027-03-28', '2038-04-25', '2285-03-22'])(
    'is %s in that year',
    (date) => {
      expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
    },
  );
});

describe('holidaysSchema', () => {
  it('wants the default to be a civic holiday of the list', () => {
    expect(holidaysSchema.safeParse({ ...holidays, civicDefault: 'christmas' }).success).toBe(false);
  });

  it('wants the verified years in order', () => {
    expect(holidaysSchema.safeParse({ ...holidays, verifiedTo: 2020 }).success).toBe(false);
  });

  it('offers the default civic holiday first', () => {
    expect(civicHolidaysOf(holidays)).toEqual([august, 'quebec-national-day']);
  });
});
