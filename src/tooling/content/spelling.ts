import type { Locale } from '../../i18n/locales.ts';
import { isInDictionary } from './dictionaries.ts';

/** Words that are right although no dictionary has them, as they are written. */
export type AcceptedWords = ReadonlySet<string>;

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/i;
const elision = /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu))['](?=.)/i;
const afterVerb = /-(?:t-)?(?:je|tu|il|ils|elle|elles|on|nous|vous|ce|le|la|les|lui|leur|moi|toi|y|en|là|ci)$/i;
const possessive = /(?:'s|')$/;

/**
 * The part of a word that is not spelled as its language wants, or undefined when all of it is.
 *
 * Elisions (l’, d’, qu’…), pronouns after a French verb (-vous, -t-il) and the English ’s are taken off; of a word
 * with hyphens that no dictionary has, each part is looked at for itself.
 *
 * @example misspelledPart('l’équippe', 'fr', new Set()) // 'équippe'
 */
export function misspelledPart(word: string, locale: Locale, accepted: AcceptedWords): string | undefined {
  const plain = word.replaceAll('’', "'").replaceAll('‑', '-');
  const isRight = (part: string): boolean =>
    part.length === 0 || isAccepted(part, accepted) || isInDictionary(part, locale);
  if (isRight(plain)) return undefined;
  const stem = locale === 'fr' ? plain.replace(elision, '') : plain.replace(possessive, '');
  const core = locale === 'fr' ? stem.replace(afterVerb, '') : stem;
  if (isRight(stem) || isRight(core)) return undefined;
  return core.split('-').find((part) => {
    const bare = locale === 'fr' ? part.replace(elision, '') : part.replace(possessive, '');
    return !isRight(bare) && !(locale === 'fr' && elided.test(bare));
  });
}

/** A word of the list in small letters may start with a capital, or have nothing else; one with capitals is a name. */
function isAccepted(word: string, accepted: AcceptedWords): boolean {
  return accepted.has(word) || accepted.has(word.toLowerCase());
}
