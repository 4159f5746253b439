import { withEdits, type FileEdit } from './file-edits.ts';
import { loadContent } from './load-content.ts';
import { allProse } from './prose.ts';
import { editInWords, typographyEdits } from './typography-edits.ts';
import { typographyFixes } from './typography-fixes.ts';

/** A file whose typography was mended, not yet written. */
export interface FixedFile {
  readonly file: string;
  /** The new text of the whole file. */
  readonly text: string;
  /** The words that changed, with "⍽" for a no-break space. */
  readonly changes: readonly { readonly found: string; readonly expected: string }[];
}

/**
 * The files under `content/` of a project with the typography of their languages.
 *
 * Files that are right already are left out. Nothing is written: that is for the caller.
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
  return [...byFile].map(([file, { source, edits, changes }]) => ({ file, text: withEdits(source, edits), changes }));
}
