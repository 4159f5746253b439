import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Env } from '../api/env.ts';
import { protectionOf } from '../api/security-headers.ts';
import type { Locale } from '../i18n/locales.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { buildWords } from './build-words.ts';
import { compressFiles } from './compress-files.ts';
import { forTranslator } from './content/attention.ts';
import { checkContent } from './content/check-content.ts';
import type { Content } from './content/content-model.ts';
import { loadContent, type ReadBefore } from './content/load-content.ts';
import { publishingVerdict, type ForProduction } from './content/publishing.ts';
import { writeHostHeaders } from './host-headers.ts';
import { hasSamples } from './read-sessions.ts';
import { lightenPages } from './lighten-pages.ts';
import { programPath, runNode, type Ran } from './run-program.ts';
import {
  hashSources,
  hashUrgentFacts,
  hasSettings,
  isOfToday,
  isUrgentLaneOpen,
  readStamp,
  type BuildSettings,
  type BuildStamp,
} from './source-stamp.ts';
import { swapFolder } from './swap-folder.ts';

/** The build was refused or failed. The site built before stands as it was. */
export class BuildRefusedError extends Error {
  override name = 'BuildRefusedError';
}

/** How the content is judged before a build: in which language faults are told, and whether it is urgent. */
export interface BuildLane {
  readonly language?: Locale;
  /** For a contact, the hours of the line or the notice: pages out of step are listed and stop nothing. */
  readonly urgent?: boolean;
}

/** Where the build works and what it leaves, below a project's folder. */
export function buildPaths(root: string) {
  return { site: join(root, 'dist'), work: join(root, '.build'), stamp: join(root, '.build/stamp.json') };
}

/**
 * Builds the site with its search index and compressed files into `dist/`.
 *
 * All of it happens in a folder aside, which takes the place of `dist/` only when everything went well: a refused or
 * failed build never touches the site that is being served.
 *
 * @throws BuildRefusedError with a sentence for each fault of the content.
 */
export async function buildSite(root: string, env: Env, lane: BuildLane = {}): Promise<void> {
  const { site, work, stamp } = buildPaths(root);
  // Taken before the build: a file saved meanwhile makes the next start build again.
  const sources = hashSources(root);
  const builtAt = new Date();
  const urgentFacts = hashUrgentFacts(root);
  const last = readStamp(stamp);
  mkdirSync(work, { recursive: true });
  removeLeftovers(work);
  const next = join(work, `site-${process.pid}`);
  let notes: readonly string[];
  try {
    notes = await buildCheckedPages({ root, next, env, last, lane });
    await indexAndCompress(next, readTerms(root));
    // After the pages were lightened: the headers name the styles of each page by their hashes.
    writeHostHeaders(next, protectionOf(env));
    rmSync(stamp, { force: true });
    swapFolder({ next, live: site });
  } finally {
    for (const folder of [next, indexFolderOf(next)]) rmSync(folder, { recursive: true, force: true });
  }
  writeStamp(stamp, { sources, urgentFacts, urgent: lane.urgent === true, builtAt: builtAt.toISOString() }, env);
  // At the end, where they are read: Astro tells of every page before.
  for (const note of notes) process.stderr.write(`${note}\n`);
}

/**
 * Builds the site unless it stands as built from these very sources and settings, and its sample sessions, whose days
 * are counted from the build, are of today.
 *
 * @throws BuildRefusedError as `buildSite`.
 */
export async function buildSiteIfChanged(root: string, env: Env, lane: BuildLane = {}): Promise<void> {
  const { site, stamp } = buildPaths(root);
  const last = readStamp(stamp);
  const stands = existsSync(join(site, 'index.html')) && hasSettings(last, env);
  const isFresh = stands && last?.sources === hashSources(root);
  if (isFresh && !samplesMoved(root, env, last)) return;
  const { samplesMoved: moved, sourcesChanged } = buildWords[lane.language ?? 'en'];
  process.stderr.write(`${isFresh ? moved : sourcesChanged}\n`);
  await buildSite(root, env, lane);
}

function samplesMoved(root: string, env: Env, last: BuildStamp | undefined): boolean {
  return env.siteEnv === 'sample' && !isOfToday(last, new Date()) && hasSamples(root);
}

/** The terms of the glossary, whose names find a page under all of them. The content was checked before. */
function readTerms(root: string): Term[] {
  const text = readFileSync(join(root, 'content/facts/terms.yml'), 'utf8');
  return Object.values(z.record(z.string(), termSchema).parse(parse(text)));
}

interface PagesToBuild {
  readonly root: string;
  readonly next: string;
  readonly env: Env;
  readonly last: BuildStamp | undefined;
  readonly lane: BuildLane;
}

/**
 * Astro builds the pages while the content is checked here. Content that is refused ends Astro, and what Astro says is
 * shown only once the content was judged: an editor reads of a fault in our words, and once.
 *
 * @returns What there is to say of content that can be published.
 */
async function buildCheckedPages({ root, next, env, last, lane }: PagesToBuild): Promise<readonly string[]> {
  const refused = new AbortController();
  const [built, checked] = await Promise.allSettled([
    runAstroBuild({ root, next, env, signal: refused.signal }),
    refuseFaultyContent(root, env, last, lane).catch((error: unknown) => {
      refused.abort();
      throw error;
    }),
  ]);
  if (checked.status === 'rejected') throw checked.reason;
  if (built.status === 'rejected') throw built.reason;
  const { status, output } = built.value;
  process.stdout.write(output);
  if (status !== 0) throw new BuildRefusedError(buildWords[lane.language ?? 'en'].pagesFailed);
  return checked.value;
}

/** What there is to say of content that can be published. */
async function refuseFaultyContent(
  root: string,
  { siteEnv }: Pick<Env, 'siteEnv'>,
  last: BuildStamp | undefined,
  lane: BuildLane,
): Promise<readonly string[]> {
  const { language = 'en', urgent = false } = lane;
  const before: ReadBefore = new Map();
  const report = await checkContent({ root, language, before });
  const production = siteEnv === 'production' ? forProduction(await loadContent(root, before)) : undefined;
  const { notes, refusal } = publishingVerdict(report, {
    language,
    urgent,
    isUrgentLaneOpen: isUrgentLaneOpen(last, hashUrgentFacts(root)),
    ...(production === undefined ? {} : { production }),
  });
  if (refusal !== undefined) throw new BuildRefusedError(refusal);
  return notes;
}

function forProduction(content: Content): ForProduction {
  const samples = content.sessions.filter(({ yaml }) => (yaml.data as { sample?: unknown } | null)?.sample === true);
  return { samples: samples.map(({ id }) => id), forTranslator: forTranslator(content) };
}

/**
 * Astro’s process is the largest of a build, and much of it is room for what was just made and is gone at once. With less
 * such room it has 100 MB less, at the same speed.
 */
const youngObjects = '--max-semi-space-size=8';

async function runAstroBuild({
  root,
  next,
  env,
  signal,
}: Pick<PagesToBuild, 'root' | 'next' | 'env'> & { readonly signal: AbortSignal }): Promise<Ran> {
  return runNode([youngObjects, programPath('astro'), 'build', '--outDir', next], {
    cwd: root,
    collect: true,
    signal,
    env: {
      SITE_ENV: env.siteEnv,
      SITE_URL: env.siteUrl,
      PUBLIC_API_URL: env.publicApiUrl,
      RETENTION_DAYS: String(env.retentionDays),
      SAMPLE_MAIL: env.sampleMail,
    },
  });
}

function indexFolderOf(next: string): string {
  return `${next}-search`;
}

/**
 * Indexes the pages as Astro made them while zlib's threads compress them as they are served. The index grows aside, so
 * that nothing compresses a half-written one. Both have ended when this does, for the folder may then be removed.
 */
async function indexAndCompress(next: string, terms: readonly Term[]): Promise<void> {
  const pages = readPages(next);
  const indexFolder = indexFolderOf(next);
  // Before both: beside the index, which keeps this thread busy, it would hold up zlib's.
  await lightenPages(next);
  const ended = await Promise.allSettled([compressFiles(next), buildSearchIndex({ pages, indexFolder, terms })]);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  await compressFiles(indexFolder);
  renameSync(indexFolder, join(next, 'pagefind'));
}

function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Folders of builds that were cut short; those of a build still under way stay. */
function removeLeftovers(work: string): void {
  for (const name of readdirSync(work)) {
    const pid = /^site-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(work, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function writeStamp(
  path: string,
  built: Omit<BuildStamp, 'settings'>,
  { siteEnv, siteUrl, publicApiUrl, retentionDays, sampleMail }: BuildSettings,
): void {
  const stamp: BuildStamp = { ...built, settings: { siteEnv, siteUrl, publicApiUrl, retentionDays, sampleMail } };
  writeFileSync(path, `${JSON.stringify(stamp)}\n`);
}
