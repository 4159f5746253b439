import type { Wording } from '../problem.ts';

/** How a section is called in a sentence. */
export function sectionName(heading: string | undefined): string {
  return heading === undefined ? 'the text before the first heading' : `the section "${heading}"`;
}

/** Problems between pages: the two languages of a page, the page above, and addresses. */
export const pairMessages = {
  counterpartMissing: ({ file, language }: { file: string; language: string }): Wording => ({
    found: `there is no ${file}`,
    expected: 'every page in both languages, under the same file name',
    cure: `Write the page in ${language}, or take this one out.`,
  }),
  parentMissing: ({ file }: { file: string }): Wording => ({
    found: `there is no ${file} above it`,
    expected: 'the page of the folder, which gives the address its first part',
    cure: 'Write that page, or move this one out of the folder.',
  }),
  addressTaken: ({ address, file }: { address: string; file: string }): Wording => ({
    found: `the address ${address} is also that of ${file}`,
    expected: 'an address of its own for each page',
    cure: 'Change the slug of one of the two.',
  }),
  fieldDiffers: (params: { here: string; there: string; file: string }): Wording => ({
    found: `there is ${params.here} here and ${params.there} in ${params.file}`,
    expected: 'the same in both languages',
    cure: 'Change the one that is wrong.',
  }),
  headingAlone: ({ heading, file, after }: { heading: string; file: string; after: string }): Wording => ({
    found: `the heading "${heading}" has no counterpart in ${file}`,
    expected: 'the same headings in the same order in both languages',
    cure: `Write this section in the other language too, after ${after}, or take it out here.`,
  }),
  headingLevel: (params: {
    heading: string;
    depth: number;
    other: string;
    otherDepth: number;
    file: string;
  }): Wording => ({
    found: `the heading "${params.heading}" is of level ${params.depth}, and "${params.other}" in ${params.file} of level ${params.otherDepth}`,
    expected: 'the same levels in both languages',
    cure: 'Give both the same number of "#".',
  }),
  sectionLacks: (params: {
    section: string;
    has: string;
    file: string;
    otherSection: string;
    line: number;
  }): Wording => ({
    found: `${params.section} has ${params.has}, which ${params.file}, ${params.otherSection} (line ${params.line}), does not have`,
    expected: 'both languages to say the same',
    cure: 'Add it there, or take it out here.',
  }),
  sectionOrder: (params: { section: string; order: string; file: string; otherOrder: string }): Wording => ({
    found: `${params.section} has ${params.order}, and ${params.file} has ${params.otherOrder}`,
    expected: 'the same order in both languages',
    cure: 'Move one of the two.',
  }),
  listLength: (params: { section: string; here: string; there: string; file: string; line: number }): Wording => ({
    found: `${params.section} has ${params.here}, and ${params.file} has ${params.there} (line ${params.line})`,
    expected: 'the same items in both languages',
    cure: 'Add the missing item, or take out the one too many.',
  }),
  agreedMissing: ({ command }: { command: string }): Wording => ({
    found: 'nothing records that the two languages were compared',
    expected: 'the field "agreed", which a command writes',
    cure: `Read both pages side by side, then run: ${command}`,
  }),
  agreedChanged: (params: { sections: string; file: string; command: string }): Wording => ({
    found: `${params.file} has changed since the two were compared, in ${params.sections}`,
    expected: 'this page to follow',
    cure: `Bring this page in step where it is needed, then run: ${params.command}`,
  }),
} as const;
