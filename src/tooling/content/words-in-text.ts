import { componentMark } from './prose.ts';

/** A word of a text, as it is written there. */
export interface TextWord {
  readonly text: string;
  readonly index: number;
  /** Stands between « » or “ ”. */
  readonly isQuoted: boolean;
}

const addresses = /[^\s@]+@[^\s@]+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?/gu;
const quotation = /«[^«»]*»|“[^“”]*”/gu;
const word = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text. Addresses, and what has a digit or a component in it, are no words. */
export function wordsInText(text: string): TextWord[] {
  const plain = text.replace(addresses, (address) => ' '.repeat(address.length));
  const quotations = [...text.matchAll(quotation)].map(
    ({ 0: quoted, index }) => [index, index + quoted.length] as const,
  );
  return [...plain.matchAll(word)].flatMap(({ 0: found, index }) => {
    if (/\p{N}/u.test(found) || found.includes(componentMark)) return [];
    return [{ text: found, index, isQuoted: quotations.some(([start, end]) => start < index && index < end) }];
  });
}
