import { describe, expect, it } from 'vitest';
import { answerTable } from '../../src/domain/answer-table.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { day, holidays, rules } from './deadline-facts.ts';

const table = (first: string, last: string) => answerTable({ first: day(first), last: day(last) }, rules);

describe('answerTable', () => {
  it('puts a Friday and the weekend after it in one row', () => {
    expect(table('2026-11-19', '2026-11-23')).toEqual([
      {
        month: '2026-11',
        rows: [
          row('2026-11-19', '2026-11-19', '2026-11-23', '2027-01-05'),
          row('2026-11-20', '2026-11-22', '2026-11-24', '2027-01-06'),
          row('2026-11-23', '2026-11-23', '2026-11-25', '2027-01-07'),
        ],
      },
    ]);
  });

  it('starts a new month even inside a weekend', () => {
    const months = table('2026-10-30', '2026-11-01');
    expect(months.map(({ month, rows }) => [month, rows.map(({ received }) => received.last)])).toEqual([
      ['2026-10', ['2026-10-31']],
      ['2026-11', ['2026-11-01']],
    ]);
  });

  it('gives the answers with the other civic holiday where they differ', () => {
    expect(table('2026-07-15', '2026-07-15')[0]?.rows[0]?.other).toEqual({
      acknowledgedBy: '2026-07-17',
      answeredBy: '2026-08-26',
    });
  });

  it('has every day of receipt in exactly one row', () => {
    const days: string[] = [];
    for (const { rows } of table('2026-06-01', '2026-12-31')) {
      for (const { received } of rows) {
        for (let date = received.first; date <= received.last; date = addDays(date, 1)) days.push(date);
      }
    }
    expect(new Set(days).size).toBe(214);
    expect(days).toHaveLength(214);
  });

  it('leaves out days whose answer is beyond the verified years', () => {
    expect(table(`${holidays.verifiedTo}-12-01`, `${holidays.verifiedTo}-12-31`)).toEqual([]);
  });
});

function row(first: string, last: string, acknowledgedBy: string, answeredBy: string) {
  return { received: { first, last }, acknowledgedBy, answeredBy };
}
