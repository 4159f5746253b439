import { describe, expect, it } from 'vitest';
import { createTranslate, splitAtPlaces, stringsBelow } from '../../src/i18n/translate.ts';

const strings = {
  search: { found: { one: '{count} page', other: '{count} pages' }, title: 'Recherche' },
  greeting: 'Bonjour, {name}.',
};
const t = createTranslate(strings, 'fr');

describe('translate', () => {
  it('fills the places of a message', () => {
    expect(t('greeting', { name: 'Max' })).toBe('Bonjour, Max.');
  });

  it.each([
    ['fr', 0, '0 page'],
    ['fr', 1, '1 page'],
    ['fr', 2, '2 pages'],
    ['en', 0, '0 pages'],
    ['en', 1, '1 page'],
  ] as const)('takes the plural form of %s for %i', (locale, count, expected) => {
    expect(createTranslate(strings, locale)('search.found', { count })).toBe(expected);
  });

  it('throws on a key that names no message, and says where to add it', () => {
    expect(() => t('search.missing')).toThrow(
      'No string "search.missing" in fr. Add it to content/strings/en.yml and content/strings/fr.yml.',
    );
  });

  it('throws on a key that names a part and not a message', () => {
    expect(() => t('search')).toThrow('No string "search" in fr.');
  });

  it('does not find what every object has', () => {
    expect(() => t('toString')).toThrow('No string "toString" in fr.');
  });

  it('throws on a place without a value and on a value without a place', () => {
    expect(() => t('greeting', { nom: 'Max' })).toThrow(
      'String "greeting" in fr has the places ["name"], but was given ["nom"].',
    );
  });

  it('hands an island the part below a key', () => {
    expect(stringsBelow(strings, 'search', 'fr')).toBe(strings.search);
  });
});

describe('splitAtPlaces', () => {
  const talk = createTranslate({ talk: 'Call {line} or write to {email}, {name}.' }, 'en');

  it('cuts a message where links go, and fills its other places', () => {
    expect(splitAtPlaces(talk, 'talk', ['line', 'email'], { name: 'Max' })).toEqual([
      'Call ',
      'line',
      ' or write to ',
      'email',
      ', Max.',
    ]);
  });

  it('refuses a place that the message does not have', () => {
    expect(() => splitAtPlaces(talk, 'talk', ['line', 'fax'], { name: 'Max' })).toThrow('"fax"');
  });
});
