import type { PageSide, SaidError } from '../editor-data.ts';

/** Whether an error is about the page as a whole: it names a line above the text, and no field. */
export function isOfTop(error: SaidError, side: PageSide | undefined): boolean {
  return error.file === side?.file && error.field === undefined && (error.line ?? 0) < (side.parts[0]?.line ?? 1);
}

/** Whether an error is about a part of a page, by its place among the parts of its language. */
export function isOfPart({ field, file, line }: SaidError, side: PageSide, index: number): boolean {
  if (file !== side.file || field !== undefined || line === undefined) return false;
  const [start, next] = [side.parts[index]?.line ?? 0, side.parts[index + 1]?.line ?? Infinity];
  return line >= start && line < next;
}
