import { beforeAll, describe, expect, it } from 'vitest';
import { page, proofreadSentences, readDictionaries } from '../content-tree.ts';

const top = { title: 'Une page', description: 'Une phrase qui dit ce que la page est.' };
const fr = (body: string) => proofreadSentences({ 'content/pages/fr/home.mdx': page(body, top) });

beforeAll(readDictionaries, 60_000);

describe('the other language', () => {
  it('is to be marked or translated in a page', async () => {
    expect(await fr('Une lettre, then the answer.')).toEqual([
      'content/pages/fr/home.mdx, line 12: "then the answer" is English; expected French. If the words are meant to be English, write <span lang="en">then the answer</span>, so that they are not taken for the language of the text; otherwise translate them.',
    ]);
    expect(await fr('Une lettre, <span lang="en">then the answer</span>.')).toEqual([]);
    expect(await proofreadSentences({ 'content/pages/en/home.mdx': page('Write avec votre ami.') })).toEqual([
      'content/pages/en/home.mdx, line 12: "avec votre ami" is French; expected English. If the words are meant to be French, write <span lang="fr">avec votre ami</span>, so that they are not taken for the language of the text; otherwise translate them.',
    ]);
  });

  it('is to be quoted or translated where no mark can stand', async () => {
    expect(await proofreadSentences({ 'content/strings/fr.yml': 'frame:\n  home: Call the line\n' })).toEqual([
      'content/strings/fr.yml, line 2, frame.home: "Call the line" is English; expected French. If the words are meant to be English, put the words in quotation marks, so that they are not taken for the language of the text; otherwise translate them.',
    ]);
    const quoted = { 'content/strings/fr.yml': 'frame:\n  home: «\u00a0Call the line\u00a0»\n' };
    expect(await proofreadSentences(quoted)).toEqual([]);
  });

  it('may stand in words that people search for', async () => {
    const terms =
      'a:\n  en: { term: A, definition: B. }\n  fr: { term: A, definition: B., alsoCalled: [with the helpline] }\n';
    expect(await proofreadSentences({ 'content/facts/terms.yml': terms })).toEqual([]);
  });
});
