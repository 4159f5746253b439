import type { Locale } from '../../../i18n/locales.ts';
import type { Content } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt, type Prose } from '../prose.ts';
import { officialNames, refusedWords, type RefusedWord } from '../refused-words.ts';

interface Matcher extends RefusedWord {
  readonly expression: RegExp;
}

const matchers: readonly Matcher[] = refusedWords.map((word) => ({ ...word, expression: wholeWords(word.pattern) }));
const matchersOf: Readonly<Record<Locale, readonly Matcher[]>> = {
  en: matchers.filter(({ locale }) => locale === 'en'),
  fr: matchers.filter(({ locale }) => locale === 'fr'),
};

/** Words that the site does not use, with the reason and another word. */
export function checkRefusedWords(content: Content): Problem[] {
  return allProse(content).filter(isSaidByTheSite).flatMap(checkProse);
}

/** Other names of a term are what people type when they search: they may be any word. */
function isSaidByTheSite({ origin, place }: Prose): boolean {
  return !(origin === 'fact' && place.field?.includes('alsoCalled'));
}

function checkProse(prose: Prose): Problem[] {
  const text = withoutOfficialNames(prose.text);
  return matchersOf[prose.locale].flatMap(({ expression, reason, instead, inHistory, allowedBelow }) => {
    if (inHistory && prose.asHistory) return [];
    const isAllowed = prose.origin === 'fact' || prose.page?.split('/')[0] === allowedBelow;
    if (allowedBelow !== undefined && isAllowed) return [];
    return [...text.matchAll(expression)].map(({ 0: word, index }) =>
      problem(placeAt(prose, index), 'refusedWord', { word, reason, instead }),
    );
  });
}

/** The text with official names blanked out, each character by one, so that places stay where they are. */
function withoutOfficialNames(text: string): string {
  return officialNames.reduce((rest, name) => rest.replaceAll(name, 'ꙮ'.repeat(name.length)), text);
}

function wholeWords(pattern: string): RegExp {
  const spaces = pattern.replaceAll(' ', '[\\s\\u00a0\\u202f]+');
  if (pattern === '!') return /!/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaces})(?![\\p{L}\\p{N}])`, 'giu');
}
