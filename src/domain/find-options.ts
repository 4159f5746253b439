import type { OptionTerms, TimePattern } from './option-terms.ts';

/** What somebody says about themselves. Everything may be left unsaid; unsaid never rules an option out. */
export interface Answers {
  readonly who: 'military' | 'publicService' | 'neither' | 'unsaid';
  /** The id of a rank or level of `ranks.yml`; undefined when unsaid. Counts only for members and employees. */
  readonly rank: string | undefined;
  /** Whether they have already been a Defence representative. */
  readonly former: 'yes' | 'no' | 'unsaid';
  /** Every kind of time they could give; empty when unsaid. */
  readonly times: readonly TimePattern[];
  /** For how many months at most; undefined when unsaid. */
  readonly months: number | undefined;
  readonly travel: 'yes' | 'no' | 'unsaid';
}

/** The answers of somebody who has said nothing yet. */
export const nothingSaid: Answers = {
  who: 'unsaid',
  rank: undefined,
  former: 'unsaid',
  times: [],
  months: undefined,
  travel: 'unsaid',
};

/** A rank or level as the finder needs it. */
export interface RankTerms {
  readonly group: string;
  readonly mayCountAs?: string | undefined;
}

/** What speaks for or against an option. The words for each stand in `content/strings` under `optionFinder`. */
export type ReasonKey =
  | 'everyone'
  | 'named'
  | 'rankUnsaid'
  | 'whoUnsaid'
  | 'notNamed'
  | 'mayCount'
  | 'notServing'
  | 'former'
  | 'formerUnsaid'
  | 'notFormer'
  | 'formerAgain'
  | 'timeMatches'
  | 'timeUnsaid'
  | 'timeDiffers'
  | 'monthsEnough'
  | 'monthsUnsaid'
  | 'monthsMaybe'
  | 'monthsTooFew'
  | 'travelPossible'
  | 'travelAsk';

/** What a reason does: it speaks for the option, waits for an answer, leaves it to the program, or rules it out. */
export type Effect = 'for' | 'unsaid' | 'ask' | 'against';

/** The effects of reasons, from the least to the most favourable: the first that an option has gives its verdict. */
export const verdictWeighs = ['against', 'ask', 'unsaid', 'for'] as const satisfies readonly Effect[];

/** One reason about one option. */
export interface Reason {
  readonly about: 'who' | 'former' | 'time' | 'months' | 'travel';
  readonly key: ReasonKey;
  readonly effect: Effect;
}

/** Whether an option fits: `mayFit` waits for an answer, or for the program. */
export type Verdict = 'fits' | 'mayFit' | 'doesNotFit';

/** What the answers mean for one option. */
export interface Finding {
  readonly option: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What the answers mean for every option. */
export interface Findings {
  /** Every option: those that fit first, then those that may, then the others, nearest first. */
  readonly all: readonly Finding[];
  /** When nothing fits or may fit: the options that the fewest changes separate from the answers. Otherwise empty. */
  readonly nearest: readonly string[];
}

const effectOf: Readonly<Record<ReasonKey, Effect>> = {
  everyone: 'for',
  named: 'for',
  rankUnsaid: 'unsaid',
  whoUnsaid: 'unsaid',
  notNamed: 'against',
  mayCount: 'ask',
  notServing: 'against',
  former: 'for',
  formerUnsaid: 'unsaid',
  notFormer: 'against',
  formerAgain: 'ask',
  timeMatches: 'for',
  timeUnsaid: 'unsaid',
  timeDiffers: 'against',
  monthsEnough: 'for',
  monthsUnsaid: 'unsaid',
  monthsMaybe: 'ask',
  monthsTooFew: 'against',
  travelPossible: 'for',
  travelAsk: 'ask',
};

/**
 * Which options fit somebody's answers, which may and which do not, and why.
 *
 * An option is as good as its least favourable reason: one against rules it out, one to ask or unsaid makes it a "may".
 * Where the source leaves something open (what is equivalent to a named level, whether somebody can take part twice,
 * what happens without travel), the reason asks the program and never decides. Nothing unsaid rules an option out.
 *
 * @param ranks - Every rank and level that `answers.rank` may name.
 * @throws RangeError when `answers.rank` names no rank or level.
 * @example A Captain(N) with hours over 12 months: option 3 fits; options 1 and 2 ask for full time; option 4 is for higher ranks.
 */
export function findOptions(
  answers: Answers,
  options: readonly OptionTerms[],
  ranks: Readonly<Record<string, RankTerms>>,
): Findings {
  const rank = answers.rank === undefined ? undefined : ranks[answers.rank];
  if (answers.rank !== undefined && rank === undefined) {
    throw new RangeError(`Expected a rank or level of ranks.yml, got ${JSON.stringify(answers.rank)}`);
  }
  const found = options.map((option) => findingOf(answers, option, rank));
  // Sorting is stable: options of equal standing keep the order of the source.
  const all = found.sort((a, b) => standing(a) - standing(b));
  const nothing = all.every(({ verdict }) => verdict === 'doesNotFit');
  const least = Math.min(...all.map(standing));
  return { all, nearest: nothing ? all.filter((one) => standing(one) === least).map(({ option }) => option) : [] };
}

function findingOf(answers: Answers, option: OptionTerms, rank: RankTerms | undefined): Finding {
  const keys: (readonly [Reason['about'], ReasonKey])[] = [
    [option.who.kind === 'former' ? 'former' : 'who', whoReason(answers, option, rank)],
    ...(option.who.kind !== 'former' && answers.former === 'yes' ? ([['former', 'formerAgain']] as const) : []),
    ['time', timeReason(answers, option)],
    ...monthsReason(answers, option),
    ['travel', answers.travel === 'no' ? 'travelAsk' : 'travelPossible'],
  ];
  const reasons = keys.map(([about, key]) => ({ about, key, effect: effectOf[key] }));
  return { option: option.id, verdict: verdictOf(reasons), reasons };
}

function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ effect }) => effect === 'against')) return 'doesNotFit';
  return reasons.every(({ effect }) => effect === 'for') ? 'fits' : 'mayFit';
}

function whoReason({ who, former }: Answers, option: OptionTerms, rank: RankTerms | undefined): ReasonKey {
  if (option.who.kind === 'former') {
    if (former === 'unsaid') return 'formerUnsaid';
    return former === 'yes' ? 'former' : 'notFormer';
  }
  if (who === 'neither') return 'notServing';
  if (option.who.kind === 'everyone') return who === 'unsaid' ? 'whoUnsaid' : 'everyone';
  if (who === 'unsaid' || rank === undefined) return 'rankUnsaid';
  if (option.who.groups.includes(rank.group)) return 'named';
  const open = option.who.andEquivalent && rank.mayCountAs !== undefined && option.who.groups.includes(rank.mayCountAs);
  return open ? 'mayCount' : 'notNamed';
}

function timeReason({ times }: Answers, { pattern }: OptionTerms): ReasonKey {
  if (times.length === 0) return 'timeUnsaid';
  return times.includes(pattern) ? 'timeMatches' : 'timeDiffers';
}

function monthsReason(answers: Answers, option: OptionTerms): (readonly ['months', ReasonKey])[] {
  if (option.months === undefined) return [];
  if (answers.months === undefined) {
    // Whoever can give the full-time block has said its whole length already.
    return option.pattern === 'block' ? [] : [['months', 'monthsUnsaid']];
  }
  if (answers.months >= option.months.max) return [['months', 'monthsEnough']];
  return [['months', answers.months >= option.months.min ? 'monthsMaybe' : 'monthsTooFew']];
}

/** Where an option stands in the answer: lower is better. What a person cannot change weighs more than what they can. */
function standing({ verdict, reasons }: Finding): number {
  if (verdict === 'fits') return 0;
  if (verdict === 'mayFit') return reasons.some(({ effect }) => effect === 'ask') ? 2 : 1;
  const against = reasons.filter(({ effect }) => effect === 'against');
  return against.reduce((sum, { about }) => sum + (about === 'time' || about === 'months' ? 1 : 10), 10);
}
