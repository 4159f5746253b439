import { describe, expect, it } from 'vitest';
import { page, sentences } from '../content-tree.ts';

const ledger = 'A-001: { source: program-page, time: stable, says: The program has a name. }\n';
const checked = 'checked: "2026-11-23"';

describe('ids of facts', () => {
  it('stand in one file only', async () => {
    const figures = `launch: { value: 6300, unit: count, source: A-001, ${checked} }\n`;
    expect(await sentences({ 'content/facts/figures.yml': figures })).toEqual([
      'content/facts/figures.yml, line 1, entry "launch": content/facts/dates.yml has an entry "launch" too; expected each id once in dates.yml, figures.yml and deadlines.yml together. Rename one of the two, and the <Fact> components that mean it.',
    ]);
  });
});

describe('sources', () => {
  it('of a fact name rows of the ledger', async () => {
    const dates = `launch: { date: "2021-11-15", source: [A-001, A-011], ${checked} }\n`;
    expect(await sentences({ 'content/facts/dates.yml': dates })).toEqual([
      'content/facts/dates.yml, line 1, entry "launch", source: "A-011" is not a row of the ledger; expected an id of content/facts/ledger.yml. Write "A-001" if that is what you mean.',
    ]);
  });

  it('of a part of a file name rows of the ledger', async () => {
    const holidays = `verifiedFrom: 2021\nverifiedTo: 2031\n${checked}\nweekendShift: { source: H-01, ${checked} }\neaster: { source: A-001, ${checked} }\ncivicDefault: civic\ndays:\n  civic: { name: { en: A, fr: B }, rule: { kind: fixed-day, month: 8, day: 3 }, civic: true, source: A-001, ${checked} }\n`;
    expect(await sentences({ 'content/facts/holidays.yml': holidays })).toEqual([
      'content/facts/holidays.yml, line 4, entry "weekendShift", source: "H-01" is not a row of the ledger; expected an id of content/facts/ledger.yml. Write "A-001" if that is what you mean.',
    ]);
  });

  it('of a page name rows of the ledger, each once', async () => {
    const sources = '[A-001, X-77, A-001]';
    const [english] = await sentences({
      'content/pages/en/home.mdx': page('Text.', { sources: '[A-001, A-001]' }),
      'content/pages/fr/home.mdx': page('Texte.', { sources }),
    }).then((all) => [all.filter((sentence) => !sentence.includes('there is nothing more'))]);
    expect(english).toEqual([
      'content/pages/en/home.mdx, line 6, sources: "A-001" is in the list twice; expected each source once. Take one of the two out.',
      'content/pages/fr/home.mdx, line 6, sources: "X-77" is not a row of the ledger; expected an id of content/facts/ledger.yml. Correct the id, or add the row to the ledger.',
      'content/pages/fr/home.mdx, line 6, sources: "A-001" is in the list twice; expected each source once. Take one of the two out.',
    ]);
  });

  it('of the ledger name documents', async () => {
    expect(await sentences({ 'content/facts/ledger.yml': ledger.replace('program-page', 'programme-page') })).toEqual([
      'content/facts/ledger.yml, line 1, entry "A-001", source: there is no document "programme-page"; expected an id of content/facts/sources.yml. Write "program-page" if that is what you mean.',
    ]);
  });
});

describe('rows of the ledger', () => {
  it('are told by a page or left out with a reason', async () => {
    const row =
      'A-002: { source: program-page, time: dated, says: The program was calling every class member who had expressed interest. }\n';
    expect(await sentences({ 'content/facts/ledger.yml': ledger + row })).toEqual([
      'content/facts/ledger.yml, line 2, entry "A-002": no page tells this row ("The program was calling every class member who had expressed…"); expected it in the sources of a page in both languages, or a reason why it is left out. Add the id to "sources" at the top of the page that tells it, or give the row a line "leftOut: …" with the reason.',
    ]);
  });

  it('are told when a page prints a fact that comes from them', async () => {
    const files = {
      'content/facts/ledger.yml': `${ledger}A-014: { source: program-page, time: stable, says: Launch. }\n`,
      'content/facts/dates.yml': `launch: { date: "2021-11-15", source: A-014, ${checked} }\n`,
    };
    const launched = {
      'content/pages/en/home.mdx': page('On <Fact id="launch" />.'),
      'content/pages/fr/home.mdx': page('Le <Fact id="launch" />.'),
    };
    expect(await sentences(files)).toHaveLength(1);
    expect(await sentences({ ...files, ...launched })).toEqual([]);
  });

  it('are not told and left out at once', async () => {
    const row = 'A-001: { source: program-page, time: stable, says: A name., leftOut: Not needed. }\n';
    expect(await sentences({ 'content/facts/ledger.yml': row })).toEqual([
      'content/facts/ledger.yml, line 1, entry "A-001", leftOut: the row has a reason for being left out, and content/pages/en/home.mdx uses it; expected one or the other. Take out the line "leftOut", or the id from that place.',
    ]);
  });

  it('are told in both languages', async () => {
    const row = 'A-002: { source: program-page, time: stable, says: Two. }\n';
    const all = await sentences({
      'content/facts/ledger.yml': ledger + row,
      'content/pages/fr/home.mdx': page('Texte.', { sources: '[A-001, A-002]' }),
    });
    expect(all).toEqual([
      'content/facts/ledger.yml, line 2, entry "A-002": only content/pages/fr/home.mdx names this row; expected the same sources in both languages. Add the id to "sources" of the page in the other language.',
      'content/pages/en/home.mdx, line 6, sources: there is nothing more here and A-002 in content/pages/fr/home.mdx; expected the same in both languages. Change the one that is wrong.',
    ]);
  });

  it('are not asked for in a page that is missing in a language, which is said once', async () => {
    const row = 'A-002: { source: program-page, time: stable, says: Two. }\n';
    const all = await sentences({
      'content/facts/ledger.yml': ledger + row,
      'content/pages/fr/support.mdx': page('Texte.', { slug: 'soutien', sources: '[A-002]' }),
    });
    expect(all).toEqual([
      'content/pages/fr/support.mdx: there is no content/pages/en/support.mdx; expected every page in both languages, under the same file name. Write the page in English (npm run fix:content makes a draft of it), or take this one out.',
    ]);
  });
});

describe('settings of the site', () => {
  it('name pages and dates that are there', async () => {
    const site =
      'name: { en: A guide, fr: Un guide }\nshortName: { en: Guide, fr: Guide }\ntakingPart: record\nnotice: { en: "Since {lanch}.", fr: "Depuis {launch}." }\nmenu: { main: [hame], always: [], more: [] }\nsequences: [[home, support]]\nquickExit: { address: { en: "https://example.com", fr: "https://example.com" }, notOn: [hom] }\npageFeedback: { ask: sample, freeText: sample }\n';
    expect(await sentences({ 'content/facts/site.yml': site })).toEqual([
      'content/facts/site.yml, line 4, notice, en: {lanch} names no date; expected an id of content/facts/dates.yml between the braces. Write "launch" if that is what you mean.',
      'content/facts/site.yml, line 5, menu, main, item 1: there is no page "hame"; expected the name of a page in content/pages. Write "home" if that is what you mean.',
      'content/facts/site.yml, line 6, sequences, item 1, item 2: there is no page "support"; expected the name of a page in content/pages. Take it out, or write the page.',
      'content/facts/site.yml, line 7, quickExit, notOn, item 1: there is no page "hom"; expected the name of a page in content/pages. Write "home" if that is what you mean.',
    ]);
  });
});

describe('options', () => {
  it('name figures, dates and groups of ranks that are there', async () => {
    const source = 'source: A-001';
    const phase = `{ items: [{ kind: notStated, activity: learning }], ${source} }`;
    const options = `option1:
  who: { kind: groups, groups: [generals], ${source} }
  cohortSize: { figure: cohort-size, ${source} }
  start: { date: launched, ${source} }
  length: { kind: asNeeded, ${source} }
  phases: { phase1: ${phase}, phase2: ${phase}, phase3: ${phase} }
  where: { kind: onlineTravelPossible, ${source} }
  ${checked}
`;
    const all = await sentences({ 'content/facts/options.yml': options });
    expect(all).toEqual([
      'content/facts/options.yml, line 2, entry "option1", who, groups, 1: "generals" is not there; expected a name from content/facts/ranks.yml. Correct the name, or add it to that file.',
      'content/facts/options.yml, line 3, entry "option1", cohortSize, figure: "cohort-size" is not there; expected a name from content/facts/figures.yml. Correct the name, or add it to that file.',
      'content/facts/options.yml, line 4, entry "option1", start, date: "launched" is not there; expected a name from content/facts/dates.yml. Write "launch" if that is what you mean.',
    ]);
  });
});
