/** A pair of things that belong together, or one that stands alone. */
export interface Aligned<T> {
  readonly first: T | undefined;
  readonly second: T | undefined;
}

const alone = -0.6;

/**
 * Two rows of things laid side by side in their order, so that those most alike stand together.
 *
 * @param likeness - How much two things are alike: below -1.2 they never stand together.
 */
export function align<T>(first: readonly T[], second: readonly T[], likeness: (a: T, b: T) => number): Aligned<T>[] {
  const scores = first.map(() => second.map(() => 0));
  const best = (i: number, j: number): number => {
    if (i === first.length) return (second.length - j) * alone;
    if (j === second.length) return (first.length - i) * alone;
    return scores[i]?.[j] ?? 0;
  };
  const pairScore = (i: number, j: number): number => likeness(first[i] as T, second[j] as T) + best(i + 1, j + 1);
  for (let i = first.length - 1; i >= 0; i -= 1) {
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const row = scores[i];
      if (row !== undefined) row[j] = Math.max(pairScore(i, j), best(i + 1, j) + alone, best(i, j + 1) + alone);
    }
  }
  const aligned: Aligned<T>[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const isPair = i < first.length && j < second.length && best(i, j) === pairScore(i, j);
    const firstAlone = !isPair && i < first.length && (j === second.length || best(i, j) === best(i + 1, j) + alone);
    aligned.push({ first: isPair || firstAlone ? first[i] : undefined, second: firstAlone ? undefined : second[j] });
    if (isPair || firstAlone) i += 1;
    if (!firstAlone) j += 1;
  }
  return aligned;
}
