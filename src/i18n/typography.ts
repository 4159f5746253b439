import type { Locale } from './locales.ts';

const nbsp = '\u00a0';

/**
 * `text` with the spaces and marks that its language wants.
 *
 * Both languages: typographic apostrophes. French, by Canadian usage: a no-break space before a colon and inside
 * guillemets, none before « ? ! ; », a no-break space between a number and what it counts in times (14 h 30),
 * amounts (300 $) and groups of thousands (6 300). Addresses of the web and times such as 14:30 are left alone.
 *
 * @example typography('fr', "l'aide : 6 300") // 'l’aide\u00a0: 6\u00a0300'
 */
export function typography(locale: Locale, text: string): string {
  const apostrophes = text.replace(/(\p{L})'(?=\p{L})/gu, '$1’').replace(/(\p{L}s)'(?=\s)/gu, '$1’');
  if (locale === 'en') return apostrophes;
  return apostrophes
    .replace(/(\S)[  \u202f]+:(?=\s|$)/g, `$1${nbsp}:`)
    .replace(/([\p{L}\p{N})»”])[  \u202f]*:(?=\s|$)/gu, `$1${nbsp}:`)
    .replace(/«[  \u202f]*/g, `«${nbsp}`)
    .replace(/[  \u202f]*»/g, `${nbsp}»`)
    .replace(/[  \u202f]+([;!?])/g, '$1')
    .replace(/(\d)[  \u202f]+(?=\d{3}(?!\d))/g, `$1${nbsp}`)
    .replace(/(\d)[  \u202f]+h(?=[\s ,.)]|$)(?:[  \u202f]+(?=\d))?/g, (match, digit: string) =>
      /h[  \u202f]+$/.test(match) ? `${digit}${nbsp}h${nbsp}` : `${digit}${nbsp}h`,
    )
    .replace(/(\d)[  \u202f]+([$%])/g, `$1${nbsp}$2`);
}
