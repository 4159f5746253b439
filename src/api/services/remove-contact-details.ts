/** What stands where a telephone number or an email address was. */
export const removedMark = '[…]';

const numberWords = [
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
  'z[ée]ro|un|deux|trois|quatre|cinq|sept|huit|neuf',
].join('|');

/** A word of an address: letters, digits and what may stand between them. */
const word = String.raw`[\p{L}\p{N}._%+'’-]+`;
const opening = String.raw`\s*[(\[{<]?\s*`;
const closing = String.raw`\s*[)\]}>]?\s*`;
const at = String.raw`(?:@|\bat\b|\barobase\b|\bchez\b|\ba commercial\b)`;
const dot = String.raw`(?:\.|\bdot\b|\bpoint\b)`;

const patterns = [
  // jane@example.ca, jane @ example . ca, jane (at) example (dot) ca, « jane arobase exemple point ca »
  new RegExp(`${word}${opening}${at}${closing}${word}(?:${opening}${dot}${closing}${word})+`, 'giu'),
  // jane@intranet, and what is left of an address in a shape not thought of
  /\S*@\S*/gu,
  // Seven digits or more, however they are set apart: 514-555-0100, (514) 555 0100, +1.514.555.0100, 5 1 4 / 5 5 5 0 1 0 0
  /[+(]{0,2}\p{Nd}(?:[\s().,\-–—‐‑_/\\|*·:#xX]{0,4}\p{Nd}){6,}/gu,
  // Seven digits or more in words, of either language
  new RegExp(String.raw`(?<!\p{L})(?:(?:${numberWords})(?:[\s,.\-–—]+|$)){7,}`, 'giu'),
];

/**
 * A text without the telephone numbers and email addresses in it, in the shapes in which people write them.
 *
 * Rather too much is removed than too little: a date such as 2026-11-24 has the digits of a number, and goes as well. Letters
 * and digits of other widths and scripts are read as what they stand for; signs that nobody sees are taken out first.
 *
 * @example removeContactDetails('Call me: (514) 555-0100 or jane at example dot ca') // "Call me: […] or […]"
 */
export function removeContactDetails(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\p{Cf}\u034f]/gu, '');
  return patterns.reduce((left, pattern) => left.replace(pattern, removedMark), plain).trim();
}
