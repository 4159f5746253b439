/** The part of nspell that the project uses; the package brings no types. */
declare module 'nspell' {
  export interface Spell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }

  export default function nspell(dictionary: { aff: string; dic: string }): Spell;
}
