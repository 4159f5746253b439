import { optionFinderFacts } from '../../../src/components/option-finder-facts.ts';
import { createFactBook, type FactFiles } from '../../../src/domain/fact-book.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import type { FinderFacts } from '../../../src/islands/option-finder/finder-facts.ts';
import { options, ranks, strings } from '../../domain/option-facts.ts';
import { repositoryFacts } from '../../repository-content.ts';

/** What the page hands to the finder, from the facts of this repository. */
export function finderFacts(locale: Locale, takingPart: 'record' | 'open' = 'record'): FinderFacts {
  const files = ['contacts', 'dates', 'figures', 'sources', 'terms', 'ledger'].map((name) => [
    name,
    repositoryFacts(name),
  ]);
  const locals = {
    facts: createFactBook(Object.fromEntries(files) as FactFiles),
    locale,
    options,
    ranks,
    site: { takingPart },
    strings: strings[locale],
    t: createTranslate(strings[locale], locale),
  };
  return optionFinderFacts(locals as unknown as App.Locals);
}
