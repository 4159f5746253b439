import type { Locale } from './locales.ts';

const nbsp = '\u00a0';

/** The spaces that may stand between two words of a line, breaking or not; never a line break. */
const gap = '[ \\u00a0\\u202f]';

const straightQuotes = /"([^"\n]*)"/g;
const apostropheInWord = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«“])/gu;
const apostropheAfterPlural = /(?<=\p{L}s)'(?=[\s»])/gu;

const beforeColon = new RegExp(`(?<=[^\\s:])${gap}+:(?=[\\s»]|$)|(?<=[\\p{L}\\p{N})}»”…])${gap}*:(?=[\\s»]|$)`, 'gu');
const afterOpeningGuillemet = new RegExp(`«${gap}*`, 'g');
const beforeClosingGuillemet = new RegExp(`${gap}*»`, 'g');
const beforeOtherMarks = new RegExp(`(?<=\\S)${gap}+(?=[;!?])`, 'g');
const betweenThousands = new RegExp(`(?<=\\d)${gap}+(?=\\d{3}(?!\\d))`, 'g');
const timeOfDay = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})${gap}*h(?:${gap}*(\\d{2}))?(?![\\p{L}\\d])`, 'gu');
const beforeUnit = new RegExp(`(?<=\\d)${gap}*(?=[$%])`, 'g');

/**
 * `text` with the spaces and marks that its language wants.
 *
 * Both languages: typographic apostrophes, and “curly” or « angular » quotation marks for straight ones in pairs.
 * French, by Canadian usage: a no-break space before a colon and inside guillemets, none before « ? ! ; », a no-break
 * space in times (14 h 30), before signs (300 $, 5 %) and between groups of thousands (6 300). Addresses of the web
 * and times such as 14:30 are left alone. Only spaces and single marks change: every other character stays.
 *
 * @example typography('fr', "l'aide : 6 300") // 'l’aide\u00a0: 6\u00a0300'
 */
export function typography(locale: Locale, text: string): string {
  const quotes = locale === 'en' ? '“$1”' : '«$1»';
  const marks = text.replace(straightQuotes, quotes).replace(apostropheInWord, '’').replace(apostropheAfterPlural, '’');
  if (locale === 'en') return marks;
  return marks
    .replace(timeOfDay, (_, hours: string, minutes?: string) => [hours, 'h', minutes].filter(Boolean).join(nbsp))
    .replace(betweenThousands, nbsp)
    .replace(beforeUnit, nbsp)
    .replace(beforeOtherMarks, '')
    .replace(beforeColon, `${nbsp}:`)
    .replace(afterOpeningGuillemet, `«${nbsp}`)
    .replace(beforeClosingGuillemet, `${nbsp}»`);
}
