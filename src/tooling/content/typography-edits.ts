import { typography } from '../../i18n/typography.ts';
import { componentMark, type Prose } from './prose.ts';

/** A change that the typography of a language wants in a text: what stands between `start` and `end` becomes `text`. */
export interface TypographyEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const marks = new RegExp(`${componentMark}+`, 'g');

const gap = /[ \u00a0\u202f]*/y;

/**
 * What `typography` changes in a text, one edit for each place.
 *
 * It may change the spaces between two characters and put one character for another, nothing more: the rest of the
 * text stays where it is, so that an edit can be made in the source of a file.
 *
 * @throws Error when the typography changes more than that.
 */
export function typographyEdits({ text, locale }: Pick<Prose, 'text' | 'locale'>): TypographyEdit[] {
  const wanted = typography(locale, text);
  const edits: TypographyEdit[] = [];
  let at = 0;
  let wantedAt = 0;
  while (at < text.length || wantedAt < wanted.length) {
    const here = gapAt(text, at);
    const there = gapAt(wanted, wantedAt);
    if (here !== there) edits.push({ start: at, end: at + here.length, text: there });
    at += here.length;
    wantedAt += there.length;
    const [character, wantedCharacter] = [text.charAt(at), wanted.charAt(wantedAt)];
    if ((character === '') !== (wantedCharacter === '')) {
      throw new Error(
        `Expected typography to keep the letters of ${JSON.stringify(text)}, got ${JSON.stringify(wanted)}.`,
      );
    }
    if (character !== wantedCharacter) edits.push({ start: at, end: at + 1, text: wantedCharacter });
    at += 1;
    wantedAt += 1;
  }
  return edits;
}

/** The words around an edit before and after it, with "⍽" for each no-break space and "…" for a component. */
export function editInWords(text: string, edits: readonly TypographyEdit[]): { found: string; expected: string }[] {
  const words: { found: string; expected: string }[] = [];
  for (let index = 0; index < edits.length; index += 1) {
    const group = [edits[index] as TypographyEdit];
    let end = wordEnd(text, group[0]?.end ?? 0);
    while (edits[index + 1] !== undefined && (edits[index + 1] as TypographyEdit).start <= end) {
      index += 1;
      group.push(edits[index] as TypographyEdit);
      end = wordEnd(text, edits[index]?.end ?? 0);
    }
    const start = wordStart(text, group[0]?.start ?? 0);
    words.push({ found: show(text.slice(start, end)), expected: show(applyEdits(text, group, start, end)) });
  }
  return words;
}

/** A part of a text with edits made. */
function applyEdits(text: string, edits: readonly TypographyEdit[], start = 0, end = text.length): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

function gapAt(text: string, at: number): string {
  gap.lastIndex = at;
  return gap.exec(text)?.[0] ?? '';
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\S/.test(text.charAt(end))) end += 1;
  return end;
}

function show(text: string): string {
  return `"${text
    .replace(/[\u00a0\u202f]/g, '⍽')
    .replace(marks, '…')
    .replaceAll('\n', ' ')}"`;
}
