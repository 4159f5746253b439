import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreePages } from '../../../src/tooling/content/agree-pages.ts';
import { partBefore, type PartBefore } from '../../../src/tooling/content/agreed-version.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { contentTree, page } from './content-tree.ts';

const english = 'content/pages/en/home.mdx';
const french = 'content/pages/fr/home.mdx';
const texts = {
  [english]: page('Text.\n\n## One\n\nA.\n\n## Two\n\nB.'),
  [french]: page('Texte.\n\n## Un\n\nA.\n\n## Deux\n\nB.'),
};

function git(root: string, ...args: string[]): void {
  const author = ['-c', 'user.name=An editor', '-c', 'user.email=editor@example.ca', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...author, ...args], { cwd: root, stdio: 'ignore' });
}

/** A project whose two languages agree, with its content committed. */
async function agreedProject(): Promise<string> {
  const root = await contentTree(texts);
  git(root, 'init');
  git(root, 'add', 'content');
  git(root, 'commit', '-m', 'content');
  return root;
}

async function change(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
}

async function before(root: string, part: number): Promise<PartBefore> {
  const content = await loadContent(root);
  const home = content.page('home', 'fr');
  if (home === undefined) throw new Error('Expected the page home in French.');
  return partBefore(content, home, part);
}

describe('partBefore', () => {
  it('has the words that were agreed on beside those of now, however many commits came between', async () => {
    const root = await agreedProject();
    await change(root, french, 'B.', 'Autre chose.');
    git(root, 'commit', '-am', 'a change');
    await change(root, french, 'Autre chose.', 'Encore autre chose.');
    expect(await before(root, 2)).toEqual({
      kind: 'before',
      text: '## Deux\n\nB.',
      now: '## Deux\n\nEncore autre chose.',
    });
  });

  it('has the words of a part that waits after another part alone was agreed on', async () => {
    const root = await agreedProject();
    await change(root, french, 'A.', 'Une chose.');
    await change(root, french, 'B.', 'Autre chose.');
    for (const { file, text } of agreePages(await loadContent(root), 'home', { en: 1, fr: 1 }))
      await writeFile(join(root, file), text);
    expect(await before(root, 2)).toEqual({ kind: 'before', text: '## Deux\n\nB.', now: '## Deux\n\nAutre chose.' });
  });

  it('has the title and the description with the opening', async () => {
    const root = await agreedProject();
    await change(root, french, 'Texte.', 'Un texte.');
    const found = await before(root, 0);
    expect(found.kind === 'before' && found.text).toMatch(/^.+\n\n.+\n\nTexte\.$/);
  });

  it('finds a part whose heading changed by its place, and one that came by nothing', async () => {
    const root = await agreedProject();
    await change(root, french, '## Deux', '## Une autre');
    expect(await before(root, 2)).toMatchObject({ kind: 'before', text: '## Deux\n\nB.' });
    await change(root, french, '## Un\n', '## Zéro\n\nZ.\n\n## Un\n');
    expect(await before(root, 1)).toEqual({ kind: 'new' });
  });

  it('says so when what was agreed on was never committed, and where there is no repository', async () => {
    const root = await contentTree(texts);
    await change(root, french, 'B.', 'Autre chose.');
    expect(await before(root, 2)).toEqual({ kind: 'notKept' });
    git(root, 'init');
    git(root, 'add', 'content');
    git(root, 'commit', '-m', 'too late');
    expect(await before(root, 2)).toEqual({ kind: 'notKept' });
  });

  it('takes what nobody has compared for new', async () => {
    const root = await contentTree(texts, false);
    expect(await before(root, 1)).toEqual({ kind: 'new' });
  });
});
