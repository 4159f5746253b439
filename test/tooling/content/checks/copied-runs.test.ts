import { describe, expect, it } from 'vitest';
import { checkCopiedRuns } from '../../../../src/tooling/content/checks/copied-runs.ts';
import { loadContent } from '../../../../src/tooling/content/load-content.ts';
import { contentError, errorSentence } from '../../../../src/tooling/content/problem.ts';
import { comparedWords, runHash } from '../../../../src/tooling/content/source-runs.ts';
import { contentTree, page, type Files } from '../content-tree.ts';

const source = 'The small brown hen of the Society of Hens walked slowly over to the old mill again';
const words = comparedWords(source).map(({ word }) => word);
const runs = new Set(words.slice(7).map((_, index) => runHash(words.slice(index, index + 8))));

async function found(files: Files, hashes: ReadonlySet<number> = runs): Promise<string[]> {
  const terms = 'hens:\n  en: { term: Society of Hens, definition: A. }\n  fr: { term: A, definition: A. }\n';
  const content = await loadContent(await contentTree({ 'content/facts/terms.yml': terms, ...files }));
  return checkCopiedRuns(content, hashes).map((each) => errorSentence(contentError(each, 'en')));
}

describe('runs of words that a source has too', () => {
  it('are named with their words', async () => {
    expect(
      await found({ 'content/pages/en/home.mdx': page('One.\n\nIt walked slowly over to the old mill again.') }),
    ).toEqual([
      'content/pages/en/home.mdx, line 14: 8 words in a row stand in a source document too: "walked slowly over to the old mill again"; expected fewer than 8 in a row, official names aside. Say it in other words.',
    ]);
  });

  it('are looked for in strings, facts and the ledger', async () => {
    const copied = 'Walked slowly over to the old mill again.';
    const all = await found({
      'content/strings/en.yml': `frame:\n  home: ${copied}\n`,
      'content/facts/ledger.yml': `A-001: { source: program-page, time: stable, says: "${copied}" }\n`,
      'content/facts/terms.yml': `hens:\n  en: { term: Hens, definition: ${copied} }\n  fr: { term: A, definition: A. }\n`,
    });
    expect(all.map((sentence) => sentence.slice(0, sentence.indexOf(':')))).toEqual([
      'content/strings/en.yml, line 2, frame.home',
      'content/facts/terms.yml, line 2, entry "hens", en, definition',
      'content/facts/ledger.yml, line 1, entry "A-001", says',
    ]);
  });

  it.each([
    ['the Royal Society of Hens and Small Birds here', 2, 0, 'a name with two words around it'],
    ['to the Royal Society of Hens and Small Birds', 2, 0, 'the same'],
    ['so call up the Royal Society of Hens and Small Birds', 4, 1, 'four words of its own'],
  ])('%s: %i of its own', async (text, _, count) => {
    const compared = comparedWords(text).map(({ word }) => word);
    const hashes = new Set(compared.slice(7).map((__, index) => runHash(compared.slice(index, index + 8))));
    const terms =
      'hens:\n  en: { term: Royal Society of Hens and Small Birds, definition: A. }\n  fr: { term: A, definition: A. }\n';
    const files = { 'content/facts/terms.yml': terms, 'content/pages/en/home.mdx': page(text) };
    expect(await found(files, hashes)).toHaveLength(count);
  });

  it('has the official name in small letters count as words like others', async () => {
    const text = 'a class member may stop at any point';
    const hashes = new Set([runHash(text.split(' '))]);
    const terms = 'member:\n  en: { term: class member, definition: A. }\n  fr: { term: A, definition: A. }\n';
    const files = { 'content/facts/terms.yml': terms, 'content/pages/en/home.mdx': page(text) };
    expect(await found(files, hashes)).toHaveLength(1);
  });
});
