import { describe, expect, it } from 'vitest';
import { hasSamples, readSessions, SessionFileError } from '../../src/tooling/read-sessions.ts';
import { temporaryFolder } from './temporary-folder.ts';

const common =
  'audience: class-members\nlanguage: en\nzone: America/Toronto\nlengthInMinutes: 60\nclosesHoursBefore: 24\nplaces: 20\nhow: online\naccommodations: []\n';
const real = `${common}starts: { on: "2027-02-11", at: "13:00" }\n`;
const sample = `${common}sample: true\nstarts: { daysAfterBuild: 2, at: "09:00" }\n`;
const now = new Date('2026-11-24T04:30:00Z');

describe('readSessions', () => {
  it('counts the day of a sample from the day that it is in Ottawa', () => {
    const root = temporaryFolder({ 'content/sessions/a.yml': real, 'content/sessions/b.yml': sample });
    const sessions = readSessions(root, { withSamples: true, now });
    expect(sessions.map(({ id, startsAt }) => [id, startsAt])).toEqual([
      ['b', '2026-11-25T14:00:00.000Z'],
      ['a', '2027-02-11T18:00:00.000Z'],
    ]);
  });

  it('leaves samples out of production', () => {
    const root = temporaryFolder({ 'content/sessions/a.yml': real, 'content/sessions/b.yml': sample });
    expect(readSessions(root, { withSamples: false, now }).map(({ id }) => id)).toEqual(['a']);
    expect(hasSamples(root)).toBe(true);
  });

  it('has none where there is no folder for them', () => {
    expect(readSessions(temporaryFolder(), { withSamples: true, now })).toEqual([]);
    expect(hasSamples(temporaryFolder())).toBe(false);
  });

  it('names a file that cannot be read, and the command that says why', () => {
    const root = temporaryFolder({ 'content/sessions/a.yml': 'audience: nobody\n' });
    expect(() => readSessions(root, { withSamples: true, now })).toThrow(SessionFileError);
    expect(() => readSessions(root, { withSamples: true, now })).toThrow(
      'content/sessions/a.yml is not a session that can be read. Run npm run check:content: it says why.',
    );
  });
});
