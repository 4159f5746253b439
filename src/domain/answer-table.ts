import type { CalendarDate } from '../schemas/calendar-date.ts';
import { addDays, type DayRange } from './calendar-date.ts';
import { complaintDeadline, type DeadlineRules } from './complaint-deadline.ts';
import { civicHolidaysOf } from './holidays.ts';

/** Answer dates of complaints received on a day, counted with one civic holiday. */
export interface AnswerDatesOfDay {
  readonly acknowledgedBy: CalendarDate;
  readonly answeredBy: CalendarDate;
}

/** A row of the table: the days of receipt that share their answers. */
export interface AnswerTableRow extends AnswerDatesOfDay {
  readonly received: DayRange;
  /** The answers with the other civic holiday, where they differ. */
  readonly other?: AnswerDatesOfDay;
}

/** The days of receipt of one month, such as "2026-11". */
export interface AnswerTableMonth {
  readonly month: string;
  readonly rows: readonly AnswerTableRow[];
}

/**
 * The answer dates for every day of receipt from `days.first` to `days.last`, month by month.
 *
 * Days in a row with the same answers, such as a Friday and the weekend after it, share a row. Days outside the
 * verified years are left out.
 */
export function answerTable(days: DayRange, rules: DeadlineRules): AnswerTableMonth[] {
  const [usual = '', alternative = usual] = civicHolidaysOf(rules.holidays);
  const months: { month: string; rows: AnswerTableRow[] }[] = [];
  for (let date = days.first; date <= days.last; date = addDays(date, 1)) {
    const answers = answersFor(date, usual, rules);
    const other = answersFor(date, alternative, rules);
    if (answers === undefined || other === undefined) continue;
    const row = {
      ...answers,
      ...(other.answeredBy !== answers.answeredBy || other.acknowledgedBy !== answers.acknowledgedBy ? { other } : {}),
    };
    const month = date.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, rows: [] });
    const rows = months.at(-1)?.rows ?? [];
    const last = rows.at(-1);
    if (last !== undefined && hasSameAnswers(last, row)) {
      rows[rows.length - 1] = { ...last, received: { first: last.received.first, last: date } };
    } else {
      rows.push({ received: { first: date, last: date }, ...row });
    }
  }
  return months;
}

function answersFor(date: CalendarDate, civicHoliday: string, rules: DeadlineRules): AnswerDatesOfDay | undefined {
  const received = { first: date, last: date };
  const answer = complaintDeadline({ channel: 'electronic', received, civicHoliday }, rules);
  if (answer.kind !== 'counted' || answer.acknowledgedBy === undefined) return undefined;
  return { acknowledgedBy: answer.acknowledgedBy.first, answeredBy: answer.answeredBy.first };
}

function hasSameAnswers(one: Omit<AnswerTableRow, 'received'>, two: Omit<AnswerTableRow, 'received'>): boolean {
  return (
    one.acknowledgedBy === two.acknowledgedBy &&
    one.answeredBy === two.answeredBy &&
    one.other?.acknowledgedBy === two.other?.acknowledgedBy &&
    one.other?.answeredBy === two.other?.answeredBy
  );
}
