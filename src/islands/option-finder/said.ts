import type { Answers } from '../../domain/find-options.ts';
import { timePatterns } from '../../domain/option-terms.ts';
import type { RankChoice } from './finder-facts.ts';

/** What somebody has said, with the rank under the name they chose it by. */
export interface Said extends Omit<Answers, 'rank'> {
  /** The value of a `RankChoice`. */
  readonly choice: string | undefined;
}

/** Nothing said yet: every answer is "I do not know yet". */
export const nothingSaidYet: Said = {
  who: 'unsaid',
  choice: undefined,
  former: 'unsaid',
  times: [],
  months: undefined,
  travel: 'unsaid',
};

/** Added to a text of answers when what they mean is to be shown at once. */
export const answeredMark = 'answered';

/** The answers that decide: a rank is the same under the name of any service. */
export function answersOf({ choice, ...said }: Said): Answers {
  return { ...said, rank: choice?.split('.')[0] };
}

/** What was said, as one text that `saidFrom` reads; empty when nothing was. */
export function saidText({ who, choice, former, times, months, travel }: Said): string {
  const text = new URLSearchParams();
  if (who !== 'unsaid') text.set('who', who);
  if (choice !== undefined) text.set('rank', choice);
  if (former !== 'unsaid') text.set('former', former);
  if (times.length > 0) text.set('time', times.join('.'));
  if (months !== undefined) text.set('months', String(months));
  if (travel !== 'unsaid') text.set('travel', travel);
  return text.toString();
}

/** What a text of `saidText` says. What it does not understand, it takes as not said. */
export function saidFrom(text: string, choices: readonly RankChoice[], mostMonths: number): Said {
  const params = new URLSearchParams(text);
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === params.get(name));
  const who = oneOf('who', ['military', 'publicService', 'neither']) ?? 'unsaid';
  const months = Number(params.get('months'));
  const times = params.get('time')?.split('.') ?? [];
  return {
    who,
    choice: choices.find(({ value, kind }) => kind === who && value === params.get('rank'))?.value,
    former: oneOf('former', ['yes', 'no']) ?? 'unsaid',
    times: timePatterns.filter((pattern) => times.includes(pattern)),
    months: Number.isInteger(months) && months >= 1 && months <= mostMonths ? months : undefined,
    travel: oneOf('travel', ['yes', 'no']) ?? 'unsaid',
  };
}
