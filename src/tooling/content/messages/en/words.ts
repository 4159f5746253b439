import type { Wording } from '../../problem.ts';
import type { InEachLanguage } from '../../refused-words.ts';
import { quoted, suggestion } from './parts.ts';

function places(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(', ');
}

/** Problems of words: typography, refused words, and the strings of the interface. */
export const wordMessages = {
  typography: ({ found, expected }: { found: string; expected: string }): Wording => ({
    found,
    expected: `${expected}${expected.includes('⍽') ? ' (⍽ stands for a no-break space)' : ''}`,
    cure: 'Run: npm run fix:content',
  }),
  refusedWord: ({
    word,
    reason,
    instead,
  }: {
    word: string;
    reason: InEachLanguage;
    instead: InEachLanguage;
  }): Wording => ({
    found: `the text has "${word}"`,
    expected: `another word, because ${reason.en}`,
    cure: instead.en,
  }),
  placeholder: ({ text }: { text: string }): Wording => ({
    found: `"${text}" only holds a place`,
    expected: 'the words themselves, or nothing',
    cure: 'Write what is known, say that it is not known, or leave the page a draft ("draft: true") until it is.',
  }),
  placeholderContact: ({ text }: { text: string }): Wording => ({
    found: `${text} reaches nobody: numbers and addresses of this kind are kept for examples`,
    expected: 'a contact that is answered',
    cure: 'Write the real number or address, with its source.',
  }),
  stringMissing: ({ key, file }: { key: string; file: string }): Wording => ({
    found: `the string is missing, and ${file} has it`,
    expected: 'the same strings in both languages',
    cure: `Write "${key}" here too, or take it out there.`,
  }),
  stringEmpty: (): Wording => ({
    found: 'the string is empty',
    expected: 'words in both languages',
    cure: 'Write the words.',
  }),
  stringNotText: ({ value }: { value: unknown }): Wording => ({
    found: `${quoted(value)} is not a text`,
    expected: 'a text, or "one" and "other" for the singular and the plural',
    cure: 'Put the value in quotes if it is meant as text.',
  }),
  stringPlural: ({ file }: { file: string }): Wording => ({
    found: `one language has a singular and a plural here, and ${file} has one text`,
    expected: 'the same in both languages',
    cure: 'Give both languages "one" and "other", or both one text.',
  }),
  stringPlaces: (params: { here: readonly string[]; there: readonly string[]; file: string }): Wording => ({
    found: `the places to fill are ${places(params.here)} here and ${places(params.there)} in ${params.file}`,
    expected: 'the same places in both languages',
    cure: 'Write the same {names} in both, untranslated.',
  }),
  stringUnknown: ({ key, near }: { key: string; near: string | undefined }): Wording => ({
    found: `the code asks for the string "${key}", which is not there`,
    expected: 'a key of content/strings/en.yml and content/strings/fr.yml',
    cure: suggestion(near, 'Add the string in both languages.'),
  }),
} as const;
