/** One measured thing beside its reference, several times over: ratios count, since machines differ. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly ours: readonly number[];
  /** What it is measured beside, in the same run. */
  readonly against: string;
  readonly reference: readonly number[];
  /** What the ratio must keep to; left out where the figure only shows. */
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
}

/** One thing to measure. It cleans up after itself. */
export interface Measurement {
  /** Asks for it alone: `npm run bench -- <name>`. */
  readonly name: string;
  readonly run: (place: Place) => Promise<readonly Figure[]>;
}

/** Where a measurement works. */
export interface Place {
  readonly root: string;
  /** An empty folder of its own below `.build`. */
  readonly folder: string;
  /** How many times over, where once is short. */
  readonly rounds: number;
  /** How many times over the pages are, for figures that show growth: 1, 10 and 40 unless asked otherwise. */
  readonly growth: readonly number[];
}

/** Least, middle and most of what was measured. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @example spreadOf([3, 1, 2]) // { min: 1, median: 2, max: 3 } */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return { min: sorted[0] ?? Number.NaN, median, max: sorted.at(-1) ?? Number.NaN };
}

/** Ours in the reference's measure, round by round: each pair was measured right after the other. */
export function ratiosOf({ ours, reference }: Figure): number[] {
  return ours.map((value, round) => value / (reference[round] ?? Number.NaN));
}

/** Whether the middle ratio keeps to the budget; undefined where there is none. */
export function holds(figure: Figure): boolean | undefined {
  if (figure.budget === undefined) return undefined;
  const { median } = spreadOf(ratiosOf(figure));
  return 'atMost' in figure.budget ? median <= figure.budget.atMost : median >= figure.budget.atLeast;
}

/** The figures as lines of a table. */
export function tableOf(figures: readonly Figure[]): string {
  const short = (value: number): string => value.toLocaleString('en-CA', { maximumSignificantDigits: 4 });
  const rows = figures.map((figure) => {
    const { min, median, max } = spreadOf(ratiosOf(figure));
    const { budget } = figure;
    const limit = budget === undefined ? '' : 'atMost' in budget ? `≤ ${budget.atMost}` : `≥ ${budget.atLeast}`;
    return [
      figure.what,
      `${short(spreadOf(figure.ours).median)} ${figure.unit}`,
      `${figure.against}: ${short(spreadOf(figure.reference).median)}`,
      `${min.toFixed(2)} / ${median.toFixed(2)} / ${max.toFixed(2)}`,
      limit,
      { true: 'yes', false: 'NO', undefined: '' }[String(holds(figure)) as 'true' | 'false' | 'undefined'],
    ];
  });
  const all = [['measured', 'median', 'reference', 'ratio min / median / max', 'budget', 'holds'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
