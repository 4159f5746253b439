import { civicHolidaysOf } from '../../../src/domain/holidays.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { stringsBelow } from '../../../src/i18n/translate.ts';
import type { CountingWords } from '../../../src/islands/answer-dates/tool-facts.ts';
import { day, deadlines, holidays, rules } from '../../domain/deadline-facts.ts';
import { repositoryStrings } from '../../repository-content.ts';

/** What the page hands the tool, from the content as it stands. */
export function toolProps(locale: Locale) {
  return {
    locale,
    strings: stringsBelow(repositoryStrings(locale), 'answerDates.tool', locale),
    wordsAddress: `/${locale}/words.json`,
    rules,
    mailDelivery: deadlines.mailDelivery,
    civicHolidays: civicHolidaysOf(holidays),
    holidayNames: Object.fromEntries(Object.entries(holidays.days).map(([id, { name }]) => [id, name[locale]])),
    programStart: day('2021-11-15'),
    contacts: { line: { href: 'tel:1', text: '1-844' }, email: { href: 'mailto:a@b', text: 'a@b' } },
    builtOn: day('2026-11-20'),
  };
}

/** What the page fetches once somebody enters the form. */
export function countingWords(locale: Locale): CountingWords {
  const { electronic, mail, mailReceived } = deadlines.reviewRequest;
  return {
    strings: stringsBelow(repositoryStrings(locale), 'answerDates.counting', locale),
    wordings: [...locales]
      .sort((a, b) => Number(b === locale) - Number(a === locale))
      .map((each) => ({
        locale: each,
        strings: { electronic: electronic[each], mail: mail[each], mailReceived: mailReceived[each] },
      })),
  };
}
