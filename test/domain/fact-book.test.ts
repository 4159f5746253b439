import { describe, expect, it } from 'vitest';
import { createFactBook, type FactFiles } from '../../src/domain/fact-book.ts';
import { resolveLink } from '../../src/domain/page-link.ts';
import { createSiteMap } from '../../src/domain/site-map.ts';

const name = { en: 'n', fr: 'n' };
const source = (asOf: string | undefined, address: object) =>
  ({
    title: name,
    publisher: name,
    address,
    checked: '2026-11-23',
    ...(asOf && { asOf }),
  }) as FactFiles['sources'][string];
const row = (from: string) => ({ source: from, time: 'stable', says: 'x' }) as const;
const book = createFactBook({
  contacts: {},
  dates: {},
  figures: {},
  terms: {},
  sources: {
    older: source('2022', { en: 'https://example.com/older' }),
    newer: source('2024-06', {}),
    undated: source(undefined, {}),
  },
  ledger: { 'A-001': row('older'), 'A-002': row('newer'), 'A-003': row('older'), 'A-004': row('undated') },
});

describe('fact book', () => {
  it('gives the documents behind ledger rows once each, newest first, undated last', () => {
    expect(book.sourcesOf(['A-001', 'A-003', 'A-004', 'A-002']).map(({ id }) => id)).toEqual([
      'newer',
      'older',
      'undated',
    ]);
  });

  it('throws on an unknown id with the ids there are', () => {
    expect(() => book.source('old')).toThrow(
      'No source "old" in content/facts. Expected one of: newer, older, undated.',
    );
  });
});

describe('links in prose', () => {
  const siteMap = createSiteMap('fr', [
    { name: 'support', slug: 'soutien', title: 't', description: '', listed: true },
  ]);

  it('leads to a page of the reader’s language, with its part', () => {
    expect(resolveLink('page:support#heures', 'fr', siteMap, book)).toEqual({ address: '/fr/soutien/#heures' });
  });

  it('says so when a document is only in the other language', () => {
    expect(resolveLink('source:older', 'fr', siteMap, book)).toEqual({
      address: 'https://example.com/older',
      language: 'en',
    });
  });

  it.each(['https://example.com', 'mailto:x@example.com', 'source:newer'])('refuses %s', (href) => {
    expect(() => resolveLink(href, 'fr', siteMap, book)).toThrow('expected "page:" and the name of a page');
  });
});
