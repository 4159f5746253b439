import { describe, expect, it } from 'vitest';
import { monthsOnAxis, spansOf, timeSheet } from '../../src/domain/option-time.ts';
import { options } from './option-facts.ts';

const spans = (id: string) => {
  const option = options[id];
  if (option === undefined) throw new RangeError(id);
  return spansOf(option, monthsOnAxis(Object.values(options)));
};

describe('spansOf', () => {
  it('leaves the 8 weeks of Option 1 undivided, since no phase has a length', () => {
    const [only, ...rest] = spans('option1');
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ kind: 'fullTime', from: 0 });
    expect(only?.to).toBeCloseTo((8 * 12) / 52);
  });

  it('draws what follows a range at its latest and certain nowhere', () => {
    const [start, between, end] = spans('option2');
    expect([start?.kind, between?.kind, end?.kind]).toEqual(['fullTime', 'intermittent', 'fullTime']);
    expect((between?.to ?? 0) - (between?.sureTo ?? 0)).toBeCloseTo(1);
    expect(end?.sureTo).toBe(end?.from);
  });

  it('places only the last month of Option 3, and no other phase', () => {
    expect(spans('option3')).toEqual([
      { kind: 'intermittent', from: 0, to: 8, sureTo: 6 },
      { kind: 'lastMonth', from: 7, to: 8, sureTo: 7 },
    ]);
  });

  it('places no phase of Option 4', () => {
    expect(spans('option4')).toEqual([{ kind: 'intermittent', from: 0, to: 12, sureTo: 12 }]);
  });

  it('runs along the whole axis for what is needed now and then', () => {
    expect(spans('alumni')).toEqual([{ kind: 'asNeeded', from: 0, to: 12, sureTo: 12 }]);
  });
});

describe('timeSheet', () => {
  it.each([
    ['option1', { fullTime: 1, months: 0, days: 0, hours: 0, notStated: 3 }],
    ['option2', { fullTime: 2, months: 1, days: 1, hours: 2, notStated: 0 }],
    ['option3', { fullTime: 0, months: 1, days: 1, hours: 3, notStated: 0 }],
    ['option4', { fullTime: 0, months: 1, days: 1, hours: 3, notStated: 0 }],
    ['alumni', { fullTime: 0, months: 0, days: 1, hours: 0, notStated: 2 }],
  ])('sorts the time of %s by kind and adds nothing up', (id, counts) => {
    const option = options[id];
    const sheet = option && timeSheet(option);
    const lengths = Object.entries(sheet ?? {}).map(([row, items]: [string, readonly unknown[]]) => [
      row,
      items.length,
    ]);
    expect(Object.fromEntries(lengths)).toEqual(counts);
  });
});
