import type { MessageKey } from './messages.ts';
import type { Content, Page } from './content-model.ts';
import type { Problem } from './problem.ts';

/** Whether a page is not published yet: one of its two languages is marked `draft: true`. */
export function isDraft(content: Content, name: string): boolean {
  return content.pages.some((page) => page.name === name && page.fields['draft'] === true);
}

/** What stops the build even in a draft: the site reads every file, published or not. */
const unreadable: ReadonlySet<MessageKey> = new Set([
  'fileUnexpected',
  'yamlSyntax',
  'yamlColon',
  'yamlOpen',
  'yamlIndent',
  'yamlTab',
  'keyTwice',
  'mdxSyntax',
  'frontMatterMissing',
  'fieldMissing',
  'fieldUnknown',
  'fieldType',
  'fieldUnquoted',
  'fieldTooLong',
  'fieldTooShort',
  'listTooShort',
  'fieldFormat',
  'fieldChoice',
  'componentUnknown',
  'addressTaken',
]);

/** Whether a problem can wait until the draft that it is in is published. */
export function waitsForPublication(content: Content, { key, place }: Problem): boolean {
  if (unreadable.has(key)) return false;
  const page = content.pages.find(({ file }) => file === place.file);
  return page !== undefined && isDraft(content, page.name);
}

/** The pages that are published, in both languages or, where one is missing, in one. */
export function publishedPages(content: Content): Page[] {
  return content.pages.filter(({ name }) => !isDraft(content, name));
}
