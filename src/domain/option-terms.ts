import type { Amount, Option, Stretch } from '../schemas/option.ts';

/** How an option asks for time: one full-time block, full time at both ends, spread over months, or as needed. */
export const timePatterns = ['block', 'bothEnds', 'spread', 'asNeeded'] as const;

/** How an option asks for time. */
export type TimePattern = (typeof timePatterns)[number];

/** A range of which both ends count; a single number has two equal ends. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Whom an option names: everyone serving, some groups of ranks and levels, or former representatives. */
export type Who =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'former' }
  | { readonly kind: 'groups'; readonly groups: readonly string[]; readonly andEquivalent: boolean };

/** What decides whether an option fits somebody. */
export interface OptionTerms {
  readonly id: string;
  readonly who: Who;
  readonly pattern: TimePattern;
  /** The whole months that the option takes at the shortest and at the longest; undefined when it has no length. */
  readonly months: Range | undefined;
}

/** A number or a range, as a range. */
export function rangeOf(amount: Amount): Range {
  return typeof amount === 'number' ? { min: amount, max: amount } : amount;
}

/**
 * What decides whether an option fits somebody, read from its facts.
 *
 * @example optionTerms('option2', …) // { pattern: 'bothEnds', months: { min: 6, max: 7 }, … }
 */
export function optionTerms(id: string, { who, length }: Option): OptionTerms {
  const stretches = length.kind === 'stretches' ? length.stretches : [];
  return { id, who: termsOfWho(who), pattern: patternOf(stretches), months: wholeMonths(stretches) };
}

function termsOfWho(who: Option['who']): Who {
  if (who.kind !== 'groups') return { kind: who.kind };
  return { kind: 'groups', groups: who.groups, andEquivalent: who.andEquivalent === true };
}

function patternOf(stretches: readonly Stretch[]): TimePattern {
  const fullTime = stretches.filter((stretch) => 'fullTimeWeeks' in stretch).length;
  if (stretches.length === 0) return 'asNeeded';
  if (fullTime === stretches.length) return 'block';
  return fullTime === 0 ? 'spread' : 'bothEnds';
}

/**
 * The whole months within which stretches one after the other are sure to end.
 *
 * Four weeks fit in any month, and every four weeks more take another one: 8 weeks end within 2 months, whichever
 * months they are, and never within 1. Holds up to 12 full-time weeks, which the schema sets as the most.
 */
function wholeMonths(stretches: readonly Stretch[]): Range | undefined {
  if (stretches.length === 0) return undefined;
  const weeks = stretches.reduce((sum, stretch) => sum + ('fullTimeWeeks' in stretch ? stretch.fullTimeWeeks : 0), 0);
  const ranges = stretches.flatMap((stretch) =>
    'fullTimeWeeks' in stretch ? [] : [rangeOf(stretch.intermittentMonths)],
  );
  const fullTime = Math.ceil(weeks / 4);
  return {
    min: ranges.reduce((sum, { min }) => sum + Math.ceil(min), fullTime),
    max: ranges.reduce((sum, { max }) => sum + Math.ceil(max), fullTime),
  };
}
