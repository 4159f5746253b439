import { TZDate } from '@date-fns/tz';
// Each from its own module: with the whole library, Node would load 304 and read its long list of exports for each.
import { addMinutes } from 'date-fns/addMinutes';
import { subHours } from 'date-fns/subHours';
import type { CalendarDate } from '../schemas/calendar-date.ts';
import type { ScheduledSession, SessionFile } from '../schemas/session.ts';
import { addDays, isWeekend } from './calendar-date.ts';

/**
 * The sessions of `content/sessions` with their times worked out, in the order in which they start.
 *
 * A sample's day is counted from `builtOn` and moves on from a weekend to Monday. Past sessions stay: who lists them
 * decides what is past. An hour that the clocks skip in spring is read as the hour after, one that they repeat in autumn
 * as the first.
 *
 * @param files - By id, the name of each file.
 * @param builtOn - The day of the build on the calendar in Ottawa.
 * @param withSamples - Production leaves samples out.
 * @example A session that starts { on: '2027-02-11', at: '13:00' } in America/Toronto has startsAt "2027-02-11T18:00:00.000Z".
 */
export function scheduleSessions(
  files: Readonly<Record<string, SessionFile>>,
  { builtOn, withSamples }: { builtOn: CalendarDate; withSamples: boolean },
): ScheduledSession[] {
  return Object.entries(files)
    .filter(([, { sample }]) => withSamples || sample !== true)
    .map(([id, file]) => scheduled(id, file, builtOn))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id));
}

function scheduled(id: string, file: SessionFile, builtOn: CalendarDate): ScheduledSession {
  const { starts, lengthInMinutes, closesHoursBefore, sample, cancelled, ...same } = file;
  const day = 'on' in starts ? starts.on : nextWorkday(addDays(builtOn, starts.daysAfterBuild));
  const start = instantAt(day, starts.at, file.zone);
  return {
    id,
    ...same,
    startsAt: start.toISOString(),
    endsAt: addMinutes(start, lengthInMinutes).toISOString(),
    closesAt: subHours(start, closesHoursBefore).toISOString(),
    sample: sample === true,
    cancelled: cancelled === true,
  };
}

function nextWorkday(day: CalendarDate): CalendarDate {
  return isWeekend(day) ? nextWorkday(addDays(day, 1)) : day;
}

/** The instant at which the clocks of a zone show `time` on `day`. */
function instantAt(day: CalendarDate, time: string, zone: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return new Date(TZDate.tz(zone, year, month - 1, date, hour, minute).getTime());
}
