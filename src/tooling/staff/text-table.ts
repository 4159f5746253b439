/**
 * A table in plain text: a line of headings, a rule, a line for each row, columns as wide as what stands in them.
 *
 * What a person typed may hold signs that move a terminal's cursor or turn the direction of writing: they are taken out, so
 * that nobody can draw a table of their own.
 *
 * @example textTable(['Reference', 'Status'], [['K4T9-0QZD', 'confirmed']])
 */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows].map((row) => row.map(onOneLine));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = all;
  return [line(first), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}

/** A text on one line, without signs that do something to a terminal. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
