import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { Content, Page } from './content-model.ts';
import { withYamlChanges } from './yaml-changes.ts';

/** A page that was made because its counterpart stood alone, not yet written. */
export interface MadeCounterpart {
  readonly file: string;
  /** The file that it was made from. */
  readonly from: string;
  readonly locale: Locale;
  readonly text: string;
}

/**
 * For each page that one language lacks, a draft of it to write in: the same top, headings and components.
 *
 * The words are still those of the other language. The field `draft: true` keeps the page out of the published site, and
 * the check names what is to be written.
 */
export function missingCounterparts(content: Content): MadeCounterpart[] {
  return content.pages.flatMap((page) => {
    const locale = otherLocale(page.locale);
    if (content.page(page.name, locale) !== undefined || page.top === undefined || page.top.problems.length > 0)
      return [];
    return [{ file: counterpartFile(page), from: page.file, locale, text: draftOf(page) }];
  });
}

/** The file in which a page stands in the other language. */
export function counterpartFile({ file, locale }: Pick<Page, 'file' | 'locale'>): string {
  return file.replace(`/${locale}/`, `/${otherLocale(locale)}/`);
}

function draftOf(page: Page): string {
  const fields = Object.entries({ ...page.fields, draft: true }).filter(([name]) => name !== 'agreed');
  return withYamlChanges(page.top, Object.fromEntries(fields));
}
