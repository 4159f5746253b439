/** Where a character of a text stands in the source of its file: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is written in the source for one character: itself, `&nbsp;`, `\"`, `\u00a0`, or a doubled quote of YAML. */
const written = /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^\s]|&#?\w+;|''/y;

/**
 * Where each character of `value` stands in `source` between `start` and `end`.
 *
 * Follows the ways in which Markdown, JSX and YAML write a text otherwise than it reads: escapes, character
 * references, doubled quotes, and line breaks with indentation. Undefined when the two cannot be matched, so that
 * nobody changes the wrong place.
 */
export function spansOf(value: string, source: string, start: number, end: number): Span[] | undefined {
  const spans: Span[] = [];
  let at = start;
  for (const character of value.split('')) {
    let span = spanAt(character, source, at, end);
    while (span === undefined && at < end && /\s/.test(source.charAt(at))) {
      at += 1;
      span = spanAt(character, source, at, end);
    }
    if (span === undefined) return undefined;
    spans.push(span);
    at = span.end;
  }
  return spans;
}

function spanAt(character: string, source: string, at: number, end: number): Span | undefined {
  const here = source.charAt(at);
  if (at >= end) return undefined;
  written.lastIndex = at;
  const escape = written.exec(source)?.[0];
  if (escape !== undefined && reads(escape, character)) return { start: at, end: at + escape.length };
  if (here === character) return { start: at, end: at + 1 };
  if (/\s/.test(here) && /\s/.test(character)) return { start: at, end: at + 1 };
  return undefined;
}

function reads(escape: string, character: string): boolean {
  if (escape === "''") return character === "'";
  if (escape.startsWith('&')) return escape.length > 1 && character !== '&' ? true : escape === '&amp;';
  if (/^\\[ux]/.test(escape) && escape.length > 2) return parseInt(escape.slice(2), 16) === character.charCodeAt(0);
  return escape === `\\${character}` || (escape === '\\_' && character === '\u00a0');
}
