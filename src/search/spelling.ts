/**
 * How words are spelled for the search index and for a query, and back for reading.
 *
 * Pagefind takes « l’obligation » and « œuvre » for one word each, so `obligation` and `oeuvre` miss them (measured on
 * 1.5.2; accents it folds by itself). The index therefore holds a copy of each page in which an elided word stands
 * apart and a ligature is opened, both in a way that can be undone: a space after an apostrophe and a joiner between
 * two letters stand nowhere else on this site.
 */

const joiner = '\u200d';
const elision = /(?<!\p{L})((?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])[’'])(?=[\p{L}«])/giu;
const ligatures: readonly (readonly [string, string])[] = [
  ['œ', `o${joiner}e`],
  ['Œ', `O${joiner}e`],
  ['æ', `a${joiner}e`],
  ['Æ', `A${joiner}e`],
];

/**
 * `text` as the index holds it.
 *
 * @example indexSpelling('l’œuvre') // 'l’ o\u200deuvre'
 */
export function indexSpelling(text: string): string {
  const opened = ligatures.reduce((spelled, [ligature, letters]) => spelled.replaceAll(ligature, letters), text);
  return opened.replace(elision, '$1 ');
}

/**
 * Text from the index as it is read: the inverse of `indexSpelling`.
 *
 * @example readingSpelling('l’ o\u200deuvre') // 'l’œuvre'
 */
export function readingSpelling(text: string): string {
  const closed = ligatures.reduce((spelled, [ligature, letters]) => spelled.replaceAll(letters, ligature), text);
  return closed.replace(/(?<=[’'])( )(?=[\p{L}«]|$)/gu, '');
}

/**
 * What a visitor typed, as the index is asked: elided words are left out, ligatures opened.
 *
 * @example querySpelling("l'œuvre") // 'oeuvre'
 */
export function querySpelling(query: string): string {
  const apart = query.normalize('NFC').replace(elision, '');
  return ligatures
    .reduce((spelled, [ligature, letters]) => spelled.replaceAll(ligature, letters.replace(joiner, '')), apart)
    .trim();
}
