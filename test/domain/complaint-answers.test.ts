import { describe, expect, it } from 'vitest';
import { checkComplaintAnswers, type ComplaintAnswers } from '../../src/domain/complaint-answers.ts';
import { day, deadlines, holidays } from './deadline-facts.ts';

const limits = {
  today: day('2026-11-23'),
  programStart: day('2021-11-15'),
  mailDelivery: deadlines.mailDelivery,
  holidays,
};
const typed = (text: string) => {
  const [year = '', month = '', dayOfMonth = ''] = text.split('-');
  return { day: dayOfMonth, month, year };
};
const answers = (changes: Partial<ComplaintAnswers> = {}): ComplaintAnswers => ({
  channel: 'electronic',
  sent: typed('2026-11-02'),
  received: typed(''),
  civicHoliday: holidays.civicDefault,
  ...changes,
});

describe('checkComplaintAnswers', () => {
  it('takes a complaint sent electronically as received that day', () => {
    expect(checkComplaintAnswers(answers(), limits)).toMatchObject({
      complaint: {
        channel: 'electronic',
        received: { first: '2026-11-02', last: '2026-11-02' },
        isReceiptKnown: false,
      },
    });
  });

  it('leaves a day of receipt aside when the complaint was sent electronically', () => {
    expect(checkComplaintAnswers(answers({ received: typed('2026-11-99') }), limits).kind).toBe('complaint');
  });

  it('takes the day of receipt of mail when it is known', () => {
    const mailed = answers({ channel: 'mail', received: typed('2026-11-05') });
    expect(checkComplaintAnswers(mailed, limits)).toMatchObject({
      complaint: { received: { first: '2026-11-05', last: '2026-11-05' }, isReceiptKnown: true },
    });
  });

  it('assumes 2 to 7 business days for mail whose day of receipt is not known', () => {
    expect(checkComplaintAnswers(answers({ channel: 'mail' }), limits)).toMatchObject({
      // Remembrance Day falls in between.
      complaint: { received: { first: '2026-11-04', last: '2026-11-12' }, isReceiptKnown: false },
    });
  });

  it.each([
    ['today', '2026-11-23', 'complaint'],
    ['the first day of the program', '2021-11-15', 'complaint'],
    ['tomorrow', '2026-11-24', 'problems'],
    ['the day before the program', '2021-11-14', 'problems'],
  ])('takes or returns %s', (_, sent, kind) => {
    expect(checkComplaintAnswers(answers({ sent: typed(sent) }), limits).kind).toBe(kind);
  });

  it('tells every problem at once, in the order of the fields', () => {
    const all = answers({ channel: '', sent: typed('2026-02-30') });
    expect(checkComplaintAnswers(all, limits)).toEqual({
      kind: 'problems',
      problems: [
        { field: 'channel', kind: 'no-channel' },
        { field: 'sent', kind: 'no-such-day', part: 'day', day: 30, month: 2, year: 2026 },
      ],
    });
  });

  it('asks to look again when mail was received before it was sent', () => {
    const mailed = answers({ channel: 'mail', received: typed('2026-11-01') });
    expect(checkComplaintAnswers(mailed, limits)).toEqual({
      kind: 'problems',
      problems: [{ field: 'received', kind: 'before-sent', part: 'day' }],
    });
  });
});
