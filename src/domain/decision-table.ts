import { findOptions, nothingSaid, type Answers, type RankTerms, type Reason, type Verdict } from './find-options.ts';
import { timePatterns, type OptionTerms, type TimePattern } from './option-terms.ts';

/** Every rank and level by id. */
export type RankTable = Readonly<Record<string, RankTerms & { readonly kind: 'military' | 'publicService' }>>;

/** The most months that an answer distinguishes: more changes nothing. */
export function mostMonths(options: readonly OptionTerms[]): number {
  return Math.max(1, ...options.map(({ months }) => months?.max ?? 0));
}

/** Every answer to "who are you": each rank and level, each service without a rank, neither, and nothing said. */
export function allWho(ranks: RankTable): Pick<Answers, 'who' | 'rank'>[] {
  return [
    ...Object.entries(ranks).map(([rank, { kind }]) => ({ who: kind, rank })),
    { who: 'military', rank: undefined },
    { who: 'publicService', rank: undefined },
    { who: 'neither', rank: undefined },
    { who: 'unsaid', rank: undefined },
  ];
}

/** Every choice of kinds of time, the empty one included. */
export function allTimes(): TimePattern[][] {
  return timePatterns.reduce<TimePattern[][]>(
    (sets, pattern) => [...sets, ...sets.map((set) => [...set, pattern])],
    [[]],
  );
}

/** Every set of answers that the finder can be given, about sixty thousand. */
export function* allAnswers(options: readonly OptionTerms[], ranks: RankTable): Generator<Answers> {
  const months = [undefined, ...Array.from({ length: mostMonths(options) }, (_, index) => index + 1)];
  const three = ['yes', 'no', 'unsaid'] as const;
  for (const who of allWho(ranks))
    for (const former of three)
      for (const times of allTimes())
        for (const most of months) for (const travel of three) yield { ...who, former, times, months: most, travel };
}

/** One line of the table of a single question: an answer, and what it means for each option. */
export interface DecisionRow {
  readonly answers: Answers;
  readonly cells: readonly { readonly option: string; readonly reason: Reason | undefined }[];
}

/**
 * The whole logic as one small table for each question.
 *
 * The verdict on an option is the least favourable of its reasons, one from each table: with these tables and that
 * sentence a person can check every answer of the finder.
 */
export function decisionTables(
  options: readonly OptionTerms[],
  ranks: RankTable,
): Readonly<Record<Reason['about'], readonly DecisionRow[]>> {
  const table = (about: Reason['about'], changes: readonly Partial<Answers>[]): DecisionRow[] =>
    changes.map((change) => {
      const answers = { ...nothingSaid, ...change };
      const { all } = findOptions(answers, options, ranks);
      const reasonOf = (id: string) =>
        all.find(({ option }) => option === id)?.reasons.find((one) => one.about === about);
      return { answers, cells: options.map(({ id }) => ({ option: id, reason: reasonOf(id) })) };
    });
  const months = Array.from({ length: mostMonths(options) }, (_, index) => ({ months: index + 1 }));
  return {
    who: table('who', allWho(ranks)),
    former: table('former', [{ former: 'yes' }, { former: 'no' }, {}]),
    time: table('time', [...timePatterns.map((pattern) => ({ times: [pattern] })), {}]),
    months: table('months', [...months, {}]),
    travel: table('travel', [{ travel: 'yes' }, { travel: 'no' }, {}]),
  };
}

// Written a second time on purpose: what is to be proved cannot be asked for the proof.
const verdictByRule = (reasons: readonly Reason[]): Verdict => {
  if (reasons.some(({ effect }) => effect === 'against')) return 'doesNotFit';
  return reasons.every(({ effect }) => effect === 'for') ? 'fits' : 'mayFit';
};

/**
 * What is wrong with the facts that the finder decides by: nothing, for facts that are complete and do not contradict
 * themselves. Each problem is a sentence that names the entry.
 *
 * Goes through every set of answers: each option must have one verdict that follows from its reasons, each rank and
 * level some option to which it may belong, and each named group some rank.
 */
export function decisionProblems(options: readonly OptionTerms[], ranks: RankTable): string[] {
  return [...groupProblems(options, ranks), ...openToSomebody(options, ranks), ...verdictProblems(options, ranks)];
}

function groupProblems(options: readonly OptionTerms[], ranks: RankTable): string[] {
  const groups = new Set(Object.values(ranks).map(({ group }) => group));
  return options.flatMap(({ id, who }) => {
    if (who.kind !== 'groups') return [];
    const unknown = who.groups.filter((group) => !groups.has(group));
    const twice = who.groups.filter((group, index) => who.groups.indexOf(group) !== index);
    return [
      ...unknown.map(
        (group) =>
          `options.yml, "${id}": group "${group}" has no rank or level in ranks.yml. Add one, or correct the name.`,
      ),
      ...twice.map((group) => `options.yml, "${id}": group "${group}" stands twice. Remove one.`),
      ...Object.entries(ranks)
        .filter(
          ([, rank]) =>
            rank.mayCountAs !== undefined && who.groups.includes(rank.mayCountAs) && who.groups.includes(rank.group),
        )
        .map(
          ([rank]) =>
            `ranks.yml, "${rank}": "${id}" names its group and also leaves it open. Remove mayCountAs, or the group.`,
        ),
    ];
  });
}

function openToSomebody(options: readonly OptionTerms[], ranks: RankTable): string[] {
  const isOpen = (answers: Answers): boolean =>
    findOptions(answers, options, ranks).all.some(({ reasons }) =>
      reasons.some(({ about, effect }) => about === 'who' && effect !== 'against'),
    );
  const ranksLeftOut = Object.entries(ranks)
    .filter(([rank, { kind }]) => !isOpen({ ...nothingSaid, who: kind, rank, former: 'no' }))
    .map(([rank]) => `ranks.yml, "${rank}": no option is open to it. Name its group in options.yml.`);
  const timesLeftOut = timePatterns
    .filter((pattern) => !options.some((option) => option.pattern === pattern))
    .map(
      (pattern) =>
        `options.yml: no option asks for time of the kind "${pattern}", which the finder offers as an answer.`,
    );
  return [...ranksLeftOut, ...timesLeftOut];
}

function verdictProblems(options: readonly OptionTerms[], ranks: RankTable): string[] {
  for (const answers of allAnswers(options, ranks)) {
    const { all, nearest } = findOptions(answers, options, ranks);
    const told = new Set(all.map(({ option }) => option));
    const isComplete = told.size === options.length && all.length === options.length;
    const isByRule = all.every(({ verdict, reasons }) => reasons.length > 0 && verdict === verdictByRule(reasons));
    const isNearestRight = nearest.length > 0 === all.every(({ verdict }) => verdict === 'doesNotFit');
    // One example is enough to find the fault by; thousands would hide it.
    if (!isComplete || !isByRule || !isNearestRight)
      return [`find-options.ts: no clear answer to ${JSON.stringify(answers)}.`];
  }
  return [];
}
