import { describe, expect, it } from 'vitest';
import { sentences } from '../content-tree.ts';

const zones = {
  'content/facts/zones.yml': 'eastern: { zone: America/Toronto, name: { en: Eastern, fr: Est } }\n',
};
const session = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const fields: Readonly<Record<string, string | undefined>> = {
    audience: 'class-members',
    language: 'en',
    zone: 'America/Toronto',
    starts: '{ on: "2027-02-11", at: "13:00" }',
    lengthInMinutes: '60',
    closesHoursBefore: '24',
    places: '20',
    how: 'online',
    accommodations: '[captions]',
    ...changes,
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
};
const file = 'content/sessions/february-11.yml';

describe('a session', () => {
  it('may stand as it should', async () => {
    expect(await sentences({ ...zones, [file]: session() })).toEqual([]);
    const sample = session({ sample: 'true', starts: '{ daysAfterBuild: 9, at: "13:00" }' });
    expect(await sentences({ ...zones, [file]: sample })).toEqual([]);
  });

  it.each([
    {
      reason: 'a field is missing',
      changes: { places: undefined },
      says: `${file}, line 1, places: the field is missing; expected it in every entry of this kind. Add a line "places: …".`,
    },
    {
      reason: 'the language is misspelled',
      changes: { language: 'bilingal' },
      says: `${file}, line 2, language: there is "bilingal"; expected one of en, fr, bilingual. Write "bilingual" if that is what you mean.`,
    },
    {
      reason: 'the day is not in the calendar',
      changes: { starts: '{ on: "2027-02-29", at: "13:00" }' },
      says: `${file}, line 4, starts, on: there is "2027-02-29"; expected a day that the calendar has, such as "2026-11-23". Change the value to that form.`,
    },
    {
      reason: 'the hour is written as people say it',
      changes: { starts: '{ on: "2027-02-11", at: "1 pm" }' },
      says: `${file}, line 4, starts, at: there is "1 pm"; expected a time of day such as "13:00", in quotes. Change the value to that form.`,
    },
    {
      reason: 'it has no place for anybody',
      changes: { places: '0' },
      says: `${file}, line 7, places: there is "0"; expected at least 1. Change the value to that form.`,
    },
    {
      reason: 'the zone is no zone',
      changes: { zone: 'America/Ottawa' },
      says: `${file}, line 3, zone: there is "America/Ottawa"; expected the name of a time zone such as "America/Toronto". Change the value to that form.`,
    },
    {
      reason: 'the site has no words for the zone',
      changes: { zone: 'Europe/Riga' },
      says: `${file}, line 3, zone: no part of Canada in zones.yml has the time of "Europe/Riga"; expected the zone of an entry of content/facts/zones.yml, which says what the page calls it. Write "America/Toronto" for Eastern time, or add the zone to zones.yml.`,
    },
    {
      reason: 'a real session counts its day from the build',
      changes: { starts: '{ daysAfterBuild: 9, at: "13:00" }' },
      says: `${file}, line 4, starts: there is a group of fields; expected a day with "on": only a sample session counts its days from the build. Change the value to that form.`,
    },
  ])('is refused when $reason', async ({ changes, says }) => {
    expect(await sentences({ ...zones, [file]: session(changes) })).toContain(says);
  });

  it.each(['content/sessions/Feb 11.yml', 'content/sessions/notes.txt', 'content/sessions/misconduct-session.yml'])(
    'cannot be called %s',
    async (name) => {
      expect(await sentences({ ...zones, [name]: session() })).toEqual([
        expect.stringContaining(`${name}: this file does not have the name of a session; expected a name of`),
      ]);
    },
  );

  it('stands in one file', async () => {
    const files = { ...zones, 'content/sessions/a.yml': session(), 'content/sessions/b.yml': session({ places: '5' }) };
    expect(await sentences(files)).toEqual([
      'content/sessions/b.yml, line 4, starts: content/sessions/a.yml has the same audience, language, day and time; expected each session in one file. Change the start of one of the two, or delete the copy.',
    ]);
  });

  it('in another language at the same time is another session', async () => {
    const files = {
      ...zones,
      'content/sessions/a.yml': session(),
      'content/sessions/b.yml': session({ language: 'fr' }),
    };
    expect(await sentences(files)).toEqual([]);
  });
});
