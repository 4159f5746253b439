import { expect, it } from 'vitest';
import { figureText, publishedText } from '../../src/i18n/fact-words.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

const t = createTranslate(
  {
    units: {
      range: '{min} à {max}',
      people: { one: '{number} personne', other: '{number} personnes' },
      'business-days': { one: '{number} jour ouvrable', other: '{number} jours ouvrables' },
    },
    seasons: { summer: 'été {year}' },
  },
  'fr',
);

it.each([
  [{ value: 6300, unit: 'count' }, '6\u00a0300'],
  [{ value: 30, unit: 'business-days' }, '30 jours ouvrables'],
  [{ value: { min: 6, max: 8 }, unit: 'people' }, '6 à 8 personnes'],
  [{ value: 236.2, unit: 'million-dollars' }, '236,2\u00a0millions de\u00a0dollars'],
] as const)('writes a figure with its unit: %j', (figure, expected) => {
  expect(figureText(figure, 'fr', t)).toBe(expected);
});

it('writes a season as a season and a day as a day', () => {
  expect(publishedText('2023-summer', 'fr', t)).toBe('été 2023');
  expect(publishedText('2025-09-05', 'fr', t)).toBe('5\u00a0septembre 2025');
});
