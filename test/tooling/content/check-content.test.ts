import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/tooling/content/check-content.ts';
import { contentTree, page, sentences } from './content-tree.ts';

describe('checkContent', () => {
  it('finds nothing in content that is as it should be', async () => {
    expect(await sentences()).toEqual([]);
  });

  it('counts pages, pairs in step and rows of the ledger', async () => {
    const root = await contentTree({
      'content/facts/ledger.yml':
        'A-001: { source: program-page, time: stable, says: One. }\nA-002: { source: program-page, time: dated, says: Two., leftOut: Too old. }\nA-003: { source: program-page, time: dated, says: Three. }\n',
      'content/pages/en/support.mdx': page('Text.', { slug: 'support' }),
    });
    const { pages, pairs, pairsInStep, ledger } = await checkContent({ root, proofread: false });
    expect({ pages, pairs, pairsInStep, ledger }).toEqual({
      pages: { en: 2, fr: 1 },
      pairs: 2,
      pairsInStep: 1,
      ledger: { rows: 3, accountedFor: 2, leftOut: 1 },
    });
  });

  it('orders errors by file and line', async () => {
    const { errors } = await checkContent({
      root: await contentTree({
        'content/pages/en/home.mdx': page('> a\n\n![b](c.png)\n\n> d'),
        'content/strings/fr.yml': undefined,
        'content/facts/terms.yml': undefined,
      }),
      proofread: false,
    });
    expect(errors.map(({ file, line }) => `${file} ${line ?? ''}`)).toEqual([
      'content/facts/terms.yml ',
      'content/pages/en/home.mdx 12',
      'content/pages/en/home.mdx 14',
      'content/pages/en/home.mdx 16',
      'content/strings/fr.yml ',
    ]);
  });

  it('carries the parts of each error for other programs', async () => {
    const { errors } = await checkContent({
      root: await contentTree({ 'content/facts/terms.yml': undefined }),
      proofread: false,
    });
    expect(errors).toEqual([
      {
        kind: 'fileMissing',
        language: 'en',
        file: 'content/facts/terms.yml',
        found: 'the file is missing',
        expected: 'it to be there, because the site cannot be built without it',
        cure: 'Bring the file back, from the history of the repository if it was there before.',
      },
    ]);
  });
});
