/**
 * The text of a page from its parts, each on lines of its own.
 *
 * A part is edited alone: whoever deletes the ends of lines at its end, or all that it says, would join the next heading to
 * the words before it, or to the top of the page.
 *
 * @param parts - The opening, then each part from its heading on, as they stand in their fields.
 * @example bodyOf(['\n\nHello.', '## Next\n']) // '\n\nHello.\n\n## Next\n'
 */
export function bodyOf(parts: readonly string[]): string {
  const body = parts.reduce((before, part) => (part === '' ? before : `${withLineEnd(before)}${part}`), '');
  return /^(?:\r?\n|$)/.test(body) ? body : `\n\n${body}`;
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n\n`;
}
