import { locales, type Locale } from '../../i18n/locales.ts';
import { pageSchema, updateSchema } from '../../schemas/page.ts';
import { addressOf } from '../content/checks/addresses.ts';
import type { Content, Page } from '../content/content-model.ts';
import { readPage } from '../content/load-content.ts';
import { alignedParts, pageParts } from '../content/page-parts.ts';
import { withYamlChanges } from '../content/yaml-changes.ts';
import type { PagePair, PageSave, PageSide } from './editor-data.ts';
import { blocksApart } from './blocks-apart.ts';
import { markOf } from './files.ts';
import { formOf } from './form.ts';

/** A page with both languages side by side, part against part; undefined when there is no page of that name. */
export function pagePair(content: Content, name: string): PagePair | undefined {
  const [en, fr] = locales.map((locale) => content.page(name, locale));
  const kind = en?.kind ?? fr?.kind;
  if (kind === undefined) return undefined;
  const sides: Partial<Record<Locale, PageSide>> = {};
  for (const page of [en, fr]) {
    if (page !== undefined) sides[page.locale] = sideOf(content, page);
  }
  return {
    name,
    form: formOf(kind === 'page' ? pageSchema : updateSchema),
    sides,
    rows: rowsOf(content, en, fr, sides),
  };
}

/**
 * The text of a page's file with what was saved: fields that changed, and the text below them, blocks on lines of their own.
 *
 * @throws YamlChangeError when the top of the page cannot be read.
 */
export function savedPage({ file, kind, locale, text }: Page, { body, fields }: PageSave): string {
  const top = readPage(kind, locale, file, text).top;
  const changed = withYamlChanges(top, fields);
  return changed.slice(0, topEnd(changed)) + blocksApart(body);
}

/** Where the text of a page starts: behind the second line of dashes. */
function topEnd(text: string): number {
  return /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

function sideOf(content: Content, page: Page): PageSide {
  const parts = pageParts(content, page);
  const start = topEnd(page.text);
  const top = page.text.slice(0, start).split('\n').length;
  return {
    file: page.file,
    mark: markOf(page.text),
    address: addressOf(content, page),
    fields: page.fields,
    topLines: top,
    parts:
      parts.length > 0
        ? parts.map(({ heading, ...part }) => ({ ...part, ...(heading === undefined ? {} : { heading }) }))
        : [{ text: page.text.slice(start), line: top, changed: true }],
  };
}

function rowsOf(
  content: Content,
  en: Page | undefined,
  fr: Page | undefined,
  sides: PagePair['sides'],
): PagePair['rows'] {
  if (en?.structure !== undefined && fr?.structure !== undefined) {
    return alignedParts(content, en, fr).map(({ first, second }) => ({
      ...(first === undefined ? {} : { en: first }),
      ...(second === undefined ? {} : { fr: second }),
    }));
  }
  const count = Math.max(sides.en?.parts.length ?? 0, sides.fr?.parts.length ?? 0);
  return [...Array(count).keys()].map((index) => ({
    ...(index < (sides.en?.parts.length ?? 0) ? { en: index } : {}),
    ...(index < (sides.fr?.parts.length ?? 0) ? { fr: index } : {}),
  }));
}
