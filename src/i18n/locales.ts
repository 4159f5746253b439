/** The site's languages, in the order in which they are offered. Both have equal status. */
export const locales = ['en', 'fr'] as const;

/** One of the site's languages. */
export type Locale = (typeof locales)[number];

/** Whether `value` names one of the site's languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The site's language that `value` names, such as the first part of an address.
 *
 * @throws RangeError for anything but `en` and `fr`.
 */
export function parseLocale(value: unknown): Locale {
  if (isLocale(value)) return value;
  throw new RangeError(`Expected one of ${JSON.stringify(locales)}, got ${JSON.stringify(value)}`);
}

/** The other language: where the language switch leads. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'fr' : 'en';
}

/** The language tag for `Intl` and `hreflang`: Canadian usage in both languages. */
export const languageTags = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Locale, string>;
