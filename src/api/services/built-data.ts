import type * as z from 'zod/mini';
import { scheduledSessionsSchema, type ScheduledSession } from '../../schemas/session.ts';
import { siteSwitchesSchema, type SiteSwitches } from '../../schemas/site-switches.ts';
import type { SiteFiles } from './site-files.ts';

/** What the build wrote for the API is not there or cannot be read. The message is for the operator. */
export class BuiltDataError extends Error {
  override name = 'BuiltDataError';
}

/** What the build decided for pages and API alike. */
export interface BuiltData {
  /** In the order in which they start. */
  readonly sessions: readonly ScheduledSession[];
  /** What the owner's settings turn on. */
  readonly switches: SiteSwitches;
}

/**
 * What the build wrote for the API: what pages show and what the API does never disagree.
 *
 * @throws BuiltDataError when the built site has no such file, or another shape in it.
 */
export function readBuiltData(files: SiteFiles): BuiltData {
  return {
    sessions: readBuilt(files, 'sessions.json', scheduledSessionsSchema),
    switches: readBuilt(files, 'switches.json', siteSwitchesSchema),
  };
}

function readBuilt<Shape extends z.ZodMiniType>(files: SiteFiles, name: string, schema: Shape): z.infer<Shape> {
  const file = files.get(`/${name}`);
  if (file === undefined) throw new BuiltDataError(sentence(name, 'found none'));
  try {
    return schema.parse(JSON.parse(Buffer.from(file.forms.identity.bytes).toString('utf8')));
  } catch (cause) {
    throw new BuiltDataError(sentence(name, 'could not read it'), { cause });
  }
}

function sentence(name: string, found: string): string {
  return `Expected ${name} in the built site, ${found}. Run "npm run build" again.`;
}
