import type { Locale } from './locales.ts';

const englishEndings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * A whole number as a place in a row, masculine in French: "17th" and « 17e », "1st" and « 1er ».
 *
 * @example formatOrdinal(22, 'en') // "22nd"
 */
export function formatOrdinal(value: number, locale: Locale): string {
  if (locale === 'fr') return value === 1 ? '1er' : `${value}e`;
  return `${value}${englishEndings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}
