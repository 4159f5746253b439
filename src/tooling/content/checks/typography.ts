import type { Content } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { allProse, placeAt } from '../prose.ts';
import { editInWords, typographyEdits } from '../typography-edits.ts';

/** Apostrophes, quotation marks and spaces that are not as the language writes them. One problem a paragraph. */
export function checkTypography(content: Content): Problem[] {
  return allProse(content).flatMap((prose) => {
    const edits = typographyEdits(prose);
    if (edits.length === 0) return [];
    const words = editInWords(prose.text, edits);
    const [found, expected] = [words.map((word) => word.found), words.map((word) => word.expected)];
    const place = placeAt(prose, edits[0]?.start ?? 0);
    return [problem(place, 'typography', { found: found.join(', '), expected: expected.join(', ') })];
  });
}
