import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { Channel, Deadlines } from '../schemas/deadline.ts';
import { addBusinessDays, createWorkCalendar } from './business-days.ts';
import { channels } from './channels.ts';
import type { Complaint } from './complaint-deadline.ts';
import type { HolidayRules } from './holidays.ts';
import { isEmptyDate, readTypedDate, type DatePart, type TypedDate, type TypedDateProblem } from './typed-date.ts';

/** The form as it was filled in, nothing read yet. */
export interface ComplaintAnswers {
  readonly channel: string;
  readonly sent: TypedDate;
  /** Left empty when the day is not known, and for a complaint sent electronically. */
  readonly received: TypedDate;
  readonly civicHoliday: string;
}

/** What is to change in one field of the form. */
export type AnswerProblem =
  | { readonly field: 'channel'; readonly kind: 'no-channel'; readonly part?: undefined }
  | ({ readonly field: 'sent' | 'received' } & (
      TypedDateProblem | { readonly kind: 'future' | 'before-program' | 'before-sent'; readonly part: DatePart }
    ));

/** What the reader asked about, with the days as they were typed. */
export interface ReadComplaint extends Complaint {
  readonly sent: CalendarDate;
  /** Whether the day of receipt was typed; otherwise it is assumed. */
  readonly isReceiptKnown: boolean;
}

/** The complaint that the form describes, or everything that is to change in it, in the order of the fields. */
export type CheckedAnswers =
  | { readonly kind: 'complaint'; readonly complaint: ReadComplaint }
  | { readonly kind: 'problems'; readonly problems: readonly AnswerProblem[] };

/** What the form is checked against. `programStart` is the first day on which anybody could complain. */
export interface AnswerLimits {
  readonly today: CalendarDate;
  readonly programStart: CalendarDate;
  readonly mailDelivery: Pick<Deadlines['mailDelivery'], 'days'>;
  readonly holidays: HolidayRules;
}

/**
 * The complaint that the form describes.
 *
 * One sent electronically counts as received on the day it was sent. For mail whose day of receipt is not known the
 * usual delivery times give a first and a last day.
 */
export function checkComplaintAnswers(answers: ComplaintAnswers, limits: AnswerLimits): CheckedAnswers {
  const problems: AnswerProblem[] = [];
  const channel = channels.find((each) => each === answers.channel);
  if (channel === undefined) problems.push({ field: 'channel', kind: 'no-channel' });
  const sent = readDate('sent', answers.sent, limits, problems);
  const isReceiptKnown = channel === 'mail' && !isEmptyDate(answers.received);
  const received = isReceiptKnown ? readDate('received', answers.received, limits, problems) : undefined;
  if (sent !== undefined && received !== undefined && received < sent) {
    problems.push({ field: 'received', kind: 'before-sent', part: 'day' });
  }
  if (channel === undefined || sent === undefined || problems.length > 0) return { kind: 'problems', problems };
  const { civicHoliday } = answers;
  const days = received === undefined ? assumedReceipt(channel, sent, civicHoliday, limits) : [received, received];
  const [first = sent, last = sent] = days;
  return { kind: 'complaint', complaint: { channel, sent, isReceiptKnown, civicHoliday, received: { first, last } } };
}

function assumedReceipt(
  channel: Channel,
  sent: CalendarDate,
  civicHoliday: string,
  { mailDelivery, holidays }: AnswerLimits,
): CalendarDate[] {
  if (channel === 'electronic') return [sent, sent];
  const calendar = createWorkCalendar(holidays, civicHoliday);
  return [mailDelivery.days.min, mailDelivery.days.max].map((days) => addBusinessDays(sent, days, calendar));
}

function readDate(
  field: 'sent' | 'received',
  typed: TypedDate,
  { today, programStart }: AnswerLimits,
  problems: AnswerProblem[],
): CalendarDate | undefined {
  const read = readTypedDate(typed);
  if (read.kind === 'problem') {
    problems.push({ field, ...read.problem });
    return undefined;
  }
  const { date } = read;
  if (date <= today && date >= programStart) return date;
  problems.push({ field, kind: date > today ? 'future' : 'before-program', part: 'year' });
  return undefined;
}
