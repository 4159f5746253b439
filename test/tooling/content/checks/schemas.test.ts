import { describe, expect, it } from 'vitest';
import { page, sentences } from '../content-tree.ts';

const home = 'content/pages/en/home.mdx';
const dates = 'content/facts/dates.yml';
const launch = 'launch: { date: "2021-11-15", source: A-001, checked: "2026-11-23" }\n';

describe('the top of a page', () => {
  it.each([
    {
      reason: 'a field is missing',
      top: { description: undefined },
      says: 'content/pages/en/home.mdx, line 2, description: the field is missing; expected it in every entry of this kind. Add a line "description: …".',
    },
    {
      reason: 'a field is misspelled',
      top: { menuTitel: 'Home' },
      says: 'content/pages/en/home.mdx, line 8, menuTitel: this field is not known here; expected only fields that the site knows. Write "menuTitle" if that is what you mean.',
    },
    {
      reason: 'a field is from elsewhere',
      top: { colour: 'red' },
      says: 'content/pages/en/home.mdx, line 8, colour: this field is not known here; expected only fields that the site knows. Take it out, or check its spelling.',
    },
    {
      reason: 'a text is too long',
      top: { menuTitle: 'a'.repeat(43) },
      says: 'content/pages/en/home.mdx, line 8, menuTitle: the text has 43 characters; expected at most 40. Shorten it by 3.',
    },
    {
      reason: 'a text is too short',
      top: { description: 'Too short.' },
      says: 'content/pages/en/home.mdx, line 4, description: the text has 10 characters; expected at least 20 characters. Say a little more.',
    },
    {
      reason: 'a text is empty',
      top: { title: '""' },
      says: 'content/pages/en/home.mdx, line 2, title: there is nothing; expected a text. Write one.',
    },
    {
      reason: 'a choice is misspelled',
      top: { audience: 'publik' },
      says: 'content/pages/en/home.mdx, line 5, audience: there is "publik"; expected one of class-members, defence-representatives, public. Write "public" if that is what you mean.',
    },
    {
      reason: 'a number stands where a text belongs',
      top: { slug: '404' },
      says: 'content/pages/en/home.mdx, line 3, slug: 404 is read as something else than text; expected a text. Put it in quotes: "404".',
    },
    {
      reason: 'a date has no quotes',
      top: { modified: '2026-11-23' },
      says: 'content/pages/en/home.mdx, line 7, modified: 2026-11-23 is read as something else than text; expected a text. Put it in quotes: "2026-11-23".',
    },
    {
      reason: 'a day is not in the calendar and has no quotes, as it was written',
      top: { modified: '2026-02-30' },
      says: 'content/pages/en/home.mdx, line 7, modified: 2026-02-30 is read as something else than text; expected a text. Put it in quotes: "2026-02-30".',
    },
    {
      reason: 'a day is not in the calendar',
      top: { modified: '"2026-02-30"' },
      says: 'content/pages/en/home.mdx, line 7, modified: there is "2026-02-30"; expected a day that the calendar has, such as "2026-11-23". Change the value to that form.',
    },
    {
      reason: 'a slug has a capital',
      top: { slug: 'Home' },
      says: 'content/pages/en/home.mdx, line 3, slug: there is "Home"; expected small letters without accents, digits and hyphens. Change the value to that form.',
    },
    {
      reason: 'a text stands where a list belongs',
      top: { topics: 'Calls' },
      says: 'content/pages/en/home.mdx, line 8, topics: there is "Calls"; expected a list. Change the value.',
    },
  ])('is refused when $reason', async ({ top, says }) => {
    expect(await sentences({ [home]: page('Text.', top) })).toContain(says);
  });

  it('names a position in a list from 1', async () => {
    expect(await sentences({ [home]: page('Text.', { topics: '[Calls, 5]' }) })).toContain(
      'content/pages/en/home.mdx, line 8, topics, item 2: 5 is read as something else than text; expected a text. Put it in quotes: "5".',
    );
  });

  it('has to be there', async () => {
    expect(await sentences({ [home]: 'Text.\n' })).toContain(
      'content/pages/en/home.mdx, line 1: the page has no top part; expected the first line to be "---", then title, slug, description and the other fields, then "---" again. Copy the top of another page and change it.',
    );
  });

  it.each([
    {
      reason: 'a text with a colon has no quotes',
      top: { title: 'One: two' },
      says: 'content/pages/en/home.mdx, line 2: this line could not be read; expected a text with a colon in it to stand in quotes. Put quotes around the whole text.',
    },
    {
      reason: 'a quote is not closed',
      top: { title: '"One' },
      says: 'content/pages/en/home.mdx, line 2: something is not closed on this line or above it; expected each quote and each bracket to be closed. Write the missing quote or bracket.',
    },
    {
      reason: 'a line starts with a tab',
      top: { topics: '\n\t- Calls' },
      says: 'content/pages/en/home.mdx, line 9: this line starts with a tab; expected spaces. Replace the tab with two spaces.',
    },
    {
      reason: 'a text starts with a sign',
      top: { title: '*One*' },
      says: 'content/pages/en/home.mdx, line 2: this line could not be read; expected a name, a colon, a space and a value. Look at this line and the one above it. A text that starts with a sign such as { [ * & # needs quotes around it.',
    },
  ])('says on which line it cannot be read when $reason, and nothing more', async ({ top, says }) => {
    expect(await sentences({ [home]: page('Text.', top) })).toEqual([says]);
  });

  it('has each field once', async () => {
    expect(await sentences({ [home]: page('Text.').replace('slug', 'slug: a\nslug') })).toEqual([
      'content/pages/en/home.mdx, line 4: the name "slug" is on line 3 already; expected each name once. Take one of the two out, or rename it.',
    ]);
  });
});

describe('the text of a page', () => {
  it('says on which line a component is left open', async () => {
    expect(await sentences({ [home]: page('<Steps>\n\nText.\n\n</Rows>') })).toEqual([
      'content/pages/en/home.mdx, line 14: the text could not be read: </Rows> comes while <Steps> of line 10 is open; expected each component to be closed, as in <Steps> … </Steps> or <SupportLine />. Look for a "<" or "{" that is not closed on or above this line.',
    ]);
  });
});

describe('a text that cannot be read', () => {
  const expected =
    'expected each component to be closed, as in <Steps> … </Steps> or <SupportLine />. Look for a "<" or "{" that is not closed on or above this line.';
  const signs = 'A "<" or "{" that is meant as a sign is written "\\<" or "\\{".';

  it.each([
    ['Text.\n\n<Steps>\n\nText.', 12, '<Steps> of line 12 is not closed', 'Write </Steps> where it ends.'],
    ['Text </Rows> here.', 10, 'something is closed here that was not opened here', undefined],
    ['Text { here.', 10, 'it ends before everything is closed', undefined],
    ['At 3 <4 here.', 10, '"4" was not expected after "<" or "{"', signs],
    ['Text <!-- note -->.', 10, '"!" was not expected after "<" or "{"', signs],
  ])('is told in words of an editor: %s', async (text, line, found, cure) => {
    const told = await sentences({ [home]: page(text) });
    expect(told).toEqual([
      `content/pages/en/home.mdx, line ${line}: the text could not be read: ${found}; ${cure === undefined ? expected : expected.replace(/Look.*/, cure)}`,
    ]);
  });
});

describe('a facts file', () => {
  it.each([
    {
      reason: 'an entry lacks a field',
      text: `${launch}approved: { date: "2019-11", source: A-001 }\n`,
      says: 'content/facts/dates.yml, line 2, entry "approved", checked: the field is missing; expected it in every entry of this kind. Add a line "checked: …".',
    },
    {
      reason: 'a date has another form',
      text: `${launch}approved: { date: November 2019, source: A-001, checked: "2026-11-23" }\n`,
      says: 'content/facts/dates.yml, line 2, entry "approved", date: there is "November 2019"; expected a day "2024-06-30", a month "2024-06" or a year "2024", in quotes. Change the value to that form.',
    },
    {
      reason: 'a source has another form',
      text: `${launch}approved: { date: "2019-11", source: A1, checked: "2026-11-23" }\n`,
      says: 'content/facts/dates.yml, line 2, entry "approved", source: there is "A1"; expected an id of content/facts/ledger.yml such as "A-104". Change the value to that form.',
    },
    {
      reason: 'a source is a number',
      text: `${launch}approved: { date: "2019-11", source: 104, checked: "2026-11-23" }\n`,
      says: 'content/facts/dates.yml, line 2, entry "approved", source: there is "104"; expected a text or a list. Change the value.',
    },
    {
      reason: 'a list is empty',
      text: `${launch}approved: { date: "2019-11", source: [], checked: "2026-11-23" }\n`,
      says: 'content/facts/dates.yml, line 2, entry "approved", source: the list is too short; expected at least one item. Add what is missing.',
    },
  ])('is refused when $reason', async ({ text, says }) => {
    expect(await sentences({ [dates]: text })).toEqual([says]);
  });

  it('says what a kind of entry can be', async () => {
    const ranks = 'general: { kind: army, group: general, designations: {}, source: A-001, checked: "2026-11-23" }\n';
    expect(await sentences({ 'content/facts/ranks.yml': ranks })).toEqual([
      'content/facts/ranks.yml, line 1, entry "general", kind: there is "army"; expected one of military, publicService. Choose one of these.',
    ]);
  });
});

describe('the folders of pages', () => {
  it('hold pages alone', async () => {
    expect(await sentences({ 'content/pages/en/Notes.md': 'Notes\n' })).toEqual([
      'content/pages/en/Notes.md: this file is not a page; expected only files whose names end in ".mdx", in small letters, digits and hyphens. Rename it, or move it out of this folder.',
    ]);
  });
});

describe('a value that pages could only print wrong', () => {
  const rest = 'source: A-001, checked: "2026-11-23"';
  const line = `kind: phone, value: 1-844-750-1648, name: { en: the line, fr: la ligne }, ${rest}`;

  it.each([
    {
      reason: 'a range that runs backwards',
      file: 'figures',
      text: `size: { value: { min: 8, max: 6 }, unit: people, ${rest} }\n`,
      says: 'entry "size", value: there is a group of fields; expected a range whose min is below its max.',
    },
    {
      reason: 'a time zone that no clock follows',
      file: 'contacts',
      text: `support-line: { ${line}, zone: America/Ottawa }\n`,
      says: 'entry "support-line", zone: there is "America/Ottawa"; expected the name of a time zone such as "America/Toronto".',
    },
    {
      reason: 'a month that no year has',
      file: 'contacts',
      text: `support-line: { ${line}, asOf: "2025-13" }\n`,
      says: 'entry "support-line", asOf: there is "2025-13"; expected a day "2024-06-30", a month "2024-06" or a year "2024", in quotes.',
    },
    {
      reason: 'a holiday that most years lack',
      file: 'holidays',
      text: `verifiedFrom: 2021\nverifiedTo: 2031\nchecked: "2026-11-23"\nweekendShift: { ${rest} }\neaster: { ${rest} }\ncivicDefault: civic\ndays:\n  civic: { name: { en: Day, fr: Jour }, rule: { kind: fixed-day, month: 2, day: 29 }, civic: true, ${rest} }\n`,
      says: 'days, civic, rule: there is a group of fields; expected a day that every year has.',
    },
  ])('is refused: $reason', async ({ file, text, says }) => {
    const path = `content/facts/${file}.yml`;
    const found = await sentences({ [path]: text });
    expect(found).toContainEqual(expect.stringContaining(says));
  });
});
