import type { Locale } from '../../../../i18n/locales.ts';
import type { ListUse } from '../../page-structure.ts';
import type { Wording } from '../../problem.ts';
import type { ChangedPart, FieldSide, SectionHeading, SectionTrait } from '../said-things.ts';
import { changedPart, fieldSide, languageNames, listed, listName, sectionName, traitName } from './parts.ts';

/** Problems between pages: the two languages of a page, the page above, and addresses. */
export const pairMessages = {
  counterpartMissing: ({ file, locale }: { file: string; locale: Locale }): Wording => ({
    found: `there is no ${file}`,
    expected: 'every page in both languages, under the same file name',
    cure: `Write the page in ${languageNames[locale]} (npm run fix:content makes a draft of it), or take this one out.`,
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
  fieldDiffers: (params: { here: FieldSide; there: FieldSide; file: string }): Wording => ({
    found: `there is ${fieldSide(params.here)} here and ${fieldSide(params.there)} in ${params.file}`,
    expected: 'the same in both languages',
    cure: 'Change the one that is wrong.',
  }),
  headingAlone: ({ heading, file, after }: { heading: string; file: string; after: SectionHeading }): Wording => ({
    found: `the heading "${heading}" has no counterpart in ${file}`,
    expected: 'the same headings in the same order in both languages',
    cure: `Write this section in the other language too, after ${sectionName(after)}, or take it out here.`,
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
    section: SectionHeading;
    has: readonly SectionTrait[];
    file: string;
    otherSection: SectionHeading;
    line: number;
  }): Wording => ({
    found: `${sectionName(params.section)} has ${listed(params.has.map(traitName))}, which ${params.file}, ${sectionName(params.otherSection)} (line ${params.line}), does not have`,
    expected: 'both languages to say the same',
    cure: params.has.length > 1 ? 'Add them there, or take them out here.' : 'Add it there, or take it out here.',
  }),
  sectionOrder: (params: {
    section: SectionHeading;
    order: readonly string[];
    file: string;
    otherOrder: readonly string[];
  }): Wording => ({
    found: `${sectionName(params.section)} has ${params.order.join(', then ')}, and ${params.file} has ${params.otherOrder.join(', then ')}`,
    expected: 'the same order in both languages',
    cure: 'Move one of the two.',
  }),
  listLength: (params: {
    section: SectionHeading;
    here: ListUse;
    there: ListUse;
    file: string;
    line: number;
  }): Wording => ({
    found: `${sectionName(params.section)} has ${listName(params.here)}, and ${params.file} has ${listName(params.there)} (line ${params.line})`,
    expected: 'the same items in both languages',
    cure: 'Add the missing item, or take out the one too many.',
  }),
  agreedMissing: ({ command }: { command: string }): Wording => ({
    found: 'nothing records that the two languages were compared',
    expected: 'the field "agreed", which a command writes',
    cure: `Read both pages side by side, then run: ${command}`,
  }),
  agreedChanged: (params: { parts: readonly ChangedPart[]; file: string; command: string }): Wording => ({
    found: `${params.file} has changed since the two were compared, in ${listed(params.parts.map(changedPart))}`,
    expected: 'this page to follow',
    cure: `Bring this page in step where it is needed, then run: ${params.command}`,
  }),
  draftLinked: ({ name }: { name: string }): Wording => ({
    found: `this leads to "${name}", which is a draft`,
    expected: 'only pages that readers can open',
    cure: 'Take the line "draft: true" out of both languages of that page when it is ready, or take the link out until then.',
  }),
  draftAbove: ({ name }: { name: string }): Wording => ({
    found: `the page above it, "${name}", is a draft`,
    expected: 'a published page above a published one',
    cure: 'Publish the page above, or mark this one "draft: true" too.',
  }),
} as const;
