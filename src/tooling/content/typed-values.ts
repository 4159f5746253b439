import type { Locale } from '../../i18n/locales.ts';

/** A contact, a date or a number of days that somebody typed into a text. */
export interface TypedValue {
  readonly kind: 'phone' | 'email' | 'address' | 'date' | 'days' | 'business-days';
  readonly text: string;
  readonly index: number;
  /** The day "2024-06-30" of a date, the number of a day limit, and the text itself of a contact. */
  readonly value: string;
}

const hyphen = '[-\\u2011]';
const space = '[ \\u00a0\\u202f]';
const contactPatterns = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    kind: 'address',
    pattern:
      /\bhttps?:\/\/[^\s)]*[^\s).,;:!?]|\bwww\.[^\s)]*[^\s).,;:!?]|(?<![@\w.-])[\w-]+(?:\.[\w-]+)*\.(?:ca|com|org|net)\b(?:\/[^\s)]*[^\s).,;:!?]|\/)?/g,
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?<![\\d-])(?:\\+?1[-. \\u00a0\\u2011])?\\(?\\d{3}\\)?[-. \\u00a0\\u2011]\\d{3}[-. \\u00a0\\u2011]\\d{4}(?!\\d)|(?<!\\d)9${hyphen}?8${hyphen}?8(?!\\d)|(?<![\\d,.$])9${hyphen}?1${hyphen}?1(?![\\d,.]\\d)`,
      'g',
    ),
  },
] as const;

const months = {
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const satisfies Record<Locale, readonly string[]>;

/** From two on: "one" and « un » are as often articles. */
const numberWords = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
} as const satisfies Record<Locale, readonly string[]>;

const datePatterns = {
  en: [
    new RegExp(`\\b(?<month>${months.en.join('|')})${space}(?<day>\\d{1,2}),?${space}(?<year>\\d{4})`, 'giu'),
    new RegExp(`\\b(?<day>\\d{1,2})${space}(?<month>${months.en.join('|')})${space}(?<year>\\d{4})`, 'giu'),
    /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/g,
  ],
  fr: [
    new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:er)?${space}(?<month>${months.fr.join('|')})${space}(?<year>\\d{4})`, 'giu'),
    /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/g,
  ],
} as const;

const dayPatterns = {
  en: [
    new RegExp(
      `(?<![\\d,.])(?<days>\\d+|${numberWords.en.join('|')})[ \\u00a0-](?<business>business |working )days?\\b`,
      'giu',
    ),
    /(?<![\d,.])(?<days>\d+)[ \u00a0-](?:calendar )?days?\b(?! a week)/giu,
  ],
  fr: [
    new RegExp(
      `(?<![\\d,.\\p{L}])(?<days>\\d+|${numberWords.fr.join('|')})${space}jours?${space}(?<business>ouvrables?|ouvrés?)`,
      'giu',
    ),
    /(?<![\d,.])(?<days>\d+)[ \u00a0\u202f]jours?(?!\p{L})(?![ \u00a0]sur[ \u00a0]7)/giu,
  ],
} as const;

/**
 * What in `text` has to come from a fact: telephone numbers, e-mail and web addresses, full dates, numbers of days.
 *
 * Made-up addresses that show a form (name@example.com, nom@exemple.com), "7 days a week" and « 7 jours sur 7 » are
 * no facts. Where two patterns meet, the first in the text, then the longer one, counts.
 */
export function typedValues(text: string, locale: Locale): TypedValue[] {
  const found: TypedValue[] = [];
  for (const { kind, pattern } of contactPatterns) {
    for (const match of text.matchAll(pattern)) {
      if (!/ex[ae]mple\./.test(match[0])) found.push({ kind, text: match[0], index: match.index, value: match[0] });
    }
  }
  for (const match of datePatterns[locale].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { year = '', month = '', number, day = '' } = match.groups ?? {};
    const monthNumber = number ?? String((months[locale] as readonly string[]).indexOf(month.toLowerCase()) + 1);
    const value = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
    found.push({ kind: 'date', text: match[0], index: match.index, value });
  }
  for (const match of dayPatterns[locale].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { days = '', business } = match.groups ?? {};
    const word = (numberWords[locale] as readonly string[]).indexOf(days.toLowerCase());
    const value = word < 0 ? days : String(word + 2);
    found.push({ kind: business === undefined ? 'days' : 'business-days', text: match[0], index: match.index, value });
  }
  found.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = 0;
  return found.filter((value) => {
    if (value.index < end) return false;
    end = value.index + value.text.length;
    return true;
  });
}
