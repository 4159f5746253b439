import type { SessionFile } from '../../../schemas/session.ts';
import type { Content, SessionText } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { lineOf } from '../yaml-text.ts';

/** Sessions in a zone that the site has no words for, and sessions that stand in two files. */
export function checkSessions(content: Content): Problem[] {
  return [...content.sessions.flatMap((session) => unknownZone(content, session)), ...copies(content.sessions)];
}

function unknownZone(content: Content, { yaml }: SessionText): Problem[] {
  const { zone } = fieldsOf(yaml.data);
  const entries = content.facts.get('zones')?.data as Record<string, { zone?: unknown } | null> | undefined;
  if (typeof zone !== 'string' || entries === undefined) return [];
  const zones = Object.values(entries).flatMap((entry) => (typeof entry?.zone === 'string' ? [entry.zone] : []));
  if (zones.includes(zone)) return [];
  const place = { file: yaml.file, line: lineOf(yaml, ['zone']), field: 'zone' };
  return [problem(place, 'sessionZoneUnknown', { zone, near: nearest(zone, zones) })];
}

function copies(sessions: readonly SessionText[]): Problem[] {
  const firstFiles = new Map<string, string>();
  return sessions.flatMap(({ yaml }) => {
    const { audience, language, starts, zone } = fieldsOf(yaml.data);
    if (starts === undefined) return [];
    const same = JSON.stringify([audience, language, zone, starts]);
    const file = firstFiles.get(same);
    if (file !== undefined)
      return [problem({ file: yaml.file, line: lineOf(yaml, ['starts']), field: 'starts' }, 'sessionTwice', { file })];
    firstFiles.set(same, yaml.file);
    return [];
  });
}

function fieldsOf(data: unknown): Partial<Record<keyof SessionFile, unknown>> {
  return typeof data === 'object' && data !== null ? data : {};
}
