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
  const entries = ['Étape', 'Entente', 'Étape', 'Aide'].map((label) => ({ label, address: '/x/', page: 'X' }));
  expect(indexOf(entries, 'fr-CA').map(({ letter, entries }) => [letter, entries.map(({ label }) => label)])).toEqual([
    ['A', ['Aide']],
    ['E', ['Entente', 'Étape']],
  ]);
});

it('marks the entries that only their page tells apart', () => {
  const entries = [
    { label: 'Anonymity', address: '/questions/', page: 'Questions people ask' },
    { label: 'Anonymity', address: '/glossary/#anonymity', page: 'Terms and abbreviations' },
    { label: 'Answers', address: '/questions/', page: 'Questions people ask' },
  ];
  expect(indexOf(entries, 'en-CA')[0]?.entries.map(({ label, page, ambiguous }) => [label, page, ambiguous])).toEqual([
    ['Anonymity', 'Questions people ask', true],
    ['Anonymity', 'Terms and abbreviations', true],
    ['Answers', 'Questions people ask', false],
  ]);
});
