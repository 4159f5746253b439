import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { WorkCalendar } from './business-days.ts';
import { addDays, isWeekend } from './calendar-date.ts';

/** A day of the count and why it is counted or not. */
export type MarkedDay =
  | { readonly date: CalendarDate; readonly mark: 'counted'; readonly number: number }
  | { readonly date: CalendarDate; readonly mark: 'weekend' }
  | {
      readonly date: CalendarDate;
      readonly mark: 'holiday';
      readonly holiday: string;
      /** The holiday's own day, where it fell on a weekend. */
      readonly movedFrom?: CalendarDate;
    };

/** Every day after `received` up to and including `last`, counted from 1, with its mark. */
export function markDays(received: CalendarDate, last: CalendarDate, calendar: WorkCalendar): MarkedDay[] {
  const days: MarkedDay[] = [];
  let number = 0;
  for (let date = addDays(received, 1); date <= last; date = addDays(date, 1)) {
    const holiday = calendar.holidayOn(date);
    if (holiday !== undefined) {
      const { id, movedFrom } = holiday;
      days.push({ date, mark: 'holiday', holiday: id, ...(movedFrom !== undefined && { movedFrom }) });
    } else if (isWeekend(date)) {
      days.push({ date, mark: 'weekend' });
    } else {
      number += 1;
      days.push({ date, mark: 'counted', number });
    }
  }
  return days;
}
