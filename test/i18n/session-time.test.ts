import { describe, expect, it } from 'vitest';
import { sessionTimeText, timeZoneText } from '../../src/i18n/session-time.ts';

const eastern = { startsAt: '2027-02-11T18:00:00.000Z', zone: 'America/Toronto' };

describe('sessionTimeText', () => {
  it.each([
    ['en', eastern, 'Thursday, February 11, 2027, at 1\u00a0pm (Eastern time)'],
    ['fr', eastern, 'jeudi 11\u00a0février 2027, à 13\u00a0h (heure de l’Est)'],
    // The first of a month, minutes, summer.
    [
      'fr',
      { startsAt: '2027-07-01T13:30:00.000Z', zone: 'America/Toronto' },
      'jeudi 1er\u00a0juillet 2027, à 9\u00a0h\u00a030 (heure de l’Est)',
    ],
    // Still the day before in Winnipeg.
    [
      'en',
      { startsAt: '2027-02-12T02:00:00.000Z', zone: 'America/Winnipeg' },
      'Thursday, February 11, 2027, at 8\u00a0pm (Central time)',
    ],
    [
      'fr',
      { startsAt: '2027-02-11T18:00:00.000Z', zone: 'America/St_Johns' },
      'jeudi 11\u00a0février 2027, à 14\u00a0h\u00a030 (heure de Terre-Neuve)',
    ],
  ] as const)('says it in %s on the clocks of the zone, %o', (locale, session, text) => {
    expect(sessionTimeText(session, locale)).toBe(text);
  });
});

describe('timeZoneText', () => {
  it.each([
    ['America/Regina', 'en', 'Central standard time'],
    ['America/Halifax', 'fr', 'heure de l’Atlantique'],
  ] as const)('names %s in %s', (zone, locale, name) => {
    expect(timeZoneText(zone, '2027-02-11T18:00:00.000Z', locale)).toBe(name);
  });
});
