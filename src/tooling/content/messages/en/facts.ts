import type { Wording } from '../../problem.ts';
import { suggestion } from './parts.ts';

/** Problems of facts: ids that name nothing, provenance, the ledger and the settings of the site. */
export const factMessages = {
  factTwice: ({ id, file }: { id: string; file: string }): Wording => ({
    found: `${file} has an entry "${id}" too`,
    expected: 'each id once in dates.yml, figures.yml and deadlines.yml together',
    cure: 'Rename one of the two, and the <Fact> components that mean it.',
  }),
  ledgerIdUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `"${id}" is not a row of the ledger`,
    expected: 'an id of content/facts/ledger.yml',
    cure: suggestion(near, 'Correct the id, or add the row to the ledger.'),
  }),
  ledgerIdTwice: ({ id }: { id: string }): Wording => ({
    found: `"${id}" is in the list twice`,
    expected: 'each source once',
    cure: 'Take one of the two out.',
  }),
  ledgerSourceUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `there is no document "${id}"`,
    expected: 'an id of content/facts/sources.yml',
    cure: suggestion(near, 'Correct the id, or add the document to sources.yml.'),
  }),
  rowUnused: ({ says }: { says: string }): Wording => ({
    found: `no page tells this row ("${says}")`,
    expected: 'it in the sources of a page in both languages, or a reason why it is left out',
    cure: 'Add the id to "sources" at the top of the page that tells it, or give the row a line "leftOut: …" with the reason.',
  }),
  rowUsedInOneLanguage: ({ page }: { page: string }): Wording => ({
    found: `only ${page} names this row`,
    expected: 'the same sources in both languages',
    cure: 'Add the id to "sources" of the page in the other language.',
  }),
  rowUsedAndLeftOut: ({ by }: { by: string }): Wording => ({
    found: `the row has a reason for being left out, and ${by} uses it`,
    expected: 'one or the other',
    cure: 'Take out the line "leftOut", or the id from that place.',
  }),
  referenceUnknown: ({ id, file, near }: { id: string; file: string; near: string | undefined }): Wording => ({
    found: `"${id}" is not there`,
    expected: `a name from ${file}`,
    cure: suggestion(near, 'Correct the name, or add it to that file.'),
  }),
  settingPageUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `there is no page "${name}"`,
    expected: 'the name of a page in content/pages',
    cure: suggestion(near, 'Take it out, or write the page.'),
  }),
  settingDateUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `{${id}} names no date`,
    expected: 'an id of content/facts/dates.yml between the braces',
    cure: suggestion(near, 'Correct the id, or add the date to dates.yml.'),
  }),
} as const;
