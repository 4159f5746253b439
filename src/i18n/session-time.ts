import { formatDate, formatTime } from './format.ts';
import { languageTags, type Locale } from './locales.ts';
import { clockAt } from './zone-clock.ts';

/**
 * When a session starts, on the clocks of the zone in which it is announced, as part of a sentence.
 *
 * @param startsAt - An instant, such as "2027-02-11T18:00:00.000Z".
 * @example sessionTimeText({ startsAt: '2027-02-11T18:00:00.000Z', zone: 'America/Toronto' }, 'fr') // « jeudi 11 février 2027, à 13 h (heure de l’Est) »
 */
export function sessionTimeText({ startsAt, zone }: { startsAt: string; zone: string }, locale: Locale): string {
  const { date, time } = clockAt(startsAt, zone);
  const [day, hour] = [formatDate(date, locale, 'long'), formatTime(time, locale)];
  const name = timeZoneText(zone, startsAt, locale);
  return locale === 'fr' ? `${day}, à ${hour} (${name})` : `${day}, at ${hour} (${name})`;
}

/**
 * A time zone as people call it, without winter and summer where both have one name: "Eastern time", « heure de l’Est ».
 *
 * @param at - When: a zone that changed its ways has another name before and after.
 */
export function timeZoneText(zone: string, at: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(languageTags[locale], { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = parts.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/ Time$/, ' time').replace(/ Standard time$/, ' standard time');
}
