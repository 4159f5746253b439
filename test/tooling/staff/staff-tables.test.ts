import { describe, expect, it } from 'vitest';
import { peopleTable, sessionsTable } from '../../../src/tooling/staff/staff-tables.ts';
import { textTable } from '../../../src/tooling/staff/text-table.ts';
import { sampleSession } from '../../api/stores/sample-rows.ts';

describe('textTable', () => {
  it('makes columns as wide as what stands in them', () => {
    expect(
      textTable(
        ['A', 'Name'],
        [
          ['longer', 'x'],
          ['b', 'Zoé'],
        ],
      ),
    ).toBe('A       Name\n------  ----\nlonger  x\nb       Zoé');
  });

  it('takes out what moves a cursor or turns the writing', () => {
    expect(textTable(['Name'], [['\u001b[2Jx\u202ey\nz\u0007']])).toBe('Name\n-------\n[2Jxy z');
  });
});

describe('sessionsTable', () => {
  it('says whether sign-up is open', () => {
    const session = { ...sampleSession({ sample: true }), taken: 2, waiting: 1, hasJoinLink: true };
    const at = (day: string) => sessionsTable([session], new Date(day)).split('\n')[2];
    expect(at('2027-01-12T17:00:00Z')).toMatch(
      /^winter \(sample\) {2}Thursday, February 11, 2027, at 1\spm \(Eastern time\) {2}open {5}2/,
    );
    expect(at('2027-02-10T17:00:00Z')).toContain('closed');
    expect(at('2027-02-12T17:00:00Z')).toContain('past');
    expect(sessionsTable([], new Date())).toBe('No sessions.');
  });
});

describe('peopleTable', () => {
  it('shows how to reach a person, whether a message may be left, and what they asked for', () => {
    const table = peopleTable([
      {
        reference: 'K4T9-0QZD',
        status: 'waitlisted',
        position: 3,
        displayName: 'Zoé',
        contactKind: 'phone',
        contact: '514-555-0100',
        mayLeaveMessage: false,
        locale: 'fr',
        companion: true,
        accommodations: 'captions\nplease',
        signedUpAt: new Date('2027-01-12T17:00:00.000Z'),
        eraseOn: new Date('2027-03-14T03:30:00.000Z'),
      },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      'K4T9-0QZD  waitlisted (3)  Zoé   514-555-0100  leave none  French    yes             2027-03-13',
      '',
      'Accommodations asked for',
      'K4T9-0QZD: captions please',
    ]);
  });
});
