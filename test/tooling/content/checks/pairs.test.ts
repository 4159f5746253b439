import { describe, expect, it } from 'vitest';
import { contentTree, page, sentences, sentencesOf } from '../content-tree.ts';

const english = 'content/pages/en/home.mdx';
const french = 'content/pages/fr/home.mdx';

/** What is said about a page with these texts in its two languages. */
async function about(en: string, fr: string): Promise<string[]> {
  return sentences({ [english]: page(en), [french]: page(fr) });
}

describe('pairs', () => {
  it('have both languages', async () => {
    expect(await sentences({ 'content/pages/en/support.mdx': page('Text.', { slug: 'support' }) })).toEqual([
      'content/pages/en/support.mdx: there is no content/pages/fr/support.mdx; expected every page in both languages, under the same file name. Write the page in French (npm run fix:content makes a draft of it), or take this one out.',
    ]);
    expect(
      await sentences({
        'content/updates/fr/fall-2023.mdx': page('Texte.', {
          slug: 'automne',
          audience: undefined,
          published: '"2023-fall"',
          sortDate: '"2023-10-01"',
        }),
      }),
    ).toEqual([
      'content/updates/fr/fall-2023.mdx: there is no content/pages/fr/class-members/updates.mdx above it; expected the page of the folder, which gives the address its first part. Write that page, or move this one out of the folder.',
      'content/updates/fr/fall-2023.mdx: there is no content/updates/en/fall-2023.mdx; expected every page in both languages, under the same file name. Write the page in English (npm run fix:content makes a draft of it), or take this one out.',
    ]);
  });

  it('say in their tops the same of what has no language', async () => {
    const files = {
      [english]: page('Text.'),
      [french]: page('Texte.', { audience: 'class-members', template: 'home' }),
    };
    expect(await sentences(files)).toEqual([
      'content/pages/en/home.mdx, line 2, template: there is "article" here and "home" in content/pages/fr/home.mdx; expected the same in both languages. Change the one that is wrong.',
      'content/pages/en/home.mdx, line 5, audience: there is "public" here and "class-members" in content/pages/fr/home.mdx; expected the same in both languages. Change the one that is wrong.',
    ]);
  });

  it('have an address of their own', async () => {
    const all = await sentences({
      'content/pages/en/support.mdx': page('Text.', { slug: 'help' }),
      'content/pages/fr/support.mdx': page('Texte.', { slug: 'aide' }),
      'content/pages/en/contact.mdx': page('Text.', { slug: 'help' }),
      'content/pages/fr/contact.mdx': page('Texte.', { slug: 'joindre' }),
    });
    expect(all).toEqual([
      'content/pages/en/support.mdx, line 3, slug: the address /en/help/ is also that of content/pages/en/contact.mdx; expected an address of its own for each page. Change the slug of one of the two.',
    ]);
  });
});

describe('parity', () => {
  it.each([
    ['a telephone number', 'Call 1-844-750-1648.', 'the telephone number 1-844-750-1648 is typed in the text'],
    ['a date', 'It began on June 30, 2024.', 'June 30, 2024'],
  ])(
    'says once of %s typed in one language that it is typed, and nothing of its digits',
    async (_what, en, sentence) => {
      const said = await about(en, 'Texte.');
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(sentence);
    },
  );

  it('finds nothing where the two languages say the same', async () => {
    const en =
      '[A](page:home#where) at 7:30 pm, 6,300 people and $58.9.\n\n## Where\n\n- One <Fact id="launch" /> <Contact id="support-line" />\n- Two\n\n### The 1st\n\n1. One';
    const fr =
      '[A](page:home#où) à 19\u00a0h\u00a030, 6\u00a0300 personnes et 58,9\u00a0$.\n\n## Où\n\n- Un <Contact id="support-line" /> <Fact id="launch" />\n- Deux\n\n### Le 1er\n\n1. Un';
    expect(await about(en, fr)).toEqual([]);
  });

  it('names a heading that one language lacks, and where it belongs', async () => {
    expect(
      await about(
        '## A\n\n- one\n\n## B\n\n1. one\n2. two\n\n## C\n\n[x](page:home)',
        '## D\n\n- un\n\n## E\n\n[x](page:home)',
      ),
    ).toEqual([
      'content/pages/en/home.mdx, line 18: the heading "B" has no counterpart in content/pages/fr/home.mdx; expected the same headings in the same order in both languages. Write this section in the other language too, after the section "D", or take it out here.',
    ]);
    expect(await about('Text.', 'Texte.\n\n## A')).toEqual([
      'content/pages/fr/home.mdx, line 14: the heading "A" has no counterpart in content/pages/en/home.mdx; expected the same headings in the same order in both languages. Write this section in the other language too, after the text before the first heading, or take it out here.',
    ]);
  });

  it('names a heading of another level', async () => {
    expect(await about('## A\n\n### B\n\n- one', '## C\n\n## D\n\n- un')).toEqual([
      'content/pages/en/home.mdx, line 16: the heading "B" is of level 3, and "D" in content/pages/fr/home.mdx of level 2; expected the same levels in both languages. Give both the same number of "#".',
    ]);
  });

  it('names what a section has in one language only', async () => {
    const en = 'Text.\n\n## A\n\nOn <Fact id="launch" />, 6 of [them](page:home).\n\n<SupportLine />\n\n- one';
    expect(await about(en, 'Texte.\n\n## B\n\nIl y en a.')).toEqual([
      'content/pages/en/home.mdx, line 15: the section "A" has <Fact id="launch">, <SupportLine>, a link to page:home, the number 6 and a list of 1 item, which content/pages/fr/home.mdx, the section "B" (line 15), does not have; expected both languages to say the same. Add them there, or take them out here.',
    ]);
  });

  it('names what each of the two has', async () => {
    expect(await about('In 2022.', 'En 2023.')).toEqual([
      'content/pages/en/home.mdx, line 12: the text before the first heading has the number 2022, which content/pages/fr/home.mdx, the text before the first heading (line 12), does not have; expected both languages to say the same. Add it there, or take it out here.',
      'content/pages/fr/home.mdx, line 12: the text before the first heading has the number 2023, which content/pages/en/home.mdx, the text before the first heading (line 12), does not have; expected both languages to say the same. Add it there, or take it out here.',
    ]);
  });

  it('counts the items of lists', async () => {
    expect(await about('- one\n- two\n- three', '- un\n- deux')).toEqual([
      'content/pages/en/home.mdx, line 12: the text before the first heading has a list of 3 items, and content/pages/fr/home.mdx has a list of 2 items (line 12); expected the same items in both languages. Add the missing item, or take out the one too many.',
    ]);
    expect(await about('1. one', '- un')).toEqual([
      'content/pages/en/home.mdx, line 12: the text before the first heading has a numbered list of 1 item, and content/pages/fr/home.mdx has a list of 1 item (line 12); expected the same items in both languages. Add the missing item, or take out the one too many.',
    ]);
  });

  it('keeps components in their order from one paragraph to the next', async () => {
    expect(await about('<SupportLine />\n\n<StopHere />', '<StopHere />\n\n<SupportLine />')).toEqual([
      'content/pages/en/home.mdx, line 12: the text before the first heading has <SupportLine>, then <StopHere>, and content/pages/fr/home.mdx has <StopHere>, then <SupportLine>; expected the same order in both languages. Move one of the two.',
    ]);
  });

  it('follows links to the same heading in each language', async () => {
    const headings = (first: string, second: string) => `\n\n## ${first}\n\n- a\n\n## ${second}\n\n1. a\n2. b`;
    const all = await about(`[x](#one)${headings('One', 'Two')}`, `[x](#deux)${headings('Un', 'Deux')}`);
    expect(all[0]).toBe(
      'content/pages/en/home.mdx, line 14: the text before the first heading has a link to #one, which content/pages/fr/home.mdx, the text before the first heading (line 14), does not have; expected both languages to say the same. Add it there, or take it out here.',
    );
  });
});

describe('a link to a part of a page that cannot be read', () => {
  it('is not taken for a difference: the fault of that page is told alone', async () => {
    const told = await sentences({
      'content/pages/en/support.mdx': page('## One\n\n<Steps>', { slug: 'support' }),
      'content/pages/fr/support.mdx': page('## Un', { slug: 'soutien' }),
      'content/pages/en/home.mdx': page('[x](page:support#one)'),
      'content/pages/fr/home.mdx': page('[x](page:support#un)'),
    });
    expect(told.map((sentence) => sentence.replace(/:.*/, ''))).toEqual(['content/pages/en/support.mdx, line 12']);
  });
});

describe('agreement', () => {
  it('has to be recorded', async () => {
    expect(await sentencesOf(await contentTree({}, false))).toEqual([
      'content/pages/en/home.mdx, agreed: nothing records that the two languages were compared; expected the field "agreed", which a command writes. Read both pages side by side, then run: npm run agree -- home',
      'content/pages/fr/home.mdx, agreed: nothing records that the two languages were compared; expected the field "agreed", which a command writes. Read both pages side by side, then run: npm run agree -- home',
    ]);
  });
});
