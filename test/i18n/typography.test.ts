import { assert, constantFrom, array, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typography } from '../../src/i18n/typography.ts';

const s = '\u00a0';

describe('typography in French', () => {
  it.each([
    ["l'aide d'une personne", 'l’aide d’une personne', 'apostrophes'],
    ["l'«aide»", `l’«${s}aide${s}»`, 'an apostrophe before a quotation'],
    ['Aide : oui', `Aide${s}: oui`, 'a space before a colon'],
    ['Aide: oui', `Aide${s}: oui`, 'no space before a colon'],
    [`Aide${s}${s}: oui`, `Aide${s}: oui`, 'two spaces before a colon'],
    ['Aide :', `Aide${s}:`, 'a colon at the end'],
    ['{line} : oui', `{line}${s}: oui`, 'a colon after a place'],
    ['à 14:30, https://a.ca', 'à 14:30, https://a.ca', 'colons inside numbers and addresses'],
    ['« oui »', `«${s}oui${s}»`, 'guillemets with plain spaces'],
    ['«oui»', `«${s}oui${s}»`, 'guillemets without spaces'],
    ["«les membres'»", `«${s}les membres’${s}»`, 'an apostrophe at the end of a quotation'],
    [`«${s}${s}${s}oui\u202f»`, `«${s}oui${s}»`, 'guillemets with too many spaces'],
    ['"oui"', `«${s}oui${s}»`, 'straight quotes'],
    ['Quoi ? Oui ! Non ; si', 'Quoi? Oui! Non; si', 'no space before other marks'],
    [`Quoi\u202f? «${s}Quoi ?${s}»`, `Quoi? «${s}Quoi?${s}»`, 'narrow spaces'],
    ['6 300 et 1 250 000', `6${s}300 et 1${s}250${s}000`, 'thousands'],
    ['14 h 30', `14${s}h${s}30`, 'a time'],
    ['14h30, 9h.', `14${s}h${s}30, 9${s}h.`, 'a time without spaces'],
    ['7 h à 21 h', `7${s}h à 21${s}h`, 'hours'],
    ['300 $, 300$, 5 %', `300${s}$, 300${s}$, 5${s}%`, 'signs'],
    ['3 hommes, 2 heures', '3 hommes, 2 heures', 'words that start with h'],
  ])('%j becomes %j: %s', (text, expected) => {
    expect(typography('fr', text)).toBe(expected);
  });
});

describe('typography in English', () => {
  it.each([
    ["It's the members' choice", 'It’s the members’ choice', 'apostrophes'],
    ['say "yes" : no', 'say “yes” : no', 'straight quotes'],
    ['6 300 ! 5 %', '6 300 ! 5 %', 'spaces stay'],
  ])('%j becomes %j: %s', (text, expected) => {
    expect(typography('en', text)).toBe(expected);
  });
});

describe('typography in both languages', () => {
  const text = array(
    constantFrom(
      ...[
        ' ',
        ' ',
        s,
        '\u202f',
        '\n',
        ':',
        ';',
        '!',
        '?',
        '«',
        '»',
        '"',
        "'",
        '’',
        '%',
        '$',
        'h',
        'a',
        's',
        '1',
        '300',
        '.',
        '(',
        ')',
        '/',
      ],
    ),
    { maxLength: 14 },
  ).map((parts) => parts.join(''));

  it.each(['en', 'fr'] as const)('has nothing more to change in what it returned (%s)', (locale) => {
    assert(
      property(text, (input) => typography(locale, typography(locale, input)) === typography(locale, input)),
      { numRuns: 5000 },
    );
  });

  it.each(['en', 'fr'] as const)('changes spaces and single marks alone (%s)', (locale) => {
    const letters = (value: string) =>
      value
        .replace(/[ \u00a0\u202f]/g, '')
        .replace(/["“”«»]/g, '"')
        .replaceAll('’', "'");
    assert(
      property(text, (input) => letters(typography(locale, input)) === letters(input)),
      { numRuns: 5000 },
    );
  });
});
