import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { multiplyContent } from '../../../src/tooling/bench/multiplied-content.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { contentTree, page, sentencesOf } from '../content/content-tree.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const french = { title: 'Une page', description: 'Une phrase qui dit ce que la page est.' };

/** A project whose pages are those of the small one, a page that may say "victims", a page below it, and a tool. */
async function multiplied(times: number): Promise<string> {
  const from = await contentTree({
    'content/pages/en/home.mdx': page('Text.', { template: 'home' }),
    'content/pages/fr/home.mdx': page('Texte.', { ...french, template: 'home' }),
    'content/pages/en/restorative-opportunities.mdx': page('For victims.', { slug: 'opportunities' }),
    'content/pages/fr/restorative-opportunities.mdx': page('Pour les victimes.', { ...french, slug: 'possibilites' }),
    'content/pages/en/restorative-opportunities/compare.mdx': page('Two programs.', { slug: 'compare' }),
    'content/pages/fr/restorative-opportunities/compare.mdx': page('Deux programmes.', { ...french, slug: 'comparer' }),
  });
  const to = temporaryFolder();
  multiplyContent(join(from, 'content'), join(to, 'content'), times);
  return to;
}

describe('multiplyContent', () => {
  it('makes copies of plain pages in both languages, and none of a page that a template belongs to', async () => {
    const { pages } = await loadContent(await multiplied(3));
    expect(pages.filter(({ locale }) => locale === 'fr').map(({ name }) => name)).toEqual([
      'home',
      'restorative-opportunities',
      'restorative-opportunities/compare',
      'restorative-opportunities/compare-2',
      'restorative-opportunities/compare-3',
      'restorative-opportunities/restorative-opportunities-2',
      'restorative-opportunities/restorative-opportunities-3',
    ]);
  });

  it('makes content that the check takes: what a page may say, its copies may', async () => {
    expect(await sentencesOf(await multiplied(2))).toEqual([]);
  });
});
