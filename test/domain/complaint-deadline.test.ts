import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import {
  complaintDeadline,
  lastDayReceivedForPassed,
  standingOf,
  type Complaint,
} from '../../src/domain/complaint-deadline.ts';
import { day, deadlines, holidays, rules } from './deadline-facts.ts';

const complaint = (first: string, last = first, channel: Complaint['channel'] = 'electronic'): Complaint => ({
  channel,
  received: { first: day(first), last: day(last) },
  civicHoliday: holidays.civicDefault,
});

const one = (date: string) => ({ first: date, last: date });

function counted(asked: Complaint) {
  const answer = complaintDeadline(asked, rules);
  if (answer.kind !== 'counted') throw new Error(`Expected an answer, got ${JSON.stringify(answer)}`);
  return answer;
}

describe('complaintDeadline', () => {
  it.each(deadlines.workedExamples)('answers the worked example received on $received', (example) => {
    expect(counted(complaint(example.received))).toMatchObject({
      acknowledgedBy: one(example.acknowledgedBy),
      answeredBy: one(example.answeredBy),
    });
  });

  it('promises no day of acknowledgement for mail', () => {
    expect(counted(complaint('2026-12-21', '2026-12-21', 'mail')).acknowledgedBy).toBeUndefined();
  });

  it('answers a range of days of receipt with a range', () => {
    expect(counted(complaint('2026-09-28', '2026-12-21', 'mail')).answeredBy).toEqual({
      first: '2026-11-12',
      last: '2027-02-04',
    });
  });

  it('marks each day after receipt as counted, weekend or holiday, up to the thirtieth', () => {
    const { days } = counted(complaint('2026-12-23'));
    expect(days.slice(0, 7)).toEqual([
      { date: '2026-12-24', mark: 'counted', number: 1 },
      { date: '2026-12-25', mark: 'holiday', holiday: 'christmas' },
      { date: '2026-12-26', mark: 'weekend' },
      { date: '2026-12-27', mark: 'weekend' },
      { date: '2026-12-28', mark: 'holiday', holiday: 'boxing-day', movedFrom: '2026-12-26' },
      { date: '2026-12-29', mark: 'counted', number: 2 },
      { date: '2026-12-30', mark: 'counted', number: 3 },
    ]);
    expect(days.at(-1)).toMatchObject({ mark: 'counted', number: 30 });
  });

  it('differs by one day where only one of the two civic holidays falls inside', () => {
    const asked = complaint('2026-07-15');
    expect(counted(asked).answeredBy.last).toBe('2026-08-27');
    expect(counted({ ...asked, civicHoliday: 'quebec-national-day' }).answeredBy.last).toBe('2026-08-26');
  });

  it.each([
    ['received before the first verified year', complaint(`${holidays.verifiedFrom - 1}-12-31`)],
    ['answered after the last verified year', complaint(`${holidays.verifiedTo}-12-01`)],
  ])('gives no answer when %s', (_, asked) => {
    expect(complaintDeadline(asked, rules)).toEqual({
      kind: 'outside-verified-years',
      verified: { first: `${holidays.verifiedFrom}-01-01`, last: `${holidays.verifiedTo}-12-31` },
    });
  });
});

describe('standingOf', () => {
  const asked = complaint('2026-09-28');
  it.each([
    ['the day of receipt', '2026-09-28', { kind: 'not-started' }],
    ['the first business day', '2026-09-29', { kind: 'counting', fewest: 1, most: 1 }],
    ['a holiday, which adds nothing', '2026-09-30', { kind: 'counting', fewest: 1, most: 1 }],
    ['the last day, which is still inside', '2026-11-12', { kind: 'counting', fewest: 30, most: 30 }],
    ['the day after the last', '2026-11-13', { kind: 'passed' }],
  ])('on %s', (_, asOf, standing) => {
    expect(standingOf(day(asOf), asked, rules)).toEqual(standing);
  });

  it('never counts beyond the limit while a range is still open', () => {
    const range = complaint('2026-09-28', '2026-12-21', 'mail');
    expect(standingOf(day('2026-12-20'), range, rules)).toEqual({ kind: 'counting', fewest: 0, most: 30 });
  });
});

describe('lastDayReceivedForPassed', () => {
  it('gives the day of the example', () => {
    expect(lastDayReceivedForPassed(day('2026-11-23'), holidays.civicDefault, rules)).toEqual({
      kind: 'counted',
      received: '2026-10-07',
    });
  });

  it('is the last day of receipt whose limit has passed, and the day after is not', () => {
    const anyDay = fc.integer({ min: 400, max: 3500 }).map((days) => addDays(day('2021-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('first-monday-in-august', 'quebec-national-day'), (asOf, civicHoliday) => {
        const found = lastDayReceivedForPassed(asOf, civicHoliday, rules);
        if (found.kind !== 'counted') throw new Error('Expected an answer inside the verified years');
        const received = (date: string) => ({ ...complaint(date), civicHoliday });
        expect(standingOf(asOf, received(found.received), rules).kind).toBe('passed');
        expect(standingOf(asOf, received(addDays(found.received, 1)), rules).kind).not.toBe('passed');
      }),
    );
  });

  it('gives no answer outside the verified years', () => {
    const asOf = day(`${holidays.verifiedTo + 1}-01-05`);
    expect(lastDayReceivedForPassed(asOf, holidays.civicDefault, rules).kind).toBe('outside-verified-years');
  });
});
