import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonForStaff } from '../../../src/api/services/staff-work.ts';
import { peopleCsv } from '../../../src/tooling/staff/people-csv.ts';

function person(different: Partial<PersonForStaff> = {}): PersonForStaff {
  return {
    reference: 'K4T9-0QZD',
    status: 'confirmed',
    position: undefined,
    displayName: 'Zoé',
    contactKind: 'email',
    contact: 'zoe@example.ca',
    mayLeaveMessage: false,
    locale: 'fr',
    companion: true,
    accommodations: undefined,
    signedUpAt: new Date('2027-01-12T17:00:00.000Z'),
    eraseOn: new Date('2027-03-14T03:30:00.000Z'),
    ...different,
  };
}

/** The cells of a CSV, read by the rules of RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of csv.replace('\uFEFF', '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    if (match[0] === '') break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('peopleCsv', () => {
  it('has a line of names and a line for each person', () => {
    expect(peopleCsv([person()])).toBe(
      '\uFEFFreference,status,position,name,contact,contact_kind,may_leave_message,language,support_person,accommodations,signed_up_at_utc,deleted_on\r\n' +
        'K4T9-0QZD,confirmed,,Zoé,zoe@example.ca,email,,fr,yes,,2027-01-12T17:00:00.000Z,2027-03-13\r\n',
    );
  });

  it.each([
    ['=HYPERLINK("https://evil.example")'],
    ['+1 514 555-0100'],
    ['-2+3'],
    ['@SUM(A1)'],
    ['\t=1+1'],
    ['\r=1+1'],
    [' =1+1'],
    ['\u200b=1+1'],
    ['＝1+1'],
  ])('shows %j as text', (typed) => {
    const name = cells(peopleCsv([person({ displayName: typed })]))[1]?.[3];
    expect(name?.startsWith("'")).toBe(true);
  });

  it('lets no typed text begin a cell with the sign of a formula, or make a cell or a line of its own', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ',',
      '"',
      "'",
      ';',
      ' ',
      '\u200b',
      '\u202e',
      '|',
      '%',
      'a',
      '1',
      '\0',
      '\u00a0',
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(typed, typed, (displayName, accommodations) => {
        const rows = cells(peopleCsv([person({ displayName, accommodations }), person()]));
        expect(rows.map((row) => row.length)).toEqual([12, 12, 12]);
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(rows[2]?.[3]).toBe('Zoé');
      }),
      { numRuns: 1_000 },
    );
  });
});
