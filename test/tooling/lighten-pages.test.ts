import { expect, it } from 'vitest';
import { lightened } from '../../src/tooling/lighten-pages.ts';

it('gives the same scope the same short name in rules and on elements, in every page', () => {
  const names = new Map<string, string>();
  expect(lightened('<style>p[data-astro-cid-aaaaaaaa]{}</style><p data-astro-cid-aaaaaaaa>', names)).toBe(
    '<style>p[data-s0]{}</style><p data-s0>',
  );
  expect(lightened('<p data-astro-cid-bbbbbbbb><p data-astro-cid-aaaaaaaa>', names)).toBe('<p data-s1><p data-s0>');
});

it('takes away the marks that the search index was built by', () => {
  expect(lightened('<main data-pagefind-body><p data-pagefind-ignore="all">', new Map())).toBe('<main><p>');
});
