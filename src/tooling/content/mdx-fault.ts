import type { MdxFault } from './messages/said-things.ts';

/** A place as the reader of MDX gives it, of which the line is kept: "(10:1-10:8)". */
const placed = String.raw`\((\d+):[\d:-]+\)`;

const faults: readonly (readonly [RegExp, (...found: string[]) => MdxFault])[] = [
  [
    new RegExp(`^Expected a closing tag for (<[^>]*>) ${placed}`),
    (tag, line) => ({ unclosed: tag, line: Number(line) }),
  ],
  [
    new RegExp(`^Unexpected closing tag (<[^>]*>), expected corresponding closing tag for (<[^>]*>) ${placed}`),
    (closes, open, line) => ({ closes, open, line: Number(line) }),
  ],
  [/^Expected the closing tag (<[^>]*>)/, () => ({ closesNothing: true })],
  [/^Unexpected closing slash/, () => ({ closesNothing: true })],
  [/^Unexpected end of file/, () => ({ endsOpen: true })],
  [/^Unexpected character (\S+) \(U\+/, (sign) => ({ sign })],
  [/^Could not parse expression/, () => ({ code: true })],
];

/**
 * Why the text of a page cannot be read, out of the English sentence of the reader of MDX, which is for programmers.
 *
 * @example mdxFault('Expected a closing tag for `<Steps>` (3:1-3:8)') // { unclosed: '<Steps>', line: 3 }
 */
export function mdxFault(reason: string): MdxFault {
  const plain = reason.replaceAll('`', '');
  for (const [pattern, faultOf] of faults) {
    const found = pattern.exec(plain);
    if (found !== null) return faultOf(...found.slice(1));
  }
  return { said: plain };
}
