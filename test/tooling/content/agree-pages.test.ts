import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreePages } from '../../../src/tooling/content/agree-pages.ts';
import { loadContent, readPage } from '../../../src/tooling/content/load-content.ts';
import { sectionHash } from '../../../src/tooling/content/section-hash.ts';
import { contentTree, page, sentencesOf } from './content-tree.ts';

const english = 'content/pages/en/home.mdx';
const french = 'content/pages/fr/home.mdx';
const texts = {
  [english]: page('Text.\n\n## One\n\nA.\n\n### Part\n\n## Two\n\nB.'),
  [french]: page('Texte.\n\n## Un\n\nA.\n\n### Partie\n\n## Deux\n\nB.'),
};

/** What is said after one place of the French page was changed. */
async function afterChange(from: string, to: string): Promise<string[]> {
  const root = await contentTree(texts);
  const text = await readFile(join(root, french), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, french), text.replace(from, to));
  return sentencesOf(root);
}

describe('agreePages', () => {
  it('records one hash for each section of the other language and keeps the rest byte for byte', async () => {
    const root = await contentTree(texts, false);
    const [first, second] = agreePages(await loadContent(root), 'home');
    expect(first).toMatchObject({ file: english, sections: 3 });
    expect(second).toMatchObject({ file: french, sections: 3 });
    expect(first?.text).toMatch(
      /\nmodified: "2026-11-23"\nagreed:\n( {2}- "[0-9a-f]{8}"\n){3}---\n\nText\.\n\n## One\n/,
    );
    expect(first?.text.replace(/agreed:\n( {2}- ".*"\n)+/, '')).toBe(texts[english]);
  });

  it.each([
    ['agreed: [a, b]\nslug: ""', 'slug: ""'],
    ['agreed:\n  - "aaaaaaaa"\n  - "bbbbbbbb"\n\nslug: ""', '\nslug: ""'],
    ['agreed:\n- a\n- b\nslug: ""', 'slug: ""'],
  ])('takes the place of what was recorded: %j', async (old, rest) => {
    const root = await contentTree({ ...texts, [english]: texts[english].replace('slug: ""', old) }, false);
    const [first] = agreePages(await loadContent(root), 'home');
    expect(first?.text).toContain(rest.trimStart());
    expect(first?.text.match(/agreed/g)).toHaveLength(1);
    expect(readPage('page', 'en', english, first?.text ?? '').fields['agreed']).toHaveLength(3);
  });

  it('records one part alone where only that was compared', async () => {
    const root = await contentTree(texts);
    const write = async (file: string, from: string, to: string): Promise<void> => {
      await writeFile(join(root, file), (await readFile(join(root, file), 'utf8')).replace(from, to));
    };
    await write(french, 'B.', 'Autre chose.');
    await write(french, 'Texte.', 'Un autre texte.');
    for (const { file, text } of agreePages(await loadContent(root), 'home', { en: 2, fr: 2 })) {
      await writeFile(join(root, file), text);
    }
    const [sentence, ...others] = await sentencesOf(root);
    expect(sentence).toContain('in the title, description or opening; expected this page to follow');
    expect(others).toEqual([]);
  });

  it('takes a part that was added and not compared for one that nobody has compared', async () => {
    const added = await contentTree(texts);
    const text = await readFile(join(added, french), 'utf8');
    await writeFile(join(added, french), `${text}\n\n## Trois\n\nC.\n`);
    const [first] = agreePages(await loadContent(added), 'home', { en: 1, fr: 1 });
    expect(first?.text).toContain('"00000000"');
  });

  it('says what is missing', async () => {
    const content = await loadContent(await contentTree({ [french]: undefined }));
    expect(() => agreePages(content, 'home')).toThrow('There is no page "home" in content/pages/fr.');
  });
});

describe('pages that agreed', () => {
  const command =
    'expected this page to follow. Bring this page in step where it is needed, then run: npm run agree -- home';

  it.each([
    ['B.', 'Autre chose.', 'the section "Deux"'],
    ['### Partie', '### Autre', 'the section "Un"'],
    ['Texte.', 'Autre.', 'the title, description or opening'],
    ['title: A page', 'title: Autre', 'the title, description or opening'],
    ['## Deux\n\nB.', '', 'a section that is no longer there'],
    ['## Deux', '## Encore\n\n## Deux', 'the section "Encore"'],
  ])('are out of step when %j becomes %j', async (from, to, sections) => {
    expect(await afterChange(from, to)).toContain(
      `content/pages/en/home.mdx, line 8, agreed: content/pages/fr/home.mdx has changed since the two were compared, in ${sections}; ${command}`,
    );
  });

  it.each([
    ['B.', 'B.\n\n'],
    ['slug: ""', 'slug: ""\ntopics: [Mots]'],
  ])('stay in step when %j becomes %j', async (from, to) => {
    expect(await afterChange(from, to)).toEqual([]);
  });
});

describe('sectionHash', () => {
  it.each([
    ['L’aide', "L'aide"],
    ['le programme\u00a0: «\u00a0oui\u00a0»', 'le programme: "oui"'],
    ['Est-ce tout\u202f? Oui.', 'Est-ce tout? Oui.'],
    ['6\u00a0300 personnes, à 14\u00a0h\u00a030', '6 300 personnes, à 14h30'],
    ['One  two\nthree', 'One two three\n'],
  ])('is the same for %j and %j', (text, other) => {
    expect(sectionHash(text)).toBe(sectionHash(other));
  });

  it.each([
    ['You can stop.', 'You can stop'],
    ['6 people', '8 people'],
    ['<Fact id="a" />', '<Fact id="b" />'],
  ])('is another for %j and %j', (text, other) => {
    expect(sectionHash(text)).not.toBe(sectionHash(other));
  });
});
