import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/domain/calendar-file.ts';
import { day } from './deadline-facts.ts';

const reminder = (title = 'Rappel') => ({ uid: '20270204-2@reminder', date: day('2027-02-04'), title });
const read = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');

describe('calendarFile', () => {
  it('is this and nothing more', () => {
    expect(calendarFile([reminder()], day('2026-11-23')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Reminder//EN',
      'BEGIN:VEVENT',
      'UID:20270204-2@reminder',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20270204',
      'DTEND;VALUE=DATE:20270205',
      'SUMMARY:Rappel',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has an all-day entry for each reminder, ending with the day', () => {
    const file = calendarFile(
      [reminder(), { ...reminder(), uid: 'second', date: day('2026-12-31') }],
      day('2026-11-23'),
    );
    const events = read(file).map((event) => new ICAL.Event(event));
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, '2027-02-04', '2027-02-05'],
      [true, '2026-12-31', '2027-01-01'],
    ]);
  });

  it('gives back any title in lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const title = text.replace(/\p{Cc}/gu, '');
        const file = calendarFile([reminder(title)], day('2026-11-23'));
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read(file)[0]?.getFirstPropertyValue('summary')).toBe(title);
      }),
    );
  });

  it('puts a title of several lines on one', () => {
    expect(calendarFile([reminder('One\r\nATTACH:two')], day('2026-11-23'))).toContain('SUMMARY:One ATTACH:two\r\n');
  });

  it('has an entry with its hours for a timed entry, whatever the zone of the reader', () => {
    const session = { uid: 'a@appointment', startsAt: '2027-02-11T18:00:00.000Z', endsAt: '2027-02-11T19:30:00.000Z' };
    const file = calendarFile([{ ...session, title: 'Appointment' }], day('2026-11-24'));
    expect(file.split('\r\n').slice(3, -2)).toEqual([
      'BEGIN:VEVENT',
      'UID:a@appointment',
      'DTSTAMP:20261124T000000Z',
      'DTSTART:20270211T180000Z',
      'DTEND:20270211T193000Z',
      'SUMMARY:Appointment',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]);
    const [event] = read(file).map((each) => new ICAL.Event(each));
    expect(event?.startDate.toJSDate().toISOString()).toBe(session.startsAt);
    expect(event?.endDate.toJSDate().toISOString()).toBe(session.endsAt);
  });

  it('holds no alarm, description or place', () => {
    const timed = { uid: 'a', startsAt: '2027-02-11T18:00:00.000Z', endsAt: '2027-02-11T19:00:00.000Z', title: 'A' };
    const file = calendarFile([reminder(), timed], day('2026-11-24'));
    expect(file).not.toMatch(/VALARM|DESCRIPTION|LOCATION|URL|ORGANIZER/);
  });
});
