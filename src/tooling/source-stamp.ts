import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import type { Env } from '../api/env.ts';
import { calendarDayAt } from '../domain/calendar-date.ts';

/** Everything that the built site depends on, below the project's folder. */
const sources = ['astro.config.mjs', 'content', 'package-lock.json', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The settings that the build writes into pages. */
export type BuildSettings = Pick<Env, 'siteEnv' | 'siteUrl' | 'publicApiUrl' | 'retentionDays' | 'sampleMail'>;

const stampSchema = z.strictObject({
  sources: z.string(),
  urgentFacts: z.optional(z.string()),
  urgent: z.optional(z.boolean()),
  settings: z.strictObject({
    siteEnv: z.string(),
    siteUrl: z.string(),
    publicApiUrl: z.string(),
    retentionDays: z.int(),
    sampleMail: z.string(),
  }),
  builtAt: z.iso.datetime(),
});

/** From what and when a site was built. */
export type BuildStamp = z.infer<typeof stampSchema>;

/**
 * One hash over the names and bytes of all files that the built site depends on.
 *
 * @param root - The project's folder.
 */
export function hashSources(root: string): string {
  const files = sources.flatMap((source) => filesBelow(root, source)).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** What the urgent lane is for: contacts, the zones that their hours are shown for, and the notice. */
const urgentFacts = ['content/facts/contacts.yml', 'content/facts/site.yml', 'content/facts/zones.yml'];

/** One hash over the files that the urgent lane is for. */
export function hashUrgentFacts(root: string): string {
  const hash = createHash('sha256');
  for (const file of urgentFacts.filter((each) => existsSync(join(root, each))))
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Whether there is something for the urgent lane to build, or undefined when nobody knows what was built before.
 *
 * It stays open after a build in it: a number that was built as a demonstration has to reach readers too, and a wrong one
 * has to be taken back, while the same pages are still out of step.
 *
 * @param facts - What `hashUrgentFacts` says now.
 */
export function isUrgentLaneOpen(
  last: Pick<BuildStamp, 'urgent' | 'urgentFacts'> | undefined,
  facts: string,
): boolean | undefined {
  if (last?.urgentFacts === undefined) return undefined;
  return last.urgent === true || last.urgentFacts !== facts;
}

function filesBelow(root: string, source: string): string[] {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The stamp that the last build left, or nothing when there is none that can be read. */
export function readStamp(path: string): BuildStamp | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return stampSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a site was built with these settings: a sample must never be served as the real one, nor the other way round. */
export function hasSettings(stamp: BuildStamp | undefined, settings: BuildSettings): boolean {
  return (
    stamp !== undefined &&
    stamp.settings.siteEnv === settings.siteEnv &&
    stamp.settings.siteUrl === settings.siteUrl &&
    stamp.settings.publicApiUrl === settings.publicApiUrl &&
    stamp.settings.retentionDays === settings.retentionDays &&
    stamp.settings.sampleMail === settings.sampleMail
  );
}

/** Whether a site was built on the day that it is now in Ottawa. On another day its sample sessions have moved, or passed. */
export function isOfToday(stamp: BuildStamp | undefined, now: Date): boolean {
  const dayOf = (instant: Date): string => calendarDayAt(instant, 'America/Toronto');
  return stamp !== undefined && dayOf(new Date(stamp.builtAt)) === dayOf(now);
}
