import type { OptionContext } from '../i18n/option-words.ts';
import { figureText } from '../i18n/fact-words.ts';

/** What the words about options need, from what every page is handed. */
export function optionContext({ locale, t, ranks, facts }: App.Locals): OptionContext {
  return {
    locale,
    t,
    ranks,
    figureText: (id) => figureText(facts.figure(id), locale, t),
    dateOf: (id) => facts.date(id).date,
  };
}
