import { describe, expect, it } from 'vitest';
import { ask, excerptParts, type Pagefind } from '../../src/search/ask.ts';

const result = (title: string) => ({
  data: () =>
    Promise.resolve({
      url: '/fr/a/',
      excerpt: 'de l’ <mark>obligation</mark> &lt;ici&gt;',
      meta: { title },
      sub_results: [
        { title, url: '/fr/a/' },
        { title: 'L’ exception', url: '/fr/a/#l-exception', anchor: {} },
      ],
    }),
});
const asked: string[] = [];
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  search: (query) => {
    asked.push(query);
    return Promise.resolve({ results: [result('L’ ancienne obligation'), result('Deux')] });
  },
};

describe('asking the index', () => {
  it('gives pages spelled for reading, with the parts that stand below a heading', async () => {
    const answer = await ask(pagefind, 'l’obligation', 1);
    expect(asked).toEqual(['obligation']);
    expect(answer).toEqual({
      count: 2,
      pages: [
        {
          title: 'L’ancienne obligation',
          address: '/fr/a/',
          excerpt: [
            { text: 'de l’', found: false },
            { text: 'obligation', found: true },
            { text: ' <ici>', found: false },
          ],
          parts: [{ title: 'L’exception', address: '/fr/a/#l-exception' }],
        },
      ],
    });
  });

  it('asks nothing for a query without a word', async () => {
    asked.length = 0;
    expect(await ask(pagefind, '   ', 1)).toEqual({ count: 0, pages: [] });
    expect(asked).toEqual([]);
  });

  it('keeps markup in an excerpt as text', () => {
    expect(excerptParts('&lt;img src=x&gt; &amp; <mark>a</mark>')).toEqual([
      { text: '<img src=x> & ', found: false },
      { text: 'a', found: true },
    ]);
  });
});
