import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { agreePages } from '../../../src/tooling/content/agree-pages.ts';
import type { Page } from '../../../src/tooling/content/content-model.ts';
import { checkContent } from '../../../src/tooling/content/check-content.ts';
import { isInDictionary } from '../../../src/tooling/content/dictionaries.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { errorSentence } from '../../../src/tooling/content/problem.ts';

/** Files of a project by their path; undefined leaves a file of the small tree out. */
export type Files = Readonly<Record<string, string | undefined>>;

const checked = 'checked: "2026-11-23"';

/** A page with what every page needs on top; `top` adds lines or takes their place. */
export function page(body: string, top: Readonly<Record<string, string | undefined>> = {}): string {
  const fields: Readonly<Record<string, string | undefined>> = {
    title: 'A page',
    slug: '""',
    description: 'A sentence that says what the page is.',
    audience: 'public',
    sources: '[A-001]',
    modified: '"2026-11-23"',
    ...top,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const limit = `unit: business-days, channels: [mail], source: A-001, ${checked}`;
const words = '{ en: Words., fr: Des mots. }';
const deadlines = `limits:
  acknowledgement-limit: { days: 2, ${limit} }
  response-limit: { days: 30, ${limit} }
mailDelivery: { days: { min: 2, max: 4 }, unit: business-days, source: A-001, ${checked} }
reviewRequest: { electronic: ${words}, mail: ${words}, mailReceived: ${words} }
workedExamples: [{ received: "2026-11-20", acknowledgedBy: "2026-11-24", answeredBy: "2027-01-05", because: ${words} }]
`;
const holidays = `verifiedFrom: 2021
verifiedTo: 2031
${checked}
weekendShift: { source: A-001, ${checked} }
easter: { source: A-001, ${checked} }
civicDefault: civic
days:
  civic: { name: { en: Civic holiday, fr: Congé }, rule: { kind: fixed-day, month: 8, day: 3 }, civic: true, source: A-001, ${checked} }
`;

const smallTree: Files = {
  'content/facts/contacts.yml': `support-line: { kind: phone, value: 1-844-750-1648, name: { en: the line, fr: la ligne }, source: A-001, ${checked} }\n`,
  'content/facts/dates.yml': `launch: { date: "2021-11-15", source: A-001, ${checked} }\n`,
  'content/facts/figures.yml': `opt-in-window: { value: 30, unit: days, source: A-001, ${checked} }\n`,
  'content/facts/deadlines.yml': deadlines,
  'content/facts/holidays.yml': holidays,
  'content/facts/options.yml': '{}\n',
  'content/facts/ranks.yml': '{}\n',
  'content/facts/zones.yml': '{}\n',
  'content/facts/words.yml': 'en: []\nfr: []\n',
  'content/facts/terms.yml':
    'smsrc:\n  en: { term: the Centre, definition: An office. }\n  fr: { term: le Centre, definition: Un service. }\n',
  'content/facts/sources.yml': `program-page:\n  title: { en: A page, fr: Une page }\n  publisher: { en: The Centre, fr: Le Centre }\n  address: { en: "https://example.com" }\n  ${checked}\n`,
  'content/facts/ledger.yml': 'A-001: { source: program-page, time: stable, says: The program has a name. }\n',
  'content/facts/site.yml':
    'name: { en: A guide, fr: Un guide }\nshortName: { en: Guide, fr: Guide }\ntakingPart: record\nnotice: { en: "Since {launch}.", fr: "Depuis {launch}." }\nmenu: { main: [home], always: [], more: [] }\npageFeedback: { ask: sample, freeText: sample }\nquickExit: { address: { en: "https://example.com", fr: "https://example.com" }, notOn: [] }\nsequences: []\n',
  'content/facts/privacy-notice.yml': `authority: null\nbank: null\npurposes: [${words}]\nsharing: ${words}\nwithoutIt: ${words}\naccess: ${words}\ncomplaint: ${words}\nask: support-line\n`,
  'content/facts/criteria.yml': 'checks: {}\ncriteria: {}\n',
  'content/facts/silence.yml':
    'date: "2026-11-24"\nbrowser: Chromium\npages: 1\njourneys: []\nfound: { otherOrigins: 0, cookies: 0, stores: 0, beacons: 0, referrers: 0, sent: 0 }\n',
  'content/strings/en.yml': 'frame:\n  home: Home\n',
  'content/strings/fr.yml': 'frame:\n  home: Accueil\n',
  'content/pages/en/home.mdx': page('Text.'),
  'content/pages/fr/home.mdx': page('Texte.', {
    title: 'Une page',
    description: 'Une phrase qui dit ce que la page est.',
  }),
};

/** Writes a small project that has no error, with `files` in place of its own or added to them. Gone after the test. */
export async function contentTree(files: Files = {}, agree = true): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...smallTree, ...files })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  if (agree) await agreeAll(root);
  return root;
}

/** What the content check says about the small project with `files`, a sentence for each error. */
export async function sentences(files: Files = {}): Promise<string[]> {
  return sentencesOf(await contentTree(files));
}

/** What the content check says about a project, but for its language: dictionaries take long to read. */
export async function sentencesOf(root: string): Promise<string[]> {
  const { errors } = await checkContent({ root, proofread: false });
  return errors.map(errorSentence);
}

/** Reads both dictionaries before tests that need them: on a busy machine that takes longer than one test may. */
export function readDictionaries(): void {
  for (const locale of locales) isInDictionary('a', locale);
}

/** What the content check says about the small project with `files`, language included. */
export async function proofreadSentences(files: Files = {}): Promise<string[]> {
  const { errors } = await checkContent({ root: await contentTree(files) });
  return errors.map(errorSentence);
}

async function agreeAll(root: string): Promise<void> {
  const content = await loadContent(root);
  const isReadable = (page: Page | undefined): boolean => page?.top?.problems.length === 0 && page.tree !== undefined;
  for (const { name } of content.pages.filter(({ locale }) => locale === 'en')) {
    if (![content.page(name, 'en'), content.page(name, 'fr')].every(isReadable)) continue;
    for (const { file, text } of agreePages(content, name)) await writeFile(join(root, file), text);
  }
}
