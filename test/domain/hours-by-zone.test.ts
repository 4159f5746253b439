import { describe, expect, it } from 'vitest';
import { spanInZone } from '../../src/domain/hours-by-zone.ts';

const counsellors = { from: '07:00', to: '21:00' };

describe('hours on the clocks of another zone', () => {
  it.each([
    // The winter of 2024, when British Columbia still changed its clocks with Ontario.
    ['America/Vancouver', '2023-09-01', '04:00', '18:00', true],
    ['America/Winnipeg', '2023-09-01', '06:00', '20:00', true],
    ['America/Halifax', '2023-09-01', '08:00', '22:00', true],
    ['America/St_Johns', '2023-09-01', '08:30', '22:30', true],
    // Saskatchewan keeps one time all year: the span moves there.
    ['America/Regina', '2023-09-01', '06:00', '20:00', false],
    ['America/Whitehorse', '2023-09-01', '05:00', '19:00', false],
  ])('%s in the winter after %s: %s to %s', (zone, asOf, from, to, sameAllYear) => {
    expect(spanInZone(counsellors, 'America/Toronto', zone, asOf)).toMatchObject({
      winter: { from, to },
      sameAllYear,
    });
  });

  it('gives the summer of a zone that keeps one time all year', () => {
    expect(spanInZone(counsellors, 'America/Toronto', 'America/Regina', '2023-09-01').summer).toEqual({
      from: '05:00',
      to: '19:00',
    });
  });

  it('looks ahead: after 15 January the coming winter is the next year’s', () => {
    // British Columbia stopped changing its clocks in 2026: its winter of 2027 is not its winter of 2026.
    const before = spanInZone(counsellors, 'America/Toronto', 'America/Vancouver', '2026-01-01').winter;
    const after = spanInZone(counsellors, 'America/Toronto', 'America/Vancouver', '2026-11-23').winter;
    expect([before.from, after.from]).toEqual(['04:00', '05:00']);
  });

  it('carries a span over midnight', () => {
    expect(
      spanInZone({ from: '21:00', to: '07:00' }, 'America/Toronto', 'America/St_Johns', '2023-09-01').winter,
    ).toEqual({
      from: '22:30',
      to: '08:30',
    });
  });
});
