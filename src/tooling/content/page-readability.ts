import { locales, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { nameMask, namesAndTerms } from './names-and-terms.ts';
import { oncePer } from './once-per.ts';
import { pageProse } from './prose.ts';
import { fewestSentences, type Audience } from './readability-budgets.ts';
import { isHarder, readingScore } from './reading-ease.ts';
import { countedWords, sentencesOf } from './sentences.ts';

/** How hard a page is to read, with the three sentences that weigh the most, the heaviest first. */
export interface PageReadability {
  readonly page: Page;
  readonly audience: Audience;
  readonly score: number;
  readonly hardest: readonly string[];
}

/** How hard the pages of an audience are to read in a language. */
export interface ReadabilityOfAudience {
  readonly audience: Audience;
  readonly locale: Locale;
  readonly pages: number;
  readonly median: number;
  readonly worst: number;
  /** The name of the page that is the hardest. */
  readonly worstPage: string;
}

/**
 * How hard each page is to read, judged by its paragraphs and list items. Pages of a few sentences are left out.
 *
 * Names and terms of the facts count as one easy word each, and so does a capitalized name within a sentence. Worked
 * out once for a content that was read.
 */
export const pageReadabilities = oncePer((content: Content): readonly PageReadability[] => {
  const masks = { en: nameMask(namesAndTerms(content, 'en')), fr: nameMask(namesAndTerms(content, 'fr')) };
  return content.pages.flatMap((page) => {
    const sentences = pageProse(page)
      .filter(({ origin, locale }) => origin === 'body' && locale === page.locale)
      .flatMap(({ text }) => sentencesOf(text, page.locale))
      .map((text) => ({ text, judged: withoutNames(masks[page.locale](text)) }))
      .filter(({ judged }) => countedWords(judged).length > 0);
    if (sentences.length < fewestSentences) return [];
    const score = readingScore(
      sentences.map(({ judged }) => judged),
      page.locale,
    );
    const hardest = sentences
      .map(({ text, judged }) => ({ text, weight: weight(judged, score, page.locale) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ text }) => text);
    return [{ page, audience: audienceOf(page), score, hardest }];
  });
});

/** Median and worst for each audience in each language, where there are pages. */
export function readabilityByAudience(pages: readonly PageReadability[]): ReadabilityOfAudience[] {
  const audiences = [...new Set(pages.map(({ audience }) => audience))].sort();
  return audiences.flatMap((audience) =>
    locales.flatMap((locale) => {
      const ordered = pages
        .filter((each) => each.audience === audience && each.page.locale === locale)
        .sort((a, b) => (isHarder(a.score, b.score, locale) ? -1 : 1));
      const [worst, median] = [ordered[0], ordered[Math.floor(ordered.length / 2)]];
      if (worst === undefined || median === undefined) return [];
      const scores = { median: median.score, worst: worst.score, worstPage: worst.page.name };
      return [{ audience, locale, pages: ordered.length, ...scores }];
    }),
  );
}

/** How much a sentence makes a page harder: how far it is above the page, for each of its words. */
function weight(judged: string, scoreOfPage: number, locale: Locale): number {
  const distance = readingScore([judged], locale) - scoreOfPage;
  return countedWords(judged).length * (locale === 'en' ? distance : -distance);
}

function audienceOf({ fields }: Page): Audience {
  const { audience } = fields;
  return audience === 'public' || audience === 'defence-representatives' ? audience : 'class-members';
}

const nameWithinSentence = /(?<=[\p{Ll}\p{N},;:)”»ꙮ][ \u00a0]["“«(]?\u00a0?)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

function withoutNames(sentence: string): string {
  return sentence.replace(nameWithinSentence, 'ꙮ').replace(/ꙮ[ꙮ’-]*/g, 'ꙮ');
}
