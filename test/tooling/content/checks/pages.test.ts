import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { loadContent } from '../../../../src/tooling/content/load-content.ts';
import { page, sentences, type Files } from '../content-tree.ts';

const home = 'content/pages/en/home.mdx';

/** What is said about the English home page with this text; the French one is left out. */
async function about(body: string, files: Files = {}): Promise<string[]> {
  const all = await sentences({ [home]: page(body), 'content/pages/fr/home.mdx': undefined, ...files });
  return all.filter((sentence) => sentence.startsWith(home) && !sentence.includes('there is no content/pages/fr'));
}

describe('components', () => {
  it.each([
    [
      '<SuportLine />',
      '<SuportLine> is not known; expected a component that the site has. Write <SupportLine> if that is what you mean.',
    ],
    [
      '<Video />',
      '<Video> is not known; expected a component that the site has. Check its spelling, or write plain text.',
    ],
    [
      '<Row term="A">B</Row>',
      '<Row> stands alone; expected it inside <Rows> … </Rows>. Put <Rows> before it and </Rows> after the last one.',
    ],
    [
      '<Callout titel="A">B</Callout>',
      '<Callout> has no "title"; expected title="…" inside the component. Write <Callout title="…">.',
    ],
    [
      '<Callout title="A" titel="B">C</Callout>',
      '<Callout> has "titel", which it does not know; expected only what the component can show. Write "title" if that is what you mean.',
    ],
    [
      '<SupportLine wide />',
      '<SupportLine> has "wide", which it does not know; expected only what the component can show. Take "wide" out.',
    ],
    [
      '<Callout title={1}>B</Callout>',
      '"title" of <Callout> is not a text in straight quotes; expected title="…". Write the value between two straight quotes.',
    ],
    [
      '<Abbr id="smsrc" first="yes" />',
      '"first" of <Abbr> has a value; expected the word first alone. Write <Abbr … first />.',
    ],
    [
      '<Fact id="lanch" />',
      '<Fact> names "lanch", which is not there; expected an id of content/facts/dates.yml, figures.yml or deadlines.yml. Write "launch" if that is what you mean.',
    ],
    [
      '<Contact id="the-program" />',
      '<Contact> names "the-program", which is not there; expected an id of content/facts/contacts.yml. Correct the id, or add the entry to that file.',
    ],
    [
      '<Abbr id="smrc" first />',
      '<Abbr> names "smrc", which is not there; expected an id of content/facts/terms.yml. Write "smsrc" if that is what you mean.',
    ],
    [
      '<Cards><Card page="hone">B</Card></Cards>',
      '<Card> names "hone", which is not there; expected the name of a page in content/pages/en. Write "home" if that is what you mean.',
    ],
    [
      '<Timeline>\n<Event date="opt-in-window" title="A">B</Event>\n</Timeline>',
      '<Event> names "opt-in-window", which is not there; expected an id of content/facts/dates.yml. Correct the id, or add the entry to that file.',
    ],
  ])('%s', async (body, says) => {
    expect((await about(body)).map((sentence) => sentence.replace(/^.*?, line \d+: /, ''))).toContain(says);
  });

  it('are known in every form that the writers use', async () => {
    const body = [
      'On <Fact id="launch" />, <Fact id="response-limit" /> and <Fact id="opt-in-window" />. Call <Contact id="support-line" />.',
      '<Rows>\n  <Row term="A">\n    One.\n  </Row>\n  <Row term="B">Two.</Row>\n</Rows>',
      '<Compare first="A" second="B">\n  <CompareRow label="C" first="D" second="E" />\n</Compare>',
      '<Timeline>\n<Event date="launch" title="A">B</Event>\n</Timeline>',
      '<Callout title="A">B <span lang="fr">jour</span></Callout>',
      '<SupportLine />\n\n<StopHere />',
    ];
    expect(await about(body.join('\n\n'))).toEqual([]);
  });

  it('are named with their line', async () => {
    expect(await about('Text.\n\nMore <Fact id="lanch" />.')).toEqual([
      'content/pages/en/home.mdx, line 12: <Fact> names "lanch", which is not there; expected an id of content/facts/dates.yml, figures.yml or deadlines.yml. Write "launch" if that is what you mean.',
    ]);
  });

  it('are left alone when their facts file cannot be read', async () => {
    expect(await about('<Fact id="launch" />', { 'content/facts/dates.yml': 'launch: "2021' })).toEqual([]);
  });
});

describe('sources of answers', () => {
  it('are rows that the page lists', async () => {
    expect(await about('## Can I stop?\n\nYes.\n\n<SourcesOf rows="A-001 A-002" />')).toEqual([
      'content/pages/en/home.mdx, line 14: <SourcesOf> names "A-002", which is not among the sources of this page; expected rows that stand in "sources" at the top of the page, with spaces between them. Write "A-001" if that is what you mean.',
    ]);
  });

  it('stand under each answer, once they stand under one', async () => {
    const body =
      'Text.\n\n## Stopping\n\n### Can I stop?\n\nYes.\n\n<SourcesOf rows="A-001" />\n\n### May I come back?\n\nAsk.';
    expect(await about(body)).toEqual([
      'content/pages/en/home.mdx, line 20: the answer "May I come back?" gives no source, and others of this page do; expected the sources of each answer below it. Add <SourcesOf rows="…" /> after the answer, with the rows of the ledger that it tells.',
    ]);
  });

  it.each(locales)('stand under each of the questions that people ask (%s)', async (locale) => {
    const content = await loadContent(join(import.meta.dirname, '../../../..'));
    const answers = content
      .page('class-members/questions', locale)
      ?.structure?.sections.filter(({ heading }) => heading?.depth === 3);
    expect(answers?.length).toBeGreaterThan(15);
    const withoutSource = answers?.filter(({ components }) => !components.some(({ name }) => name === 'SourcesOf'));
    expect(withoutSource?.map(({ heading }) => heading?.text)).toEqual([]);
  });
});

describe('abbreviations', () => {
  it('stand in full where readers meet them first', async () => {
    expect(await about('<Abbr id="smsrc" />.')).toEqual([
      'content/pages/en/home.mdx, line 10: "smsrc" is used here for the first time on this page, as an abbreviation alone; expected the full term where readers meet it first. Write <Abbr id="smsrc" first />.',
    ]);
  });

  it('stand in full once', async () => {
    expect(await about('<Abbr id="smsrc" first />.\n\n<Abbr id="smsrc" />, <Abbr id="smsrc" first />.')).toEqual([
      'content/pages/en/home.mdx, line 12: "smsrc" was already written in full on line 10; expected the full term once on a page. Write <Abbr id="smsrc" /> here.',
    ]);
  });
});

describe('links', () => {
  const support = {
    'content/pages/en/support.mdx': page('## Who answers, and when?\n\n## It’s free', { slug: 'support' }),
  };

  it('lead to pages, headings and documents', async () => {
    const body =
      '[A](page:support) [B](page:support#who-answers-and-when) [C](source:program-page) [D](page:support#its-free) [E](#here)\n\n## Here';
    expect(await about(body, support)).toEqual([]);
  });

  it.each([
    [
      '[A](page:suport)',
      'the link leads to "page:suport", and there is no such page in this language; expected the name of a page in content/pages. Write "page:support" if that is what you mean.',
    ],
    [
      '[A](page:complaints)',
      'the link leads to "page:complaints", and there is no such page in this language; expected the name of a page in content/pages. Correct the name, or take the link out.',
    ],
    [
      '[A](page:support#who-answers)',
      'the link leads to "#who-answers", and content/pages/en/support.mdx has no such heading in this language; expected a heading of that page in small letters, with hyphens for spaces. Take out the "#" and what follows it.',
    ],
    [
      '[A](page:support#its-fre)',
      'the link leads to "#its-fre", and content/pages/en/support.mdx has no such heading in this language; expected a heading of that page in small letters, with hyphens for spaces. Write "#its-free" if that is what you mean.',
    ],
    [
      '[A](#there)',
      'the link leads to "#there", and content/pages/en/home.mdx has no such heading in this language; expected a heading of that page in small letters, with hyphens for spaces. Take out the "#" and what follows it.',
    ],
    [
      '[A](source:program)',
      'the link leads to "source:program", and there is no such document; expected an id of content/facts/sources.yml. Correct the id, or add the document to sources.yml.',
    ],
    [
      '[A](source:programpage)',
      'the link leads to "source:programpage", and there is no such document; expected an id of content/facts/sources.yml. Write "source:program-page" if that is what you mean.',
    ],
    [
      '[A](https://example.com/a)',
      'the link leads to the address https://example.com/a; expected "page:" and the name of a page, or "source:" and the id of a document. Put the address in content/facts/sources.yml, once for both languages, and link to its id.',
    ],
    [
      '[A](/en/support/)',
      'the link leads to the address /en/support/; expected "page:" and the name of a page, so that it follows the page in both languages. Write "page:support" if that is what you mean.',
    ],
    [
      '[A](tel:+1-844-750-1648)',
      'the link leads to tel:+1-844-750-1648; expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. Write <Contact id="support-line" /> instead of the link.',
    ],
    [
      '[A](mailto:a@b.ca)',
      'the link leads to mailto:a@b.ca; expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. Write <Contact id="…" /> instead of the link.',
    ],
  ])('%s', async (body, says) => {
    expect(await about(body, support)).toEqual([`content/pages/en/home.mdx, line 10: ${says}`]);
  });

  it('lead to a document that has an address', async () => {
    const sources =
      'program-page: { title: { en: A, fr: B }, publisher: { en: A, fr: B }, address: {}, checked: "2026-11-23" }\n';
    expect(await about('[A](source:program-page)', { 'content/facts/sources.yml': sources })).toEqual([
      'content/pages/en/home.mdx, line 10: the link leads to "source:program-page", which has no address; expected a document with an address in at least one language. Give the document an address in sources.yml, or name it without a link.',
    ]);
  });
});

describe('forms that the text does not use', () => {
  it.each([
    [
      '# A',
      'there is a heading of the first level ("#"); expected none in the text, because the title of the page is one already. Write "##" instead of "#".',
    ],
    [
      '#### A',
      'the heading "A" is of level 4 and the one above it of level 1; expected level 2 at most. Write "##" before it.',
    ],
    [
      '| A | B |\n| - | - |\n| c | d |',
      'there is a table made of "|"; expected <Rows> or <Compare>, which also read well on a narrow screen. Write each line of the table as a <Row> or a <CompareRow>.',
    ],
    ['> A', 'a line starts with ">"; expected plain text, <Callout> or <AsHistory>. Take out the ">".'],
    ['![A](b.png)', 'there is an image; expected words. Say in words what the image shows.'],
    [
      "import A from './a.ts'",
      'there is code (import A from \'./a.ts\'); expected text and components only. Take it out. A brace in a text is written "\\{".',
    ],
    [
      'One {1 + 1}.',
      'there is code (1 + 1); expected text and components only. Take it out. A brace in a text is written "\\{".',
    ],
  ])('%s', async (body, says) => {
    expect(await about(body)).toEqual([`content/pages/en/home.mdx, line 10: ${says}`]);
  });

  it('leave notes to other editors alone', async () => {
    expect(await about('{/* Compare with the letter. */}\n\nText.')).toEqual([]);
  });
});
