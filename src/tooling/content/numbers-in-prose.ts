import type { Locale } from '../../i18n/locales.ts';

const times = {
  en: /(?<hour>\d{1,2})(?::(?<minutes>\d{2}))?[ \u00a0]?(?<half>am|pm|a\.m\.|p\.m\.)/giu,
  fr: /(?<hour>\d{1,2})[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?(?<minutes>\d{2}))?(?!\p{L})/giu,
} as const satisfies Record<Locale, RegExp>;

/**
 * The numbers written with digits in a text, each once, in a form that both languages share.
 *
 * Times count as one number whether written "7:30 pm" or « 19 h 30 »; "6,300" and « 6 300 », "58.9" and « 58,9 »,
 * "1st" and « 1er » are the same. Numbers in words do not count.
 *
 * @example numbersInProse('From 7 am, 6,300 people', 'en') // Set { '7:00', '6300' }
 */
export function numbersInProse(text: string, locale: Locale): Set<string> {
  const numbers = new Set<string>();
  const rest = text.replace(times[locale], (...match) => {
    const { hour = '0', minutes = '00', half = '' } = match.at(-1) as Record<string, string | undefined>;
    const isAfternoon = half.toLowerCase().startsWith('p');
    const onClock = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
    numbers.add(`${onClock}:${minutes}`);
    return ' ';
  });
  const grouped =
    locale === 'en'
      ? rest.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      : rest.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  const decimal = locale === 'en' ? grouped : grouped.replace(/(\d),(?=\d)/g, '$1.');
  for (const match of decimal.matchAll(/\d+(?:\.\d+)?/g)) numbers.add(match[0]);
  return numbers;
}
