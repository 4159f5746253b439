/**
 * The candidate that is spelled most like `word`, or undefined when none is near.
 *
 * Near means at most a quarter of the word's letters added, dropped or changed, never fewer than two nor more than
 * four; a candidate that holds the word and little more, or the other way round, is near too.
 *
 * @example nearest('lanch', ['launch', 'approved']) // 'launch'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(4, Math.max(2, Math.floor(word.length / 4)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const [short, long] = [word, candidate].sort((a, b) => a.length - b.length) as [string, string];
    const overlaps = long.includes(short) && short.length > long.length * 0.6;
    const distance = Math.min(editDistance(word, candidate), overlaps ? limit : Infinity);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split('').entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
