import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  createWorkCalendar,
  isBusinessDay,
} from '../../src/domain/business-days.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { day, holidays, holidaysTo2041 } from './deadline-facts.ts';
import { secondCounter } from './second-counter.ts';

const civicHolidays = [
  { id: 'first-monday-in-august', civic: 'august' },
  { id: 'quebec-national-day', civic: 'quebec' },
] as const;

const anyDay = fc.integer({ min: 0, max: 7300 }).map((days) => addDays(day('2021-01-01'), days));
const anyCivicHoliday = fc.constantFrom(...civicHolidays.map(({ id }) => id));
const anyCalendar = anyCivicHoliday.map((id) => createWorkCalendar(holidaysTo2041, id));
const anyCount = fc.integer({ min: 1, max: 60 });

describe.each(civicHolidays)('counted with $id', ({ id, civic }) => {
  const calendar = createWorkCalendar(holidaysTo2041, id);
  const second = secondCounter(civic);
  const inRange = (date: string) => date >= '2021-01-01' && date <= '2040-12-31';

  it('finds the same business days from 2021 to 2040 as the second counter', () => {
    const own = second.days.filter((date) => inRange(date) && isBusinessDay(day(date), calendar));
    expect(own).toEqual(second.businessDays.filter(inRange));
    expect(own.length).toBeGreaterThan(4900);
  });

  it('counts 2 and 30 business days from every day of 2021 to 2040 as the second counter does', () => {
    const received = second.days.filter(inRange);
    expect(received).toHaveLength(7305);
    for (const count of [2, 30]) {
      expect(received.map((date) => addBusinessDays(day(date), count, calendar))).toEqual(
        received.map((date) => second.after(date, count)),
      );
    }
  });
});

describe('properties of counting', () => {
  it('never lands on a day off', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (date, count, calendar) => {
        expect(isBusinessDay(addBusinessDays(date, count, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('never answers a later complaint earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), anyCount, anyCalendar, (date, later, count, calendar) => {
        expect(addBusinessDays(addDays(date, later), count, calendar) >= addBusinessDays(date, count, calendar)).toBe(
          true,
        );
      }),
    );
  });

  it('comes back from where it went, starting on a business day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (date, count, calendar) => {
        fc.pre(isBusinessDay(date, calendar));
        expect(addBusinessDays(addBusinessDays(date, count, calendar), -count, calendar)).toBe(date);
      }),
    );
  });

  it('finds as many business days on the way as it was asked to go', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCalendar, (date, count, calendar) => {
        expect(businessDaysBetween(date, addBusinessDays(date, count, calendar), calendar)).toBe(count);
      }),
    );
  });

  it('never comes out earlier when a holiday is added', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), anyCount, anyCivicHoliday, (date, offset, count, civicHoliday) => {
        const proclaimed = {
          name: { en: 'a day', fr: 'un jour' },
          rule: { kind: 'one-off' as const, date: addDays(date, offset) },
          source: 'H-04',
          checked: day('2026-11-23'),
        };
        const more = { ...holidaysTo2041, days: { ...holidaysTo2041.days, proclaimed } };
        const before = addBusinessDays(date, count, createWorkCalendar(holidaysTo2041, civicHoliday));
        expect(addBusinessDays(date, count, createWorkCalendar(more, civicHoliday)) >= before).toBe(true);
      }),
    );
  });
});

describe('addBusinessDays and businessDaysBetween', () => {
  const calendar = createWorkCalendar(holidays, 'first-monday-in-august');

  it('gives the day itself for a count of 0, business day or not', () => {
    expect(addBusinessDays(day('2026-11-21'), 0, calendar)).toBe('2026-11-21');
  });

  it('does not count the first day and counts the last', () => {
    expect(businessDaysBetween(day('2026-11-23'), day('2026-11-24'), calendar)).toBe(1);
    expect(businessDaysBetween(day('2026-11-23'), day('2026-11-23'), calendar)).toBe(0);
    expect(businessDaysBetween(day('2026-11-24'), day('2026-11-23'), calendar)).toBe(0);
  });
});
