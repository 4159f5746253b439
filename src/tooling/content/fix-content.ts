import { withEdits, type FileEdit } from './file-edits.ts';
import { agreementsToRenew } from './agree-pages.ts';
import { loadContent } from './load-content.ts';
import { missingCounterparts } from './missing-counterparts.ts';
import { allProse } from './prose.ts';
import { editInWords, typographyEdits } from './typography-edits.ts';
import { typographyFixes } from './typography-fixes.ts';

/** A file that was mended or made, not yet written. */
export interface FixedFile {
  readonly file: string;
  /** Why: its typography, a record that was behind, or a page that one language lacked. */
  readonly kind: 'typography' | 'agreed' | 'counterpart';
  /** The new text of the whole file. */
  readonly text: string;
  /** The file that a counterpart was made from. */
  readonly from?: string;
  /** The words that changed, with "⍽" for a no-break space. */
  readonly changes: readonly { readonly found: string; readonly expected: string }[];
}

/**
 * What in `content/` of a project can be mended without a decision: typography, a page that one language lacks (made as
 * a draft with the words of the other), and records of agreement that are behind only because sections moved or went.
 *
 * Files that are right already are left out. Nothing is written: that is for the caller, which writes one kind at a time
 * and asks again, because a file may need more than one.
 */
export async function fixContent(root: string): Promise<FixedFile[]> {
  const content = await loadContent(root);
  const byFile = new Map<string, { source: string; edits: FileEdit[]; changes: FixedFile['changes'][number][] }>();
  for (const prose of allProse(content)) {
    const edits = typographyFixes(prose);
    if (edits.length === 0) continue;
    const { file } = prose.place;
    const fixes = byFile.get(file) ?? { source: prose.source, edits: [], changes: [] };
    fixes.edits.push(...edits);
    fixes.changes.push(...editInWords(prose.text, typographyEdits(prose)));
    byFile.set(file, fixes);
  }
  const mended: FixedFile[] = [...byFile].map(([file, { source, edits, changes }]) => ({
    file,
    kind: 'typography',
    text: withEdits(source, edits),
    changes,
  }));
  const made = missingCounterparts(content).map(({ file, from, text }): FixedFile => {
    return { file, kind: 'counterpart', from, text, changes: [] };
  });
  const renewed = agreementsToRenew(content)
    .filter(({ file }) => !byFile.has(file))
    .map(({ file, text }): FixedFile => ({ file, kind: 'agreed', text, changes: [] }));
  return [...mended, ...made, ...renewed];
}
