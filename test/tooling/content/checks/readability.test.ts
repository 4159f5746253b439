import { beforeAll, describe, expect, it } from 'vitest';
import { contentTree, page, proofreadSentences, readDictionaries } from '../content-tree.ts';
import { checkContent } from '../../../../src/tooling/content/check-content.ts';

const easy = 'You can stop. You can call us. We are here. You may say no. It is fine.';
const facile = 'Vous pouvez dire non. Vous avez le choix. On est là. Vous pouvez lire. Tout va bien.';
const hard =
  'The administration of confidentiality considerations necessitates organizational participation. Preliminary consideration is necessary. Documentation facilitates communication.';
const difficile =
  'L’administration de la confidentialité nécessite la participation de toute l’organisation. La considération préliminaire est nécessaire. La documentation facilite la communication.';
const top = { title: 'Une page', description: 'Une phrase qui dit ce que la page est.' };

const pages = (en: string, fr: string, audience = 'public') => ({
  'content/pages/en/home.mdx': page(en, { audience }),
  'content/pages/fr/home.mdx': page(fr, { ...top, audience }),
});

beforeAll(readDictionaries, 60_000);

describe('readability', () => {
  it('accepts pages that are easy to read', async () => {
    expect(await proofreadSentences(pages(easy, facile, 'class-members'))).toEqual([]);
  });

  it('shows the three hardest sentences, the hardest first', async () => {
    expect(await proofreadSentences(pages(`${easy} ${hard}`, `${facile} ${difficile}`))).toEqual([
      'content/pages/en/home.mdx: the page reads at grade 15.1; expected grade 6.5 or lower (Flesch-Kincaid). Write shorter sentences and shorter words. The hardest: “The administration of confidentiality considerations necessitates organizational participation.” “Documentation facilitates communication.” “Preliminary consideration is necessary.”',
      'content/pages/fr/home.mdx: the page has a reading ease of 47.1; expected 72 or higher (Kandel-Moles). Write shorter sentences and shorter words. The hardest: “L’administration de la confidentialité nécessite la participation de toute l’organisation.” “La documentation facilite la communication.” “La considération préliminaire est nécessaire.”',
    ]);
  });

  it('is stricter for class members', async () => {
    const middling = `${easy} Consider the confidentiality of information and participation of everyone in your family and community.`;
    expect(await proofreadSentences(pages(middling, facile, 'public'))).toEqual([]);
    expect(await proofreadSentences(pages(middling, facile, 'class-members'))).toHaveLength(1);
  });

  it('does not judge headings, names, facts or a page of a few sentences', async () => {
    const terms =
      're:\n  en: { term: administration of confidentiality considerations, definition: A. }\n  fr: { term: A, definition: A. }\n';
    const named = `${easy} The administration of confidentiality considerations is here. See the Organizational Participation Documentation Administration.`;
    expect(await proofreadSentences({ 'content/facts/terms.yml': terms, ...pages(named, facile) })).toEqual([]);
    expect(
      await proofreadSentences(pages('## Organizational documentation\n\nYes.', '## La documentation\n\nOui.')),
    ).toEqual([]);
    expect(await proofreadSentences(pages(hard, difficile))).toEqual([]);
  });

  it('is counted for each audience and language', async () => {
    const { readability } = await checkContent({ root: await contentTree(pages(easy, facile, 'class-members')) });
    const aNumber = expect.any(Number) as number;
    expect(readability).toEqual([
      { audience: 'class-members', locale: 'en', pages: 1, median: aNumber, worst: aNumber, worstPage: 'home' },
      { audience: 'class-members', locale: 'fr', pages: 1, median: aNumber, worst: aNumber, worstPage: 'home' },
    ]);
  });

  it('is left out when the text is not proofread', async () => {
    const root = await contentTree(pages(easy, facile));
    expect((await checkContent({ root, proofread: false })).readability).toEqual([]);
  });
});
