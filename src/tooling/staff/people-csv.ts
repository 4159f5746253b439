import { stringify } from 'csv-stringify/sync';
import type { PersonForStaff } from '../../api/services/staff-work.ts';
import { calendarDayAt } from '../../domain/calendar-date.ts';

/**
 * The people of one session as CSV, for a spreadsheet.
 *
 * What a person typed may begin with a sign that makes a spreadsheet work it out as a formula, which can send the rest of the
 * table away: such a text gets an apostrophe in front and is shown as it was typed. So does a telephone number that begins
 * with a plus. The mark at the beginning tells Excel that the text is UTF-8.
 */
export function peopleCsv(people: readonly PersonForStaff[]): string {
  const columns = [
    'reference',
    'status',
    'position',
    'name',
    'contact',
    'contact_kind',
    'may_leave_message',
    'language',
    'support_person',
    'accommodations',
    'signed_up_at_utc',
    'deleted_on',
  ];
  const rows = people.map((person) => [
    person.reference,
    person.status,
    person.position ?? '',
    withoutControls(person.displayName),
    withoutControls(person.contact),
    person.contactKind,
    person.contactKind === 'phone' ? (person.mayLeaveMessage ? 'yes' : 'no') : '',
    person.locale,
    person.companion ? 'yes' : 'no',
    withoutControls(person.accommodations),
    person.signedUpAt.toISOString(),
    calendarDayAt(person.eraseOn, 'America/Toronto'),
  ]);
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}

/** Without spaces around it, behind which a formula could hide, and on one line: some programs read each line as a row. */
function withoutControls(text: string | undefined): string {
  return (text ?? '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
