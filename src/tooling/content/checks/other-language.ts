import { otherLocale } from '../../../i18n/locales.ts';
import type { Content } from '../content-model.ts';
import { canBeMarked, otherLanguageFinder } from '../other-language.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt, type Prose } from '../prose.ts';

/** English in French texts and French in English ones, unless it is marked or quoted. */
export function checkOtherLanguage(content: Content): Problem[] {
  const find = otherLanguageFinder(content);
  return allProse(content)
    .filter((prose) => !isSearchWord(prose))
    .flatMap((prose) => {
      const { locale, text } = prose;
      const other = otherLocale(locale);
      return find(prose).map(({ start, end }) =>
        problem(placeAt(prose, start), 'otherLanguage', {
          words: text.slice(start, end),
          locale,
          other,
          canMark: canBeMarked(prose),
        }),
      );
    });
}

/** Other names of a term are what people type when they search: they may be of any language. */
function isSearchWord({ origin, place }: Prose): boolean {
  return origin === 'fact' && place.field?.includes('alsoCalled') === true;
}
