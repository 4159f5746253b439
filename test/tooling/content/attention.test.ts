import { describe, expect, it } from 'vitest';
import { outsideAddresses, whatNeedsAttention, type AttentionItem } from '../../../src/tooling/content/attention.ts';
import { deadLinks } from '../../../src/tooling/content/link-answers.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { contentTree, page, type Files } from './content-tree.ts';

async function found(files: Files, kind: AttentionItem['kind'], code = "t('frame.home')", agree = true) {
  const content = await loadContent(await contentTree(files, agree));
  return whatNeedsAttention(content, '2027-05-24', code)
    .filter((item) => item.kind === kind)
    .map(({ about, detail }) => [about, detail]);
}

describe('what needs attention', () => {
  it('has the parts of each language that the other has not followed', async () => {
    const files = { 'content/pages/en/home.mdx': page('Text.\n\n## Hours', { agreed: '[aaaaaaaa]' }) };
    expect(await found(files, 'outOfStep', '', false)).toEqual([
      ['home', 'A page'],
      ['home', 'Hours'],
      ['home', 'Une page'],
    ]);
  });

  it('has facts that nobody compared for six months, and not those compared six months ago today', async () => {
    const dates = (day: string): Files => ({
      'content/facts/dates.yml': `launch: { date: "2021-11-15", source: A-001, checked: "${day}" }\n`,
    });
    expect(await found(dates('2026-11-22'), 'factUnchecked')).toContainEqual(['launch', '2026-11-22']);
    expect(await found(dates('2026-11-24'), 'factUnchecked')).not.toContainEqual(['launch', '2026-11-24']);
  });

  it.each([
    ['It will start in <Fact id="launch" />.', [['home', 'launch (2021-11-15)']]],
    ['It started on <Fact id="launch" />.', []],
    ['More is planned for 2026.', [['home', '2026']]],
    ['More is planned for 2028.', []],
    ['It was planned to end in <Fact id="launch" />.', []],
    ['It was later planned to end, and will now end in <Fact id="launch" />.', [['home', 'launch (2021-11-15)']]],
    ['It began in <Fact id="launch" />. It will be told here.', []],
    ['It will be told here. It ends in <Fact id="launch" />, and will begin again.', [['home', 'launch (2021-11-15)']]],
    ['<AsHistory>\n\nIt will start in <Fact id="launch" />.\n\n</AsHistory>', []],
  ])('has dates that have passed in sentences about what is to come: %j', async (body, items) => {
    expect(await found({ 'content/pages/en/home.mdx': page(body) }, 'datePassed')).toEqual(items);
  });

  it.each([
    ['Il commencera en <Fact id="launch" />.', [['home', 'launch (2021-11-15)']]],
    ['La fin est prévue pour <Fact id="launch" />.', [['home', 'launch (2021-11-15)']]],
    ['La fin était prévue pour <Fact id="launch" />.', []],
    ['La fin a plus tard été prévue pour <Fact id="launch" />.', []],
    ['Il a commencé en <Fact id="launch" />. On le dira ici.', []],
  ])('has them in French: %j', async (body, items) => {
    expect(await found({ 'content/pages/fr/home.mdx': page(body) }, 'datePassed')).toEqual(items);
  });

  it('has sessions that are past', async () => {
    const session = (day: string): string =>
      `audience: class-members\nlanguage: en\nzone: America/Toronto\nstarts: { on: "${day}", at: "13:00" }\nlengthInMinutes: 60\nclosesHoursBefore: 24\nplaces: 5\nhow: online\naccommodations: []\n`;
    const files = { 'content/sessions/a.yml': session('2027-05-23'), 'content/sessions/b.yml': session('2027-05-24') };
    expect(await found(files, 'sessionPast')).toEqual([['a', '2027-05-23']]);
  });

  it('has strings that no code names, whole, in part or put together', async () => {
    const strings = {
      'content/strings/en.yml': 'frame:\n  home: Home\n  alone: Alone\nunits:\n  days: Days\n',
      'content/strings/fr.yml': 'frame:\n  home: Accueil\n  alone: Seul\nunits:\n  days: Jours\n',
    };
    expect(await found(strings, 'stringUnused', "t('frame.home'); t(`units.${unit}`)")).toEqual([['frame.alone', '']]);
  });

  it('has wording for a translator, in facts and beside strings', async () => {
    const files = {
      'content/facts/terms.yml':
        'smsrc:\n  en: { term: the Centre, definition: An office. }\n  fr: { term: le Centre, definition: Un service. }\n  translator: true\n',
      'content/strings/fr.yml': 'frame:\n  home: Accueil # translator\n',
    };
    expect(await found(files, 'forTranslator')).toEqual([
      ['smsrc', ''],
      ['frame.home', ''],
    ]);
  });

  it('has drafts', async () => {
    const files = { 'content/pages/en/support.mdx': page('Text.', { slug: 'support', draft: 'true' }) };
    expect(await found(files, 'draft')).toEqual([['support', '']]);
  });
});

describe('links that no longer answer', () => {
  it('are those without an answer or with nothing there, not those that turn robots away', async () => {
    const statuses: Readonly<Record<string, number>> = {
      'https://a.ca/': 200,
      'https://b.ca/': 404,
      'https://c.ca/': 403,
    };
    const ask = (address: string | URL | Request): Promise<Response> => {
      const status = statuses[address instanceof Request ? address.url : String(address)];
      return status === undefined
        ? Promise.reject(new Error('no answer'))
        : Promise.resolve(new Response('', { status }));
    };
    const links = ['https://a.ca/', 'https://b.ca/', 'https://c.ca/', 'https://d.ca/'].map((address) => ({
      about: 'x',
      address,
    }));
    const { dead, isOffline } = await deadLinks(links, ask);
    expect(isOffline).toBe(false);
    expect(dead.map(({ address, status }) => [address, status])).toEqual([
      ['https://b.ca/', 404],
      ['https://d.ca/', undefined],
    ]);
  });

  it('are not called dead where nothing can be reached at all', async () => {
    const links = ['https://a.ca/', 'https://b.ca/'].map((address) => ({ about: 'a', address }));
    const none = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));
    expect((await deadLinks(links, none)).isOffline).toBe(true);
    expect((await deadLinks([], none)).isOffline).toBe(false);
  });

  it('are looked for among documents and websites', async () => {
    expect(outsideAddresses(await loadContent(await contentTree()))).toEqual([
      { about: 'program-page', address: 'https://example.com' },
    ]);
  });
});
