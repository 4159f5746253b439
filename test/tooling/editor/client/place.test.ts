import { describe, expect, it } from 'vitest';
import { fieldPath, hashOf, placeOf } from '../../../../src/tooling/editor/client/place.ts';

describe('the place of a fault', () => {
  it.each([
    [{ file: 'content/pages/fr/support/at-work.mdx', line: 12 }, '#/page/support/at-work?lang=fr&line=12'],
    [{ file: 'content/updates/en/winter-2027.mdx' }, '#/page/class-members/updates/winter-2027?lang=en'],
    [
      { file: 'content/facts/contacts.yml', line: 4, entry: 'support-line', field: 'hours, item 1, from' },
      '#/data/contacts?entry=support-line&field=hours%2C+item+1%2C+from',
    ],
    [{ file: 'content/sessions/may-2.yml', line: 3, field: 'places' }, '#/data/sessions/may-2?field=places'],
    [{ file: 'content/strings/fr.yml', line: 9, field: 'leave.label' }, '#/strings?find=leave.label'],
    // The editor has no view of it.
    [{ file: 'content/README.md' }, undefined],
  ])('of %j has the address %s', (told, hash) => {
    expect(hashOf(told)).toBe(hash);
  });

  it('is read from the address again', () => {
    expect(placeOf('lang=fr&line=12&field=title')).toEqual({ lang: 'fr', line: 12, field: 'title' });
    expect(placeOf('lang=de&line=twelve')).toEqual({});
    expect(placeOf('')).toEqual({});
  });

  it('counts positions in a list from nought, in either language of the check', () => {
    expect(fieldPath('hours, item 1, from')).toEqual(['hours', 0, 'from']);
    expect(fieldPath('source, élément 2')).toEqual(['source', 1]);
  });
});
