import type { Figure } from '../schemas/figure.ts';
import { formatDate, formatMillionDollars, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translate.ts';

/**
 * A figure in words with its unit: "6 to 8 people", « 18 mois », "$58.9 million"; the bare number for a count.
 *
 * @param t - Needs the strings `units.range` and `units.<unit>`.
 */
export function figureText(figure: Pick<Figure, 'value' | 'unit'>, locale: Locale, t: Translate): string {
  const { value, unit } = figure;
  const number =
    typeof value === 'number'
      ? formatNumber(value, locale)
      : t('units.range', { min: formatNumber(value.min, locale), max: formatNumber(value.max, locale) });
  if (unit === 'count') return number;
  const count = typeof value === 'number' ? value : value.max;
  if (unit === 'million-dollars') return formatMillionDollars(count, locale);
  return t(`units.${unit}`, { count, number });
}

/**
 * When something was published, as closely as known: a day, a month, a year, or a season such as "2023-summer".
 *
 * @param t - Needs the strings `seasons.<season>`.
 */
export function publishedText(published: string, locale: Locale, t: Translate): string {
  const season = /^(\d{4})-(spring|summer|fall|winter)$/.exec(published);
  return season === null ? formatDate(published, locale) : t(`seasons.${season[2]}`, { year: season[1] ?? '' });
}
