import type { Wording } from '../../problem.ts';
import type { Expectation, MdxFault } from '../said-things.ts';
import { expectation, listed, quoted, suggestion, typeName } from './parts.ts';

/** Problems of files: what cannot be read, what is missing, and fields that do not fit their schema. */
export const fileMessages = {
  fileMissing: (): Wording => ({
    found: 'the file is missing',
    expected: 'it to be there, because the site cannot be built without it',
    cure: 'Bring the file back, from the history of the repository if it was there before.',
  }),
  fileUnexpected: (): Wording => ({
    found: 'this file is not a page',
    expected: 'only files whose names end in ".mdx", in small letters, digits and hyphens',
    cure: 'Rename it, or move it out of this folder.',
  }),
  yamlSyntax: (): Wording => ({
    found: 'this line could not be read',
    expected: 'a name, a colon, a space and a value',
    cure: 'Look at this line and the one above it. A text that starts with a sign such as { [ * & # needs quotes around it.',
  }),
  yamlColon: (): Wording => ({
    found: 'this line could not be read',
    expected: 'a text with a colon in it to stand in quotes',
    cure: 'Put quotes around the whole text.',
  }),
  yamlOpen: (): Wording => ({
    found: 'something is not closed on this line or above it',
    expected: 'each quote and each bracket to be closed',
    cure: 'Write the missing quote or bracket.',
  }),
  yamlIndent: (): Wording => ({
    found: 'this line does not start where it should',
    expected: 'lines that belong together to start with the same number of spaces',
    cure: 'Add or take out spaces at the start of the line.',
  }),
  yamlTab: (): Wording => ({
    found: 'this line starts with a tab',
    expected: 'spaces',
    cure: 'Replace the tab with two spaces.',
  }),
  keyTwice: ({ name, line }: { name: string; line: number }): Wording => ({
    found: `the name "${name}" is on line ${line} already`,
    expected: 'each name once',
    cure: 'Take one of the two out, or rename it.',
  }),
  mdxSyntax: ({ fault }: { fault: MdxFault }): Wording => ({
    found: `the text could not be read: ${mdxFaultName(fault)}`,
    expected: 'each component to be closed, as in <Steps> … </Steps> or <SupportLine />',
    cure: mdxCure(fault),
  }),
  frontMatterMissing: (): Wording => ({
    found: 'the page has no top part',
    expected: 'the first line to be "---", then title, slug, description and the other fields, then "---" again',
    cure: 'Copy the top of another page and change it.',
  }),
  fieldMissing: ({ field }: { field: string }): Wording => ({
    found: 'the field is missing',
    expected: 'it in every entry of this kind',
    cure: `Add a line "${field}: …".`,
  }),
  fieldUnknown: ({ near }: { near: string | undefined }): Wording => ({
    found: 'this field is not known here',
    expected: 'only fields that the site knows',
    cure: suggestion(near, 'Take it out, or check its spelling.'),
  }),
  fieldType: ({ value, types }: { value: unknown; types: readonly string[] }): Wording => ({
    found: `there is ${quoted(value)}`,
    expected: listed(types.map(typeName), 'or'),
    cure: 'Change the value.',
  }),
  fieldUnquoted: ({ value }: { value: string }): Wording => ({
    found: `${value} is read as something else than text`,
    expected: 'a text',
    cure: `Put it in quotes: "${value}".`,
  }),
  fieldTooLong: ({ count, limit }: { count: number; limit: number }): Wording => ({
    found: `the text has ${count} characters`,
    expected: `at most ${limit}`,
    cure: `Shorten it by ${count - limit}.`,
  }),
  fieldTooShort: ({ count, limit }: { count: number; limit: number }): Wording => ({
    found: count === 0 ? 'there is nothing' : `the text has ${count} characters`,
    expected: limit === 1 ? 'a text' : `at least ${limit} characters`,
    cure: count === 0 ? 'Write one.' : 'Say a little more.',
  }),
  listTooShort: ({ limit }: { limit: number }): Wording => ({
    found: 'the list is too short',
    expected: `at least ${limit === 1 ? 'one item' : `${limit} items`}`,
    cure: 'Add what is missing.',
  }),
  fieldFormat: ({ value, expected }: { value: unknown; expected: Expectation }): Wording => ({
    found: `there is ${quoted(value)}`,
    expected: expectation(expected),
    cure: 'Change the value to that form.',
  }),
  fieldChoice: (params: { value: unknown; choices: readonly string[]; near: string | undefined }): Wording => ({
    found: `there is ${quoted(params.value)}`,
    expected: `one of ${params.choices.join(', ')}`,
    cure: suggestion(params.near, 'Choose one of these.'),
  }),
} as const;

function mdxFaultName(fault: MdxFault): string {
  if ('unclosed' in fault) return `${fault.unclosed} of line ${fault.line} is not closed`;
  if ('closes' in fault) return `${fault.closes} comes while ${fault.open} of line ${fault.line} is open`;
  if ('closesNothing' in fault) return 'something is closed here that was not opened here';
  if ('endsOpen' in fault) return 'it ends before everything is closed';
  if ('sign' in fault) return `"${fault.sign}" was not expected after "<" or "{"`;
  return 'code' in fault ? 'what stands between "{" and "}" is code' : fault.said;
}

function mdxCure(fault: MdxFault): string {
  if ('unclosed' in fault) return `Write ${fault.unclosed.replace('<', '</')} where it ends.`;
  if ('sign' in fault || 'code' in fault) return 'A "<" or "{" that is meant as a sign is written "\\<" or "\\{".';
  return 'Look for a "<" or "{" that is not closed on or above this line.';
}
