import { describe, expect, it } from 'vitest';
import { spanInZone } from '../../src/domain/hours-by-zone.ts';

const counsellors = { from: '07:00', to: '21:00' };

describe('hours on the clocks of another zone', () => {
  it.each([
    // 2024, when British Columbia still changed its clocks with Ontario.
    ['America/Vancouver', 2024, '04:00', '18:00', true],
    ['America/Winnipeg', 2024, '06:00', '20:00', true],
    ['America/Halifax', 2024, '08:00', '22:00', true],
    ['America/St_Johns', 2024, '08:30', '22:30', true],
    // Saskatchewan keeps one time all year: the span moves there.
    ['America/Regina', 2024, '06:00', '20:00', false],
    ['America/Whitehorse', 2024, '05:00', '19:00', false],
  ])('%s in the winter of %i: %s to %s', (zone, year, from, to, sameAllYear) => {
    expect(spanInZone(counsellors, 'America/Toronto', zone, year)).toMatchObject({
      winter: { from, to },
      sameAllYear,
    });
  });

  it('gives the summer of a zone that keeps one time all year', () => {
    expect(spanInZone(counsellors, 'America/Toronto', 'America/Regina', 2024).summer).toEqual({
      from: '05:00',
      to: '19:00',
    });
  });

  it('carries a span over midnight', () => {
    expect(spanInZone({ from: '21:00', to: '07:00' }, 'America/Toronto', 'America/St_Johns', 2024).winter).toEqual({
      from: '22:30',
      to: '08:30',
    });
  });
});
