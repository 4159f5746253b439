import type { Reason } from '../../domain/find-options.ts';
import { formatList } from '../../i18n/format.ts';
import type { MessageParams, Translate } from '../../i18n/translate.ts';
import type { FinderFacts, FinderOption } from './finder-facts.ts';
import type { Said } from './said.ts';

/** What was said about one thing, in words; undefined when nothing was. */
export interface SaidWords {
  readonly who: string | undefined;
  readonly former: string | undefined;
  readonly times: string | undefined;
  readonly months: string | undefined;
  readonly travel: string | undefined;
}

/** What was said, in words, one for each question. */
export function saidWords(said: Said, t: Translate, { choices, locale, axis }: FinderFacts): SaidWords {
  const { who, choice, former, times, months, travel } = said;
  const rank = choices.find(({ value }) => value === choice)?.name;
  const yesNo = (answer: 'yes' | 'no' | 'unsaid') => (answer === 'unsaid' ? undefined : t(answer));
  return {
    who: who === 'unsaid' ? undefined : (rank ?? t(`who.${who}`)),
    former: yesNo(former),
    times:
      times.length === 0
        ? undefined
        : formatList(
            times.map((pattern) => t(`said.${pattern}`)),
            locale,
            'or',
          ),
    months: months === undefined ? undefined : t(months < axis ? 'months.count' : 'months.most', { count: months }),
    travel: yesNo(travel),
  };
}

/** The sentence of a reason, with what was said and what the option asks for. */
export function reasonText(reason: Reason, option: FinderOption, said: SaidWords, t: Translate): string {
  return t(`reasons.${reason.key}`, paramsOf(reason, option, said));
}

/** What would have to change for a reason against an option to fall away. */
export function changeText({ key }: Reason, { length }: FinderOption, t: Translate): string {
  return t(`changes.${key}`, key === 'timeDiffers' || key === 'monthsTooFew' ? { length } : {});
}

function paramsOf({ key }: Reason, { length }: FinderOption, said: SaidWords): MessageParams {
  switch (key) {
    case 'named':
    case 'notNamed':
    case 'mayCount':
      return { rank: said.who ?? '' };
    case 'timeMatches':
    case 'timeUnsaid':
      return { length };
    case 'timeDiffers':
      return { length, said: said.times ?? '' };
    case 'monthsEnough':
      return { months: said.months ?? '' };
    case 'monthsMaybe':
    case 'monthsTooFew':
      return { length, months: said.months ?? '' };
    case 'everyone':
    case 'rankUnsaid':
    case 'whoUnsaid':
    case 'notServing':
    case 'former':
    case 'formerUnsaid':
    case 'notFormer':
    case 'formerAgain':
    case 'monthsUnsaid':
    case 'travelPossible':
    case 'travelAsk':
      return {};
  }
}
