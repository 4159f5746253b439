import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { Channel, Limit } from '../schemas/deadline.ts';
import { addBusinessDays, businessDaysBetween, createWorkCalendar } from './business-days.ts';
import { addDays, type DayRange } from './calendar-date.ts';
import type { HolidayRules } from './holidays.ts';
import { markDays, type MarkedDay } from './marked-days.ts';
import { verifiedDays, type OutsideVerifiedYears } from './verified-years.ts';

/** As much of a limit as counting needs. */
export type DayLimit = Pick<Limit, 'days' | 'channels'>;

/** The two limits that the program gave itself, and the days off. */
export interface DeadlineRules {
  readonly acknowledgement: DayLimit;
  readonly response: DayLimit;
  readonly holidays: HolidayRules;
}

/** A complaint: how it was sent, and the days on which the program may have received it. */
export interface Complaint {
  readonly channel: Channel;
  readonly received: DayRange;
  readonly civicHoliday: string;
}

/** By when the program said that it would acknowledge and answer a complaint. */
export interface CountedDeadline {
  readonly kind: 'counted';
  /** Absent where the source promises no day, as for mail. */
  readonly acknowledgedBy?: DayRange;
  readonly answeredBy: DayRange;
  /** Every day after the first day of receipt, up to the answer that belongs to it, each with its mark. */
  readonly days: readonly MarkedDay[];
}

/**
 * By when the program said that it would acknowledge and answer `complaint`.
 *
 * Day 1 is the first business day after receipt. A range of days of receipt gives a range of answers, and the days are
 * marked for its first day. An estimate: the source defines neither the business day nor the day the count starts.
 * Complaints outside the verified years get `outside-verified-years`, never a guess.
 *
 * @example Received Saturday, November 21, 2026, sent electronically: acknowledged by 2026-11-24, answered by 2027-01-06.
 */
export function complaintDeadline(
  { channel, received, civicHoliday }: Complaint,
  { acknowledgement, response, holidays }: DeadlineRules,
): CountedDeadline | OutsideVerifiedYears {
  const calendar = createWorkCalendar(holidays, civicHoliday);
  const after = (limit: DayLimit): DayRange => ({
    first: addBusinessDays(received.first, limit.days, calendar),
    last: addBusinessDays(received.last, limit.days, calendar),
  });
  const answeredBy = after(response);
  const verified = verifiedDays(holidays);
  if (received.first < verified.first || answeredBy.last > verified.last) {
    return { kind: 'outside-verified-years', verified };
  }
  return {
    kind: 'counted',
    ...(acknowledgement.channels.includes(channel) && { acknowledgedBy: after(acknowledgement) }),
    answeredBy,
    days: markDays(received.first, answeredBy.first, calendar),
  };
}

/**
 * Where `asOf` stands in the count.
 *
 * `counting` gives how many business days have gone by, `asOf` included: never more than the limit. For a range of days
 * of receipt `most` belongs to its first day and `fewest` to its last. `passed` only once the last answer date has
 * gone by; the answer date itself is still inside the limit.
 */
export type Standing =
  | { readonly kind: 'not-started' }
  | { readonly kind: 'counting'; readonly fewest: number; readonly most: number }
  | { readonly kind: 'passed' };

/** Where `asOf` stands between receipt of `complaint` and its answer. */
export function standingOf(
  asOf: CalendarDate,
  { received, civicHoliday }: Complaint,
  { response, holidays }: DeadlineRules,
): Standing {
  const calendar = createWorkCalendar(holidays, civicHoliday);
  if (asOf > addBusinessDays(received.last, response.days, calendar)) return { kind: 'passed' };
  const most = Math.min(response.days, businessDaysBetween(received.first, asOf, calendar));
  if (most === 0) return { kind: 'not-started' };
  return { kind: 'counting', fewest: businessDaysBetween(received.last, asOf, calendar), most };
}

/**
 * The last day of receipt for which the limit has passed on `asOf`: the question the other way round.
 *
 * The limit has passed once its last day is before `asOf`.
 *
 * @example As of November 23, 2026 the limit of 30 business days has passed for complaints received by October 7.
 */
export function lastDayReceivedForPassed(
  asOf: CalendarDate,
  civicHoliday: string,
  { response, holidays }: DeadlineRules,
): { readonly kind: 'counted'; readonly received: CalendarDate } | OutsideVerifiedYears {
  const calendar = createWorkCalendar(holidays, civicHoliday);
  const firstCounted = addBusinessDays(asOf, -response.days, calendar);
  const received = addDays(firstCounted, -1);
  const verified = verifiedDays(holidays);
  if (received < verified.first || asOf > verified.last) return { kind: 'outside-verified-years', verified };
  return { kind: 'counted', received };
}
