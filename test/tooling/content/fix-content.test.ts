import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedLines } from '../../../src/tooling/content/fixed-lines.ts';
import { fixContent } from '../../../src/tooling/content/fix-content.ts';
import { contentTree, page } from './content-tree.ts';

const french = 'content/pages/fr/home.mdx';

/** The text below the top of the French page after the fix. */
async function fixed(body: string): Promise<string> {
  const [file] = await fixContent(await contentTree({ [french]: page(body) }));
  return file?.text.split('---\n\n')[1]?.trimEnd() ?? '';
}

describe('fixContent', () => {
  it.each([
    ["L'aide : « oui »", 'L’aide\u00a0: «\u00a0oui\u00a0»'],
    ['**Aide**: oui', '**Aide**\u00a0: oui'],
    ['**Aide :** oui', '**Aide\u00a0:** oui'],
    ['« **oui** »', '«\u00a0**oui**\u00a0»'],
    ['«**oui**»', '«\u00a0**oui**\u00a0»'],
    ['«*oui*»', '«\u00a0*oui*\u00a0»'],
    ['Le <Fact id="launch" />: oui', 'Le <Fact id="launch" />\u00a0: oui'],
    ['«<Fact id="launch" />»', '«\u00a0<Fact id="launch" />\u00a0»'],
    ["[L'aide : oui](page:home#l'aide)", "[L’aide\u00a0: oui](page:home#l'aide)"],
    ['<Callout title="L\'aide : oui">Oui ?</Callout>', '<Callout title="L’aide\u00a0: oui">Oui?</Callout>'],
    [
      '<Rows>\n  <Row term="L\'un">\n    L\'autre : oui\n  </Row>\n</Rows>',
      '<Rows>\n  <Row term="L’un">\n    L’autre\u00a0: oui\n  </Row>\n</Rows>',
    ],
    ["- L'un :\n  - L'autre", '- L’un\u00a0:\n  - L’autre'],
    ['A&nbsp;: b ;  c\\*d : e', 'A&nbsp;: b;  c\\*d\u00a0: e'],
    ['Un "mot" ici', 'Un «\u00a0mot\u00a0» ici'],
    ['<span lang="en">one : two</span> : « x »', '<span lang="en">one : two</span>\u00a0: «\u00a0x\u00a0»'],
    ['À 14h30, 300$ et 5 %', 'À 14\u00a0h\u00a030, 300\u00a0$ et 5\u00a0%'],
    ['Une ligne :\nune autre : oui', 'Une ligne\u00a0:\nune autre\u00a0: oui'],
  ])('%j', async (body, expected) => {
    expect(await fixed(body)).toBe(expected);
  });

  it('says what it changed and leaves right files alone', async () => {
    const files = await fixContent(await contentTree({ [french]: page("L'aide : oui") }));
    expect(files.map(({ file, changes }) => ({ file, changes }))).toEqual([
      { file: french, changes: [{ found: '"L\'aide :"', expected: '"L’aide⍽:"' }] },
    ]);
  });

  it('changes words of page tops, strings and facts, never ids, slugs and addresses', async () => {
    const files = await fixContent(
      await contentTree({
        [french]: page('Texte.', { title: '"L\'aide : oui"', slug: 'l-aide', topics: "['L''aide', Autre ?]" }),
        'content/strings/fr.yml': 'frame:\n  home: "Aide : {line}"\n',
        'content/strings/en.yml': "frame:\n  home: It's {line} : here\n",
        'content/facts/contacts.yml':
          'a: { kind: website, value: { en: "https://a.b/c : d", fr: "https://a.b/c : d" }, name: { en: a, fr: "l\'a : b" }, source: A-001, checked: "2026-11-23" }\n',
      }),
    );
    const texts = Object.fromEntries(files.map(({ file, text }) => [file, text]));
    expect(texts[french]).toContain('title: "L’aide\u00a0: oui"\nslug: l-aide\n');
    expect(texts[french]).toContain("topics: ['L’aide', Autre?]");
    expect(texts['content/strings/fr.yml']).toBe('frame:\n  home: "Aide\u00a0: {line}"\n');
    expect(texts['content/strings/en.yml']).toBeUndefined();
    expect(texts['content/facts/contacts.yml']).toContain(
      'fr: "https://a.b/c : d" }, name: { en: a, fr: "l’a\u00a0: b" }',
    );
  });
});

describe('fixContent, besides typography', () => {
  it('makes a missing counterpart as a draft, with the headings and components of the other language', async () => {
    const root = await contentTree({
      'content/pages/en/support.mdx': page('Text <Contact id="support-line" />.\n\n## Hours', { slug: 'support' }),
    });
    const [made, ...rest] = await fixContent(root);
    expect(rest).toEqual([]);
    expect(made).toMatchObject({ kind: 'counterpart', from: 'content/pages/en/support.mdx' });
    expect(made?.file).toBe('content/pages/fr/support.mdx');
    expect(made?.text).toBe(
      page('Text <Contact id="support-line" />.\n\n## Hours', { slug: 'support', draft: 'true' }),
    );
    expect(made && fixedLines(made, 'en')).toEqual([
      'content/pages/fr/support.mdx: made from content/pages/en/support.mdx, as a draft (draft: true) that is not published. Write it in its language.',
    ]);
    expect(made && fixedLines(made, 'fr')).toEqual([
      'content/pages/fr/support.mdx\u00a0: créé à partir de content/pages/en/support.mdx, comme brouillon (draft: true) qui n’est pas publié. Écrivez-le dans sa langue.',
    ]);
  });

  it('renews a record of agreement when sections only moved, not when their words changed', async () => {
    const french = page('Texte.\n\n## A\n\nUn.\n\n## B\n\nDeux.');
    const root = await contentTree({
      'content/pages/en/home.mdx': page('Text.\n\n## A\n\nOne.\n\n## B\n\nTwo.'),
      'content/pages/fr/home.mdx': french,
    });
    const path = join(root, 'content/pages/fr/home.mdx');
    const text = await readFile(path, 'utf8');
    const [head = ''] = text.split('## A');
    await writeFile(path, `${head}## B\n\nDeux.\n\n## A\n\nUn.\n`);
    const moved = await fixContent(root);
    expect(moved.map(({ file, kind }) => ({ file, kind }))).toEqual([
      { file: 'content/pages/en/home.mdx', kind: 'agreed' },
    ]);
    await writeFile(path, `${head}## B\n\nDeux.\n\n## A\n\nAutre chose.\n`);
    expect(await fixContent(root)).toEqual([]);
  });
});
