import { describe, expect, it } from 'vitest';
import { copiedRunFinder, type CopiedRun } from '../../../src/tooling/content/copied-runs.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { pageProse } from '../../../src/tooling/content/prose.ts';
import { comparedWords, runHash } from '../../../src/tooling/content/source-runs.ts';
import { contentTree, page } from './content-tree.ts';

const source =
  'One day the small brown hen walked over to the old mill on November 15, 2021, and the Society of Hens (SOH) slept.';
const words = comparedWords(source).map(({ word }) => word);
const runs = new Set(words.slice(7).map((_, index) => runHash(words.slice(index, index + 8))));

const terms =
  'soh:\n  en: { term: Society of Hens, abbreviation: SOH, definition: A. }\n  fr: { term: Société, definition: A. }\n';

async function found(body: string): Promise<Pick<CopiedRun, 'words' | 'ownWords'>[]> {
  const root = await contentTree({ 'content/facts/terms.yml': terms, 'content/pages/en/home.mdx': page(body) });
  const content = await loadContent(root);
  const find = copiedRunFinder(content, runs);
  const home = content.page('home', 'en');
  const all = home === undefined ? [] : pageProse(home).flatMap(find);
  return all.map(({ words: run, ownWords }) => ({ words: run, ownWords }));
}

describe('copiedRunFinder', () => {
  it('finds eight words in a row', async () => {
    expect(await found('Then the small brown hen walked over to the new mill.')).toEqual([
      { words: ['the', 'small', 'brown', 'hen', 'walked', 'over', 'to', 'the'], ownWords: 8 },
    ]);
  });

  it('leaves seven alone', async () => {
    expect(await found('Then the small brown hen walked over to a mill.')).toEqual([]);
  });

  it('says a longer run once, as long as it goes', async () => {
    const [run, ...rest] = await found('One day, the SMALL brown hen walked over: to the old mill again.');
    expect(run?.words.join(' ')).toBe('one day the small brown hen walked over to the old mill');
    expect(rest).toEqual([]);
  });

  it('looks across emphasis and links', async () => {
    expect(await found('The **small brown** hen [walked over](page:home) to the mill.')).toHaveLength(1);
  });

  it('reads facts and abbreviations as what they print, but not as own words', async () => {
    expect(await found('To the old mill on <Fact id="launch" />, and the <Abbr id="soh" first /> slept.')).toEqual([
      {
        words: 'to the old mill on november 15 2021 and the society of hens soh slept'.split(' '),
        ownWords: 8,
      },
    ]);
  });

  it('counts a name that is typed as no own words', async () => {
    expect(await found('2021: and the Society of Hens (SOH) slept.')).toEqual([
      { words: '2021 and the society of hens soh slept'.split(' '), ownWords: 4 },
    ]);
  });

  it('does not read across a component that prints no words of the sentence', async () => {
    expect(await found('The small brown hen <span lang="fr">un</span> walked over to the old.')).toEqual([]);
  });
});
