import { vocabulary } from '../content/vocabulary.ts';

const tags = /<(?<end>\/?)(?<name>[A-Za-z]+)(?:\s+[\w-]+(?:="[^"]*")?)*\s*(?<alone>\/?)>/g;
const listMarker = /^\s*(?:[-*]|\d+\.)\s*$/;

/**
 * The text of a page with each block on lines of its own.
 *
 * Whoever deletes the end of a line before or behind a block joins their words to its tag, and then the page cannot be
 * read at all. A block that begins and ends on one line stays as it is.
 *
 * @example blocksApart('<AsHistory>\n\nIt was so.</AsHistory>') // '<AsHistory>\n\nIt was so.\n\n</AsHistory>'
 */
export function blocksApart(body: string): string {
  return body.split('\n').map(lineApart).join('\n');
}

function lineApart(line: string): string {
  const blocks = [...line.matchAll(tags)].filter(({ groups }) => isBlock(groups?.['name'] ?? ''));
  if (blocks.length === 0 || isWhole(blocks)) return line;
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: tag, index } of blocks) {
    pieces.push(line.slice(end, index), tag);
    end = index + tag.length;
  }
  pieces.push(line.slice(end));
  const isText = (piece: string): boolean =>
    piece.trim() !== '' && !listMarker.test(piece) && !blocks.some(({ 0: tag }) => tag === piece);
  if (!pieces.some(isText)) return line;
  return pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.trim())
    .join('\n\n');
}

function isBlock(name: string): boolean {
  const words = vocabulary[name];
  return words !== undefined && words.inline !== true;
}

/** Whether all that begins on the line ends on it, and the other way round. */
function isWhole(blocks: readonly RegExpExecArray[]): boolean {
  const names: string[] = [];
  for (const { groups } of blocks) {
    const { alone, end, name = '' } = groups ?? {};
    // A block without an inside has no words on its line at all.
    if (alone === '/') return false;
    if (end !== '/') names.push(name);
    else if (names.pop() !== name) return false;
  }
  return names.length === 0;
}
