import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Content, Page, SessionText } from './content-model.ts';
import { factFiles, type FactFile, type FactFileName } from './fact-files.ts';
import { mdxFault } from './mdx-fault.ts';
import { pageStructure } from './page-structure.ts';
import { problem, type Problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm);

/** What files were when they were last read, by file: one whose text is still the same is not parsed again. */
export type ReadBefore = Map<string, YamlText | Page>;

/**
 * Reads everything under `content/` of a project once.
 *
 * Nothing is judged here but what keeps a file from being read; a file that is missing or unreadable becomes a problem
 * of the content, not an exception.
 *
 * @param before - What an earlier call read, which this one adds to: for a program that reads the content again and again.
 */
export async function loadContent(root: string, before: ReadBefore = new Map()): Promise<Content> {
  const problems: Problem[] = [];
  const facts = new Map<FactFileName, YamlText>();
  for (const name of Object.keys(factFiles) as FactFileName[]) {
    const yaml = await loadYaml({ root, before }, `content/facts/${name}.yml`, problems);
    if (yaml !== undefined) facts.set(name, yaml);
  }
  const strings = new Map<Locale, YamlText>();
  for (const locale of locales) {
    const yaml = await loadYaml({ root, before }, `content/strings/${locale}.yml`, problems);
    if (yaml !== undefined) strings.set(locale, yaml);
  }
  const pages: Page[] = [];
  for (const kind of ['page', 'update'] as const) {
    for (const locale of locales) pages.push(...(await loadPages({ root, before }, kind, locale, problems)));
  }
  const sessions = await loadSessions({ root, before }, problems);
  const byName = new Map(pages.map((page) => [`${page.locale}/${page.name}`, page]));
  return {
    root,
    pages,
    page: (name, locale) => byName.get(`${locale}/${name}`),
    facts,
    ids: (name) => factIds(factFiles[name], facts.get(name)),
    sessions,
    strings,
    problems,
  };
}

/** One language of a page from the text of its file. */
export function readPage(kind: Page['kind'], locale: Locale, file: string, text: string): Page {
  const folder = kind === 'page' ? `content/pages/${locale}/` : `content/updates/${locale}/`;
  const name = file.slice(folder.length).replace(/\.mdx$/, '');
  const topMatch = /^---\r?\n(?:[\s\S]*?\r?\n)?---(?=\r?\n|$)/.exec(text);
  const topEnd = topMatch?.[0].length ?? 0;
  const top = topMatch ? readYaml(file, text, { start: text.indexOf('\n') + 1, end: topEnd - 3 }) : undefined;
  const problems = top === undefined ? [problem({ file, line: 1 }, 'frontMatterMissing')] : [...top.problems];
  const tree = parseBody(file, text, problems);
  const data = top?.data;
  return {
    kind,
    name: kind === 'page' ? name : `class-members/updates/${name}`,
    locale,
    file,
    text,
    fields: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
    top,
    tree,
    structure: tree === undefined ? undefined : pageStructure(tree, text, topEnd),
    problems,
  };
}

function parseBody(file: string, text: string, problems: Problem[]): Root | undefined {
  try {
    return mdx.parse(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const fault = mdxFault(reason ?? String(error));
    // Of what is never closed, the reader of MDX names no line but that of its beginning.
    const place = { file, line: line ?? ('unclosed' in fault ? fault.line : undefined) };
    problems.push(problem(place, 'mdxSyntax', { fault }));
    return undefined;
  }
}

interface Reading {
  readonly root: string;
  readonly before: ReadBefore;
}

/** What a file was read as before, when its text is the same, else what it is now. Its kind goes with its name. */
function unchanged<T extends YamlText | Page>(before: ReadBefore, file: string, text: string, read: () => T): T {
  const known = before.get(file);
  if (known?.text === text) return known as T;
  const now = read();
  before.set(file, now);
  return now;
}

async function loadYaml({ root, before }: Reading, file: string, problems: Problem[]): Promise<YamlText | undefined> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push(problem({ file }, 'fileMissing'));
    return undefined;
  }
  const yaml = unchanged(before, file, text, () => readYaml(file, text));
  problems.push(...yaml.problems);
  return yaml.problems.length > 0 ? undefined : yaml;
}

async function loadPages(
  { root, before }: Reading,
  kind: Page['kind'],
  locale: Locale,
  problems: Problem[],
): Promise<Page[]> {
  const folder = kind === 'page' ? `content/pages/${locale}` : `content/updates/${locale}`;
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const pages: Page[] = [];
  for (const entry of entries.filter((item) => item.isFile())) {
    const file = join(entry.parentPath, entry.name).slice(join(root, '/').length);
    if (!/^[a-z0-9-]+\.mdx$/.test(entry.name)) problems.push(problem({ file }, 'fileUnexpected'));
    else {
      const text = await readFile(join(root, file), 'utf8');
      pages.push(unchanged(before, file, text, () => readPage(kind, locale, file, text)));
    }
  }
  return pages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A site may have no session and no folder for them. */
async function loadSessions({ root, before }: Reading, problems: Problem[]): Promise<SessionText[]> {
  const names = await readdir(join(root, 'content/sessions')).catch(() => []);
  const sessions: SessionText[] = [];
  for (const name of names.sort()) {
    const file = `content/sessions/${name}`;
    if (!isSessionFileName(name)) {
      problems.push(problem({ file }, 'sessionFileName'));
      continue;
    }
    const yaml = await loadYaml({ root, before }, file, problems);
    if (yaml !== undefined) sessions.push({ id: name.replace(/\.yml$/, ''), yaml });
  }
  return sessions;
}

/**
 * Whether a file of `content/sessions` has the name of a session.
 *
 * The name becomes part of addresses and of a calendar file on somebody's device: it must not tell what the session is about.
 */
export function isSessionFileName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*\.yml$/.test(name) && name.length <= 68 && !/misconduct|inconduite|surviv/.test(name);
}

function factIds(file: FactFile, yaml: YamlText | undefined): string[] {
  let data = yaml?.data as Record<string, unknown> | undefined;
  if (file.idsBelow !== undefined) data = data?.[file.idsBelow] as Record<string, unknown> | undefined;
  return file.entries || file.idsBelow !== undefined ? Object.keys(data ?? {}) : [];
}
