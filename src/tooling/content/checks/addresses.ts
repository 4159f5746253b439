import type { Content, Page } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { lineOf } from '../yaml-text.ts';

/** Pages of a language that would stand at the same address. */
export function checkAddresses(content: Content): Problem[] {
  const problems: Problem[] = [];
  const firstAt = new Map<string, Page>();
  for (const page of content.pages) {
    const address = addressOf(content, page);
    const other = firstAt.get(address);
    if (other === undefined) firstAt.set(address, page);
    else {
      const line = page.top === undefined ? undefined : lineOf(page.top, ['slug']);
      problems.push(problem({ file: page.file, line, field: 'slug' }, 'addressTaken', { address, file: other.file }));
    }
  }
  return problems;
}

/** The address of a page, from the language on: the slugs of the pages above it and its own. */
export function addressOf(content: Content, page: Page): string {
  const slugs = page.name.split('/').map((_, index, parts) => {
    const above = content.page(parts.slice(0, index + 1).join('/'), page.locale);
    const slug = above?.fields['slug'];
    return typeof slug === 'string' ? slug : (parts[index] ?? '');
  });
  return `/${[page.locale, ...slugs].filter((part) => part !== '').join('/')}/`;
}
