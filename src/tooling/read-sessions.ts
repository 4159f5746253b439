import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calendarDayAt } from '../domain/calendar-date.ts';
import { scheduleSessions } from '../domain/session-schedule.ts';
import { sessionFileSchema, type ScheduledSession, type SessionFile } from '../schemas/session.ts';

/** A file of content/sessions does not fit its schema; the content check says where and how to mend it. */
export class SessionFileError extends Error {
  override name = 'SessionFileError';
}

/**
 * The sessions of a project as a build of this moment would write them, for the API of the dev server, which has no build.
 *
 * @param root - The project's folder.
 * @param withSamples - Production leaves samples out.
 * @param now - The moment whose day, in Ottawa, samples are counted from.
 * @throws SessionFileError naming the file.
 */
export function readSessions(
  root: string,
  { withSamples, now }: { withSamples: boolean; now: Date },
): ScheduledSession[] {
  const builtOn = calendarDayAt(now, 'America/Toronto');
  return scheduleSessions(readSessionFiles(root), { builtOn, withSamples });
}

/** Whether any session's day is counted from the build, so that the site has to be built again on another day. */
export function hasSamples(root: string): boolean {
  return Object.values(readSessionFiles(root)).some(({ sample }) => sample === true);
}

function readSessionFiles(root: string): Record<string, SessionFile> {
  const folder = join(root, 'content/sessions');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    names.map((name) => {
      const read = sessionFileSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.success)
        throw new SessionFileError(
          `content/sessions/${name} is not a session that can be read. Run npm run check:content: it says why.`,
        );
      return [name.replace(/\.yml$/, ''), read.data];
    }),
  );
}
