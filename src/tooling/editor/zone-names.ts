import type { Locale } from '../../i18n/locales.ts';
import type { Content } from '../content/content-model.ts';
import { textOrNone } from '../content/plain-text.ts';

/**
 * The part of Canada that keeps each time zone's time, by the name of the zone: nobody has to know that of a zone.
 *
 * @example zoneNames(content, 'en')['America/Toronto'] // 'Eastern (Ontario, Québec, eastern Nunavut)'
 */
export function zoneNames(content: Content, language: Locale): Record<string, string> {
  const entries = Object.values((content.facts.get('zones')?.data ?? {}) as Record<string, ZoneEntry | null>);
  return Object.fromEntries(
    entries.flatMap((entry) =>
      typeof entry?.zone === 'string' ? [[entry.zone, textOrNone(entry.name?.[language])]] : [],
    ),
  );
}

interface ZoneEntry {
  readonly zone?: unknown;
  readonly name?: Readonly<Partial<Record<Locale, unknown>>>;
}
