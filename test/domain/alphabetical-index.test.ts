import { expect, it } from 'vitest';
import { filingLetter, indexOf } from '../../src/domain/alphabetical-index.ts';

it.each([
  ['Écrire', 'E'],
  ['œuvre', 'O'],
  ['« Partenaires »', 'P'],
  ['9-8-8', '0'],
])('files %s under %s', (label, letter) => {
  expect(filingLetter(label)).toBe(letter);
});

it('orders entries as a French dictionary does and lists a double once', () => {
  const entries = ['Étape', 'Entente', 'Étape', 'Aide'].map((label) => ({ label, address: '/x/' }));
  expect(indexOf(entries, 'fr-CA').map(({ letter, entries }) => [letter, entries.map(({ label }) => label)])).toEqual([
    ['A', ['Aide']],
    ['E', ['Entente', 'Étape']],
  ]);
});
