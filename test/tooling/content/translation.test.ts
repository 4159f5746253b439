import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/tooling/content/content-model.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { exportTranslation, importTranslation, TranslationError } from '../../../src/tooling/content/translation.ts';
import { showFact } from '../../../src/tooling/editor/fact-texts.ts';
import { contentTree, page, sentencesOf } from './content-tree.ts';

const english = page(
  'Call <Contact id="support-line" /> on **any** day since <Fact id="launch" />.\n\n## Where to go\n\n<Callout title="One thing">\n\nSee [this page](page:home#where-to-go).\n\n</Callout>\n\n- One\n- Two',
  { title: 'A guide' },
);

async function project(): Promise<{ root: string; content: Content }> {
  const root = await contentTree({
    'content/pages/en/home.mdx': english,
    'content/pages/fr/home.mdx': page('Texte.\n\n## Où aller', { title: 'Un guide' }),
  });
  return { root, content: await loadContent(root) };
}

/** A document as a bureau would send it back: words of its text replaced. */
async function translated(bytes: Buffer, words: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  let xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  // The right-hand column of a row is its last cell.
  xml = xml.replace(/<w:tr\b[\s\S]*?<\/w:tr>/g, (row) => {
    const at = row.lastIndexOf('<w:tc>');
    const key = />([^<]+)<\/w:t>/.exec(row)?.[1] ?? '';
    const text = words.find(([name]) => name === key)?.[1];
    if (text === undefined) return row;
    const run = `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
    return row.slice(0, at) + row.slice(at).replace(/(<w:p>|<w:p [^>]*>)[\s\S]*?<\/w:p>/, `<w:p>${run}</w:p>`);
  });
  zip.file('word/document.xml', xml);
  return zip.generateAsync({ type: 'uint8array' });
}

const french = [
  ['title', 'Un guide'],
  ['description', 'Une phrase qui dit ce que la page est.'],
  ['1', "Depuis le ⟦2 x⟧, appelez au ⟦1⟧ n'importe quel jour : oui."],
  ['2', 'Où aller'],
  ['3', 'Une chose'],
  ['4', 'Voyez ⟦1 lien⟧cette page⟦2 /lien⟧.'],
  ['5', 'Un'],
  ['6', 'Deux'],
] as const;

describe('a translation', () => {
  it('comes back with its components, facts and links whole, and the typography of French', async () => {
    const { root, content } = await project();
    const bytes = await exportTranslation(content, 'home', 'en', showFact(content, 'en'));
    const back = await translated(bytes, french);
    const { file, rows, text } = await importTranslation(content, back, (locale) => showFact(content, locale));
    expect(file).toBe('content/pages/fr/home.mdx');
    expect(rows).toBe(8);
    expect(text.slice(text.indexOf('---\n\n') + 5)).toBe(
      'Depuis le <Fact id="launch" />, appelez au <Contact id="support-line" /> n’importe quel jour\u00a0: oui.\n\n## Où aller\n\n<Callout title="Une chose">\n\nVoyez [cette page](page:home#où-aller).\n\n</Callout>\n\n- Un\n- Deux\n',
    );
    await writeFile(join(root, file), text);
    expect(await sentencesOf(root)).toEqual([
      'content/pages/en/home.mdx, line 8, agreed: content/pages/fr/home.mdx has changed since the two were compared, in the title, description or opening and the section "Où aller"; expected this page to follow. Bring this page in step where it is needed, then run: npm run agree -- home',
    ]);
  });

  it('leaves a row that came back as it went out as the page has it, even where its marks are others', async () => {
    const files = {
      'content/pages/en/home.mdx': page('Ask the clinic about care.\n\nOne.'),
      'content/pages/fr/home.mdx': page('Voyez la <span lang="en">Rainbow clinic</span>\nde soins.\n\nUn.'),
    };
    const content = await loadContent(await contentTree(files));
    const show = (locale: 'en' | 'fr') => showFact(content, locale);
    const bytes = await exportTranslation(content, 'home', 'en', show('en'));
    const { text } = await importTranslation(content, bytes, show);
    expect(text).toBe(content.page('home', 'fr')?.text);
    const changed = await importTranslation(content, await translated(bytes, [['2', 'Une seule.']]), show);
    expect(changed.text).toBe(text.replace('\n\nUn.', '\n\nUne seule.'));
  });

  it('has the words of each component that stands on one line, and keeps the lines apart', async () => {
    const rows = (first: string, second: string): string =>
      `<Rows>\n<Row term="${first}">${first} <Fact id="launch" />.</Row>\n<Row term="${second}">${second}.</Row>\n</Rows>`;
    const files = {
      'content/pages/en/home.mdx': page(rows('One', 'Two')),
      'content/pages/fr/home.mdx': page(rows('Un', 'Deux')),
    };
    const content = await loadContent(await contentTree(files));
    const show = (locale: 'en' | 'fr') => showFact(content, locale);
    const bytes = await exportTranslation(content, 'home', 'en', show('en'));
    const back = await translated(bytes, [
      ['1', 'Premier'],
      ['2', 'Premier ⟦1⟧.'],
    ]);
    const { text } = await importTranslation(content, back, show);
    expect(text).toContain(
      '<Rows>\n<Row term="Premier">Premier <Fact id="launch" />.</Row>\n<Row term="Deux">Deux.</Row>\n</Rows>',
    );
  });

  it('is refused, row by row, when a mark was lost or doubled or a row is empty', async () => {
    const { content } = await project();
    const bytes = await exportTranslation(content, 'home', 'en', showFact(content, 'en'));
    const broken = french.map(([key, text]) => [key, key === '1' ? 'Appelez ⟦1⟧ ⟦1⟧.' : text] as const);
    const back = await translated(
      bytes,
      broken.filter(([key]) => key !== '6'),
    );
    const error: unknown = await importTranslation(content, back, (locale) => showFact(content, locale)).catch(
      (fault: unknown) => fault,
    );
    expect(error).toBeInstanceOf(TranslationError);
    expect((error as TranslationError).faults.map(({ en }) => en)).toEqual([
      'Row 1 has lost ⟦2 November 15, 2021⟧. Copy it from the left-hand column to its place in the sentence.',
      'Row 1 has ⟦1⟧ once too often. Take it out.',
      'Row 6 has no translation. Write it in the right-hand column.',
    ]);
    expect((error as TranslationError).faults[2]?.fr).toBe(
      'La ligne 6 n’a pas de traduction. Écrivez-la dans la colonne de droite.',
    );
  });

  it('is refused when the page has changed since it was exported', async () => {
    const { root, content } = await project();
    const bytes = await exportTranslation(content, 'home', 'en', showFact(content, 'en'));
    await writeFile(join(root, 'content/pages/en/home.mdx'), english.replace('- One', '- Another'));
    const now = await loadContent(root);
    await expect(
      importTranslation(now, await translated(bytes, french), (locale) => showFact(now, locale)),
    ).rejects.toThrow('Row 5: the page has changed since the document was exported. It now says “Another”.');
  });

  it('is not sent out while the page in the other language cannot be read, whose words it would leave out', async () => {
    const root = await contentTree({ 'content/pages/fr/home.mdx': page('Texte <Fact id="launch".') });
    const content = await loadContent(root);
    const refusal = await exportTranslation(content, 'home', 'en', showFact(content, 'en')).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(TranslationError);
    expect((refusal as TranslationError).faults.map(({ fr }) => fr)).toEqual([
      'content/pages/fr/home.mdx ne peut pas être lu. Lancez\u00a0: npm run check:content -- --lang fr',
    ]);
  });

  it('is refused when it is no document of Word', async () => {
    const { content } = await project();
    await expect(
      importTranslation(content, new Uint8Array([1, 2, 3]), (locale) => showFact(content, locale)),
    ).rejects.toThrow('The file could not be read as a Word document (.docx).');
  });
});
