import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/tooling/content/check-content.ts';
import { contentTree, page, sentences } from './content-tree.ts';

const command = join(import.meta.dirname, '../../../src/tooling/check-content.ts');
const run = promisify(execFile);

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

// The command reads the dictionaries, which takes seconds on a busy machine.
describe('npm run check:content', () => {
  it('closes with the counts when there is nothing to mend', async () => {
    const { stdout } = await run(process.execPath, [command], { cwd: await contentTree() });
    expect(stdout).toBe(
      'Pages: 1 in English, 1 in French\nPairs in step: 1 of 1\nLedger rows accounted for: 1 of 1 (0 left out with a reason)\nErrors: 0\n',
    );
  });

  it('prints each error as a sentence and ends with 1', async () => {
    const cwd = await contentTree({ 'content/facts/terms.yml': undefined });
    await expect(run(process.execPath, [command], { cwd })).rejects.toMatchObject({
      code: 1,
      stderr:
        'content/facts/terms.yml: the file is missing; expected it to be there, because the site cannot be built without it. Bring the file back, from the history of the repository if it was there before.\n\n',
    });
  });
});
