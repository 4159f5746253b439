import type { Wording } from '../../problem.ts';
import type { TypedContactKind } from '../said-things.ts';
import { contactNames, listed, suggestion } from './parts.ts';

/** Problems in the text of a page: components, links, forms that pages do not use, and facts typed by hand. */
export const bodyMessages = {
  componentUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `<${name}> is not known`,
    expected: 'a component that the site has',
    cure: near === undefined ? 'Check its spelling, or write plain text.' : `Write <${near}> if that is what you mean.`,
  }),
  componentOutside: ({ name, parent }: { name: string; parent: string }): Wording => ({
    found: `<${name}> stands alone`,
    expected: `it inside <${parent}> … </${parent}>`,
    cure: `Put <${parent}> before it and </${parent}> after the last one.`,
  }),
  propUnknown: ({ name, prop, near }: { name: string; prop: string; near: string | undefined }): Wording => ({
    found: `<${name}> has "${prop}", which it does not know`,
    expected: 'only what the component can show',
    cure: suggestion(near, `Take "${prop}" out.`),
  }),
  propMissing: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `<${name}> has no "${prop}"`,
    expected: `${prop}="…" inside the component`,
    cure: `Write <${name} ${prop}="…">.`,
  }),
  propNotText: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `"${prop}" of <${name}> is not a text in straight quotes`,
    expected: `${prop}="…"`,
    cure: 'Write the value between two straight quotes.',
  }),
  propNotSwitch: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `"${prop}" of <${name}> has a value`,
    expected: `the word ${prop} alone`,
    cure: `Write <${name} … ${prop} />.`,
  }),
  idUnknown: (params: {
    name: string;
    id: string;
    files: readonly string[];
    /** The folder of the pages, where the name of a page is meant. */
    pages: string | undefined;
    near: string | undefined;
  }): Wording => ({
    found: `<${params.name}> names "${params.id}", which is not there`,
    expected:
      params.pages === undefined ? `an id of ${listed(params.files, 'or')}` : `the name of a page in ${params.pages}`,
    cure: suggestion(params.near, 'Correct the id, or add the entry to that file.'),
  }),
  firstUseShort: ({ id }: { id: string }): Wording => ({
    found: `"${id}" is used here for the first time on this page, as an abbreviation alone`,
    expected: 'the full term where readers meet it first',
    cure: `Write <Abbr id="${id}" first />.`,
  }),
  firstUseAgain: ({ id, line }: { id: string; line: number }): Wording => ({
    found: `"${id}" was already written in full on line ${line}`,
    expected: 'the full term once on a page',
    cure: `Write <Abbr id="${id}" /> here.`,
  }),
  rowNotListed: ({ row, near }: { row: string; near: string | undefined }): Wording => ({
    found: `<SourcesOf> names "${row}", which is not among the sources of this page`,
    expected: 'rows that stand in "sources" at the top of the page, with spaces between them',
    cure: suggestion(near, `Add "${row}" to the sources of the page in both languages.`),
  }),
  answerWithoutSource: ({ heading }: { heading: string }): Wording => ({
    found: `the answer "${heading}" gives no source, and others of this page do`,
    expected: 'the sources of each answer below it',
    cure: 'Add <SourcesOf rows="…" /> after the answer, with the rows of the ledger that it tells.',
  }),
  headingTop: (): Wording => ({
    found: 'there is a heading of the first level ("#")',
    expected: 'none in the text, because the title of the page is one already',
    cure: 'Write "##" instead of "#".',
  }),
  headingSkipped: ({ heading, depth, above }: { heading: string; depth: number; above: number }): Wording => ({
    found: `the heading "${heading}" is of level ${depth} and the one above it of level ${above}`,
    expected: `level ${above + 1} at most`,
    cure: `Write "${'#'.repeat(above + 1)}" before it.`,
  }),
  tableInText: (): Wording => ({
    found: 'there is a table made of "|"',
    expected: '<Rows> or <Compare>, which also read well on a narrow screen',
    cure: 'Write each line of the table as a <Row> or a <CompareRow>.',
  }),
  quoteInText: (): Wording => ({
    found: 'a line starts with ">"',
    expected: 'plain text, <Callout> or <AsHistory>',
    cure: 'Take out the ">".',
  }),
  imageInText: (): Wording => ({
    found: 'there is an image',
    expected: 'words',
    cure: 'Say in words what the image shows.',
  }),
  codeInText: ({ code }: { code: string }): Wording => ({
    found: `there is code (${code})`,
    expected: 'text and components only',
    cure: 'Take it out. A brace in a text is written "\\{".',
  }),
  linkPageUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `the link leads to "page:${name}", and there is no such page in this language`,
    expected: 'the name of a page in content/pages',
    cure: suggestion(near === undefined ? near : `page:${near}`, 'Correct the name, or take the link out.'),
  }),
  linkHeadingUnknown: (params: { page: string; fragment: string; near: string | undefined }): Wording => ({
    found: `the link leads to "#${params.fragment}", and ${params.page} has no such heading in this language`,
    expected: 'a heading of that page in small letters, with hyphens for spaces',
    cure: suggestion(
      params.near === undefined ? undefined : `#${params.near}`,
      'Take out the "#" and what follows it.',
    ),
  }),
  linkSourceUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `the link leads to "source:${id}", and there is no such document`,
    expected: 'an id of content/facts/sources.yml',
    cure: suggestion(
      near === undefined ? near : `source:${near}`,
      'Correct the id, or add the document to sources.yml.',
    ),
  }),
  linkSourceNowhere: ({ id }: { id: string }): Wording => ({
    found: `the link leads to "source:${id}", which has no address`,
    expected: 'a document with an address in at least one language',
    cure: 'Give the document an address in sources.yml, or name it without a link.',
  }),
  linkAddress: ({ url }: { url: string }): Wording => ({
    found: `the link leads to the address ${url}`,
    expected: '"page:" and the name of a page, or "source:" and the id of a document',
    cure: 'Put the address in content/facts/sources.yml, once for both languages, and link to its id.',
  }),
  linkOwnAddress: ({ url, near }: { url: string; near: string | undefined }): Wording => ({
    found: `the link leads to the address ${url}`,
    expected: '"page:" and the name of a page, so that it follows the page in both languages',
    cure: suggestion(near === undefined ? near : `page:${near}`, 'Write "page:" and the name of the page.'),
  }),
  linkContact: ({ url, id }: { url: string; id: string | undefined }): Wording => ({
    found: `the link leads to ${url}`,
    expected: 'a contact of content/facts/contacts.yml, so that it is changed once for the whole site',
    cure: `Write <Contact id="${id ?? '…'}" /> instead of the link.`,
  }),
  typedContact: ({ kind, text, id }: { kind: TypedContactKind; text: string; id: string | undefined }): Wording => ({
    found: `the ${contactNames[kind]} ${text} is typed in the text`,
    expected: 'a contact of content/facts/contacts.yml, so that it is changed once for the whole site',
    cure:
      id === undefined
        ? 'Add it to contacts.yml and write <Contact id="…" /> here.'
        : `Write <Contact id="${id}" /> instead.`,
  }),
  typedContactInString: ({
    kind,
    text,
    id,
  }: {
    kind: TypedContactKind;
    text: string;
    id: string | undefined;
  }): Wording => ({
    found: `the ${contactNames[kind]} ${text} is typed in the string`,
    expected: 'a {place} that the code fills from content/facts/contacts.yml',
    cure: `Write a place such as {line} instead, and let the code fill it${id === undefined ? '' : ` with the contact "${id}"`}.`,
  }),
  typedFact: ({
    kind,
    text,
    ids,
    file,
  }: {
    kind: 'date' | 'days';
    text: string;
    ids: readonly string[];
    file: string;
  }): Wording => ({
    found: `the ${kind === 'date' ? 'date' : 'number of days'} ${text} is typed in the text`,
    expected: 'a fact of content/facts, with its source, so that it is changed once for the whole site',
    cure:
      ids.length === 0
        ? `Add it to ${file} and write <Fact id="…" /> here.`
        : `Write ${ids.map((id) => `<Fact id="${id}" />`).join(' or ')} instead${ids.length > 1 ? ', whichever is meant' : ''}.`,
  }),
} as const;
