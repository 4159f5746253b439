import type { FileEdit } from './file-edits.ts';
import type { Prose } from './prose.ts';
import { typographyEdits, type TypographyEdit } from './typography-edits.ts';

/**
 * The changes to a file that give a prose the typography of its language.
 *
 * Only words that readers see are changed, never ids, links or slugs. A character that is written in the source as an
 * escape or a character reference is replaced as a whole.
 */
export function typographyFixes(prose: Prose): FileEdit[] {
  return typographyEdits(prose).flatMap((edit) => fixesOf(prose, edit));
}

function fixesOf({ spans, text }: Prose, edit: TypographyEdit): FileEdit[] {
  const inside = spans.slice(edit.start, edit.end).flatMap((span) => span ?? []);
  const [first, ...rest] = inside;
  if (first !== undefined) return [{ ...first, text: edit.text }, ...rest.map((span) => ({ ...span, text: '' }))];
  if (edit.text === '') return [];
  // Nothing stands there yet. A space inside guillemets goes with the guillemet, not with marks of emphasis beside it.
  const [before, after] = [spans[edit.start - 1], spans[edit.start]];
  const joinsBefore = before !== undefined && (after === undefined || text.charAt(edit.start - 1) === '«');
  const at = joinsBefore ? before.end : after?.start;
  return at === undefined ? [] : [{ start: at, end: at, text: edit.text }];
}
