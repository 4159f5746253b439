import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, otherLocale } from '../../../i18n/locales.ts';
import { stringsBelow } from '../../../i18n/translate.ts';
import type { CountingWords } from '../../../islands/answer-dates/tool-facts.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** The words that the answer dates tool shows once it counts. They are most of its words, and most readers never need them. */
export const GET: APIRoute = ({ locals: { deadlines, locale, strings } }) => {
  const { electronic, mail, mailReceived } = deadlines.reviewRequest;
  const words: CountingWords = {
    strings: stringsBelow(strings, 'answerDates.counting', locale),
    wordings: [locale, otherLocale(locale)].map((each) => ({
      locale: each,
      strings: { electronic: electronic[each], mail: mail[each], mailReceived: mailReceived[each] },
    })),
  };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
