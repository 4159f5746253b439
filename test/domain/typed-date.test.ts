import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../src/domain/typed-date.ts';

const typed = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/');
  return { day, month, year };
};

describe('readTypedDate', () => {
  it.each([
    ['5/11/2026', '2026-11-05'],
    ['05/ 11 /2026', '2026-11-05'],
    ['1er/août/2026', '2026-08-01'],
    ['1ER/AOUT/2026', '2026-08-01'],
    ['21st/November/26', '2026-11-21'],
    ['2e/Févr./2026', '2026-02-02'],
    ['3/sept/2026', '2026-09-03'],
    ['3/sep/2026', '2026-09-03'],
    ['14/juil./2026', '2026-07-14'],
    ['14/jul/2026', '2026-07-14'],
    ['14/jun/2026', '2026-06-14'],
    ['9/déc/2026', '2026-12-09'],
    ['9/Dec./2026', '2026-12-09'],
    ['9/mai/2026', '2026-05-09'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s', (text, date) => {
    expect(readTypedDate(typed(text))).toEqual({ kind: 'read', date });
  });

  it.each([
    ['//', { kind: 'empty', part: 'day' }],
    [' / / ', { kind: 'empty', part: 'day' }],
    ['/11/2026', { kind: 'missing', part: 'day' }],
    ['5//2026', { kind: 'missing', part: 'month' }],
    ['5/11/', { kind: 'missing', part: 'year' }],
    ['32/11/2026', { kind: 'unclear', part: 'day' }],
    ['0/11/2026', { kind: 'unclear', part: 'day' }],
    ['five/11/2026', { kind: 'unclear', part: 'day' }],
    ['5/13/2026', { kind: 'unclear', part: 'month' }],
    // Could be juin or juillet.
    ['5/jui/2026', { kind: 'unclear', part: 'month' }],
    ['5/ma/2026', { kind: 'unclear', part: 'month' }],
    ['5/brumaire/2026', { kind: 'unclear', part: 'month' }],
    ['5/11/226', { kind: 'unclear', part: 'year' }],
    ['5/11/20266', { kind: 'unclear', part: 'year' }],
    ['30/feb/2026', { kind: 'no-such-day', part: 'day', day: 30, month: 2, year: 2026 }],
    ['29/février/2026', { kind: 'no-such-day', part: 'day', day: 29, month: 2, year: 2026 }],
    ['31/6/2026', { kind: 'no-such-day', part: 'day', day: 31, month: 6, year: 2026 }],
  ])('finds what is to change in %s', (text, problem) => {
    expect(readTypedDate(typed(text))).toEqual({ kind: 'problem', problem });
  });
});
