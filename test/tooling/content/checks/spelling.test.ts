import { beforeAll, describe, expect, it } from 'vitest';
import { page, proofreadSentences, readDictionaries } from '../content-tree.ts';

const en = (body: string) => proofreadSentences({ 'content/pages/en/home.mdx': page(body) });
const fr = (body: string, english = 'Text.') =>
  proofreadSentences({
    'content/pages/en/home.mdx': page(english),
    'content/pages/fr/home.mdx': page(body, {
      title: 'Une page',
      description: 'Une phrase qui dit ce que la page est.',
    }),
  });

beforeAll(readDictionaries, 60_000);

describe('spelling', () => {
  it('names the word, its place, the nearest words and the list', async () => {
    expect(await en('You recieve a letter.')).toEqual([
      'content/pages/en/home.mdx, line 12: the English dictionary does not have "recieve"; expected a word that it has, such as "receive", "relieve". Mend the word. If it is right, add it under "en" in content/facts/words.yml.',
    ]);
    expect(await fr('L’equipe répond.')).toEqual([
      'content/pages/fr/home.mdx, line 12: the French dictionary does not have "equipe"; expected a word that it has, such as "équipe". Mend the word. If it is right, add it under "fr" in content/facts/words.yml.',
    ]);
  });

  it('waits until the lists of right words can be read: the fault of a list is not told again at each of its words', async () => {
    const files = { 'content/facts/terms.yml': 'smsrc:\n\ten: {}\n', 'content/pages/en/home.mdx': page('A xqzwvvxq.') };
    expect(await proofreadSentences(files)).toEqual([
      'content/facts/terms.yml, line 2: this line starts with a tab; expected spaces. Replace the tab with two spaces.',
    ]);
  });

  it('says so where no word is near', async () => {
    expect(await en('A xqzwvvxq.')).toEqual([
      'content/pages/en/home.mdx, line 12: the English dictionary does not have "xqzwvvxq"; expected a word that it has. Mend the word. If it is right, add it under "en" in content/facts/words.yml.',
    ]);
  });

  it('says how to mark a word of the other language', async () => {
    expect(await fr('Un bon helpline.')).toEqual([
      'content/pages/fr/home.mdx, line 12: the French dictionary does not have "helpline"; expected a word that it has, such as "telline". Mend the word. If it is right, add it under "fr" in content/facts/words.yml. If it is meant to be English, write <span lang="en">helpline</span>.',
    ]);
    expect(await fr('Un bon <span lang="en">helpline</span>.')).toEqual([]);
  });

  it('looks at the tops of pages, props, strings and both halves of facts', async () => {
    const all = await proofreadSentences({
      'content/facts/terms.yml':
        'a:\n  en: { term: A, definition: The mispelled. }\n  fr: { term: A, definition: Le mott. }\n',
      'content/pages/en/home.mdx': page('<Callout title="A tittel">Text.</Callout>', { title: 'A pagge' }),
      'content/pages/fr/home.mdx': page('<Callout title="Un titre">Texte.</Callout>', {
        title: 'Une page',
        description: 'Une phrase qui dit ce que la page est.',
      }),
      'content/strings/en.yml': 'frame:\n  home: Hoome {name}\n',
      'content/strings/fr.yml': 'frame:\n  home: Accueil {name}\n',
    });
    expect(all.map((sentence) => sentence.slice(0, sentence.indexOf(';')))).toEqual([
      'content/facts/terms.yml, line 2, entry "a", en, definition: the English dictionary does not have "mispelled"',
      'content/facts/terms.yml, line 3, entry "a", fr, definition: the French dictionary does not have "mott"',
      'content/pages/en/home.mdx, line 2, title: the English dictionary does not have "pagge"',
      'content/pages/en/home.mdx, line 12: the English dictionary does not have "tittel"',
      'content/strings/en.yml, line 2, frame.home: the English dictionary does not have "Hoome"',
    ]);
  });

  it('accepts terms, other names, titles, publishers and the words of the list', async () => {
    const files = {
      'content/facts/words.yml': 'en: [flurb, Glurb]\nfr: []\n',
      'content/facts/terms.yml':
        'a:\n  en: { term: Blurg, abbreviation: BLG, definition: A., alsoCalled: [snorf] }\n  fr: { term: A, definition: A. }\n',
      'content/facts/sources.yml':
        'program-page:\n  title: { en: The Wompf Letter, fr: A }\n  publisher: { en: Zolf, fr: A }\n  address: {}\n  checked: "2026-11-23"\n',
      'content/pages/en/home.mdx': page('A flurb, Flurb, Glurb, Blurg’s BLG, snorf, Wompf and Zolf.'),
    };
    expect(await proofreadSentences(files)).toEqual([]);
    expect(await proofreadSentences({ ...files, 'content/pages/en/home.mdx': page('A glurb.') })).toHaveLength(1);
  });

  it('leaves numbers, addresses and quotations of the other language alone', async () => {
    expect(await fr('Voici nom@exemple.com, la 1re, «\u00a0helpline\u00a0».', 'The 1st.')).toEqual([]);
  });

  it('wants one word on each line of the list', async () => {
    expect(await proofreadSentences({ 'content/facts/words.yml': 'en: [two words]\nfr: []\n' })).toEqual([
      'content/facts/words.yml, line 1, en, item 1: there is "two words"; expected one word, without spaces or digits. Change the value to that form.',
    ]);
  });
});
