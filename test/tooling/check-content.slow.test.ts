import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contentTree } from './content/content-tree.ts';

const command = join(import.meta.dirname, '../../src/tooling/check-content.ts');
const run = promisify(execFile);

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
