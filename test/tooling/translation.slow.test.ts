import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contentTree } from './content/content-tree.ts';

const command = join(import.meta.dirname, '../../src/tooling/translation.ts');
const run = promisify(execFile);

async function translation(cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [command, ...args], { cwd });
}

describe('npm run translation', () => {
  it('names the page to agree on when a document is back, with the command in the language of the editor', async () => {
    const root = await contentTree();
    await translation(root, 'export', 'home', 'home.docx', '--from', 'fr');
    const { stdout } = await translation(root, 'import', 'home.docx', '--lang', 'fr');
    expect(stdout).toMatch(
      /^content\/pages\/en\/home\.mdx\u00a0: \d+ lignes mises en place\. .*npm run agree -- home --lang fr\n$/,
    );
  });

  it('says so where the document cannot be written, or the language is none', async () => {
    const root = await contentTree();
    await expect(translation(root, 'export', 'home', 'none/home.docx')).rejects.toMatchObject({
      code: 1,
      stderr:
        'none/home.docx could not be written. Check that its folder is there, and that no other program has the file open.\n',
    });
    await expect(translation(root, 'export', 'home', 'home.docx', '--from', 'de')).rejects.toMatchObject({
      code: 1,
      stderr: '--from: there is "de"; expected en or fr, the language to translate from. Choose one of these.\n',
    });
    expect(existsSync(join(root, 'home.docx'))).toBe(false);
  });
});
