import { describe, expect, it } from 'vitest';
import { checkContent, type ContentReport } from '../../../src/tooling/content/check-content.ts';
import { builtSentence, publishingVerdict } from '../../../src/tooling/content/publishing.ts';
import { contentTree, page, type Files } from './content-tree.ts';

async function report(files: Files): Promise<ContentReport> {
  return checkContent({ root: await contentTree(files), proofread: false });
}

const outOfStep = { 'content/pages/fr/home.mdx': page('Texte.\n\n## Seul') };
const normal = { language: 'en', urgent: false, isUrgentLaneOpen: undefined } as const;

describe('publishing', () => {
  it('goes ahead when nothing is wrong', async () => {
    expect(publishingVerdict(await report({}), normal)).toEqual({ refusal: undefined, notes: [] });
  });

  it('is refused for pages out of step, and says so in the language of the editor', async () => {
    const faulty = await report(outOfStep);
    expect(publishingVerdict(faulty, normal).refusal).toContain('The content has 1 error. Nothing was built.');
    expect(publishingVerdict(faulty, { ...normal, language: 'fr' }).refusal).toContain(
      'Le contenu a 1 erreur. Rien n’a été construit.',
    );
  });

  it('is refused for words that only hold a place', async () => {
    const faulty = await report({ 'content/pages/fr/home.mdx': page('TODO') });
    expect(publishingVerdict(faulty, normal).refusal).toContain('"TODO" only holds a place');
  });

  it('goes ahead in the urgent lane although pages are out of step, and lists them', async () => {
    const verdict = publishingVerdict(await report(outOfStep), { ...normal, urgent: true, isUrgentLaneOpen: true });
    expect(verdict.refusal).toBeUndefined();
    expect(verdict.notes).toEqual([
      'Built in the urgent lane although these pages are out of step. Bring them in step, then build as usual:',
      'content/pages/fr/home.mdx, line 14: the heading "Seul" has no counterpart in content/pages/en/home.mdx; expected the same headings in the same order in both languages. Write this section in the other language too, after the text before the first heading, or take it out here.',
    ]);
  });

  it('is refused in the urgent lane for any other error, and when nothing urgent changed', async () => {
    const faulty = await report({ 'content/pages/fr/home.mdx': page('<Fact id="lanch" />') });
    expect(publishingVerdict(faulty, { ...normal, urgent: true }).refusal).toContain('names "lanch"');
    expect(publishingVerdict(await report({}), { ...normal, urgent: true, isUrgentLaneOpen: false }).refusal).toBe(
      'The urgent lane is for a change to content/facts/contacts.yml, zones.yml or site.yml, and none of them has changed since the site was last built. Run: npm run build',
    );
  });

  it.each(['TO BE WRITTEN', 'À ÉCRIRE'])(
    'is refused for what a new page says until somebody writes: %s',
    async (words) => {
      const faulty = await report({ 'content/pages/fr/home.mdx': page(words) });
      expect(publishingVerdict(faulty, normal).refusal).toContain(`"${words}" only holds a place`);
    },
  );

  it('tells who publishes for readers which samples were left out, and what is marked for a translator', async () => {
    const item = (file: string, about: string) => ({ kind: 'forTranslator', file, about, detail: '' }) as const;
    const production = {
      samples: ['sample-afternoon', 'sample-evening'],
      forTranslator: [
        item('content/facts/terms.yml', 'opt-in'),
        item('content/facts/terms.yml', 'debrief'),
        item('content/strings/fr.yml', 'circles'),
      ],
    };
    const good = await report({});
    expect(publishingVerdict(good, { ...normal, production }).notes).toEqual([
      'Sample sessions were left out: sample-afternoon, sample-evening.',
      'Published as they stand, 3 wordings are still marked for a translator:',
      '  content/facts/terms.yml: opt-in, debrief',
      '  content/strings/fr.yml: circles',
    ]);
    expect(publishingVerdict(good, { ...normal, language: 'fr', production }).notes.slice(0, 3)).toEqual([
      'Les séances fictives sont restées de côté\u00a0: sample-afternoon, sample-evening.',
      'Publiées telles quelles, 3 formulations sont encore à faire voir à la traduction\u00a0:',
      '  content/facts/terms.yml\u00a0: opt-in, debrief',
    ]);
  });

  it('ends with what was built, for whom, and that a running server has to be started again', () => {
    const production = { siteEnv: 'production', siteUrl: 'https://example.ca' } as const;
    expect(builtSentence(production, 'en')).toBe(
      'dist/ now holds the site for readers at https://example.ca. A server that is running shows it once it is started again.',
    );
    expect(builtSentence(production, 'fr')).toBe(
      'dist/ contient maintenant le site pour le public, à https://example.ca. Un serveur déjà en marche le montre une fois redémarré.',
    );
    const sample = { siteEnv: 'sample', siteUrl: 'http://localhost:4321' } as const;
    expect(builtSentence(sample, 'en')).toContain('a demonstration (for readers, put SITE_ENV=production');
    expect(builtSentence(sample, 'fr')).toContain('une démonstration (pour le public, mettez SITE_ENV=production');
  });

  it('says that drafts were left out', async () => {
    const draft = { 'content/pages/en/support.mdx': page('Text.', { slug: 'support', draft: 'true' }) };
    expect(publishingVerdict(await report(draft), normal).notes).toEqual([
      'Drafts were left out; 1 thing is to be done in them.',
    ]);
  });
});
