/** A change to a file: what stands between `start` and `end` of its text becomes `text`. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with edits made.
 *
 * @throws RangeError when two edits meet: neither could be made without the other.
 */
export function withEdits(source: string, edits: readonly FileEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError(`Expected edits apart from each other, got one at ${start} inside another.`);
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
