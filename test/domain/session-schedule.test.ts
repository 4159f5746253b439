import { calendarDayAt } from '../../src/domain/calendar-date.ts';
import { scheduleSessions } from '../../src/domain/session-schedule.ts';
import type { SessionFile } from '../../src/schemas/session.ts';
import { scheduledSessionsSchema } from '../../src/schemas/session.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './deadline-facts.ts';

const session: SessionFile = {
  audience: 'class-members',
  language: 'en',
  places: 20,
  how: 'online',
  accommodations: ['captions'],
  zone: 'America/Toronto',
  starts: { on: day('2027-02-11'), at: '13:00' },
  lengthInMinutes: 60,
  closesHoursBefore: 24,
};
const builtOn = day('2026-11-24');
const schedule = (files: Record<string, SessionFile>, withSamples = true) =>
  scheduleSessions(files, { builtOn, withSamples });
const only = (file: SessionFile, on = builtOn) => {
  const [scheduled] = scheduleSessions({ only: file }, { builtOn: on, withSamples: true });
  if (scheduled === undefined) throw new Error('Expected the session to be scheduled.');
  return scheduled;
};

/** What the clocks of a zone show at an instant, as "2027-02-11 13:00". */
const clocksIn = (zone: string, instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );

describe('scheduleSessions', () => {
  it('works out start, end and closing time from the clocks of the session’s zone', () => {
    const { startsAt, endsAt, closesAt } = only(session);
    expect([startsAt, endsAt, closesAt]).toEqual([
      '2027-02-11T18:00:00.000Z',
      '2027-02-11T19:00:00.000Z',
      '2027-02-10T18:00:00.000Z',
    ]);
  });

  it.each([
    // Zone, day, hour, instant; why.
    ['America/Toronto', '2027-03-13', '13:00', '2027-03-13T18:00:00.000Z', 'the day before the clocks go forward'],
    ['America/Toronto', '2027-03-14', '13:00', '2027-03-14T17:00:00.000Z', 'the day on which they did'],
    [
      'America/Toronto',
      '2027-03-14',
      '02:30',
      '2027-03-14T07:30:00.000Z',
      'an hour that the clocks skip: the one after',
    ],
    ['America/Toronto', '2027-11-07', '01:30', '2027-11-07T05:30:00.000Z', 'an hour that comes twice: the first'],
    ['America/Regina', '2027-07-05', '09:00', '2027-07-05T15:00:00.000Z', 'a zone that keeps one time all year'],
    ['America/St_Johns', '2027-01-05', '10:00', '2027-01-05T13:30:00.000Z', 'a zone half an hour off'],
  ])('starts in %s on %s at %s at %s: %s', (zone, on, at, startsAt) => {
    expect(only({ ...session, zone, starts: { on: day(on), at } }).startsAt).toBe(startsAt);
  });

  it('keeps the length when the clocks change during the session', () => {
    const over = only({ ...session, starts: { on: day('2027-03-14'), at: '01:30' }, lengthInMinutes: 60 });
    expect(clocksIn('America/Toronto', over.endsAt)).toBe('2027-03-14 03:30');
  });

  it('closes a number of hours before, not at the same hour on the clock', () => {
    const monday = only({ ...session, starts: { on: day('2027-03-15'), at: '00:30' }, closesHoursBefore: 24 });
    expect(clocksIn('America/Toronto', monday.closesAt)).toBe('2027-03-13 23:30');
  });

  it('shows the hour that the editor wrote on the clocks of the zone, in every zone and on every day', () => {
    const zones = fc.constantFrom(
      'America/Vancouver',
      'America/Whitehorse',
      'America/Edmonton',
      'America/Regina',
      'America/Winnipeg',
      'America/Toronto',
      'America/Halifax',
      'America/St_Johns',
      'Europe/Riga',
      'Pacific/Apia',
    );
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    // From 4 am on no clock of these zones is changed.
    const times = fc.record({ hour: fc.integer({ min: 4, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(
        zones,
        days,
        times,
        fc.integer({ min: 15, max: 480 }),
        fc.integer({ min: 0, max: 336 }),
        (zone, date, { hour, minute }, lengthInMinutes, closesHoursBefore) => {
          const on = day(date.toISOString().slice(0, 10));
          const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const { startsAt, endsAt, closesAt } = only({
            ...session,
            zone,
            starts: { on, at },
            lengthInMinutes,
            closesHoursBefore,
          });
          expect(clocksIn(zone, startsAt)).toBe(`${on} ${at}`);
          expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(lengthInMinutes * 60_000);
          expect(Date.parse(startsAt) - Date.parse(closesAt)).toBe(closesHoursBefore * 3_600_000);
        },
      ),
    );
  });

  it('counts a sample’s day from the build and never lets it fall on a weekend', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        fc.integer({ min: 2, max: 120 }),
        (date, daysAfterBuild) => {
          const on = day(date.toISOString().slice(0, 10));
          const { startsAt } = only({ ...session, sample: true, starts: { daysAfterBuild, at: '09:00' } }, on);
          const start = new Date(`${calendarDayAt(new Date(startsAt), 'America/Toronto')}T00:00:00Z`);
          expect([0, 6]).not.toContain(start.getUTCDay());
          const daysLater = (start.getTime() - Date.parse(`${on}T00:00:00Z`)) / 86_400_000;
          expect(daysLater).toBeGreaterThanOrEqual(daysAfterBuild);
          expect(daysLater).toBeLessThanOrEqual(daysAfterBuild + 2);
        },
      ),
    );
  });

  it('leaves samples out of production', () => {
    const sample: SessionFile = { ...session, sample: true, starts: { daysAfterBuild: 5, at: '09:00' } };
    expect(schedule({ real: session, sample }, false).map(({ id }) => id)).toEqual(['real']);
    expect(schedule({ real: session, sample }).map(({ id, sample: isSample }) => [id, isSample])).toEqual([
      ['sample', true],
      ['real', false],
    ]);
  });

  it('orders them by their start, and by id where two start together', () => {
    const earlier: SessionFile = { ...session, starts: { on: day('2027-02-10'), at: '23:00' } };
    const west: SessionFile = { ...session, zone: 'America/Winnipeg', starts: { on: day('2027-02-11'), at: '12:00' } };
    expect(schedule({ b: session, c: west, a: session, d: earlier }).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('keeps a session that was called off, and past ones', () => {
    const past: SessionFile = { ...session, cancelled: true, starts: { on: day('2020-01-02'), at: '09:00' } };
    expect(schedule({ past })).toMatchObject([{ id: 'past', cancelled: true }]);
  });

  it('answers what site and API read', () => {
    expect(() => scheduledSessionsSchema.parse(schedule({ a: session }))).not.toThrow();
  });
});
