import { otherLocale } from '../../../i18n/locales.ts';
import type { Content, Page } from '../content-model.ts';
import type { FieldSide } from '../messages/said-things.ts';
import { problem, type Problem } from '../problem.ts';
import { lineOf } from '../yaml-text.ts';

/** Fields that do not depend on the language. */
const neutralFields = ['audience', 'template', 'sources', 'modified', 'published', 'sortDate'];

/** Pages without a counterpart or without the page above them, and fields that should be the same in both languages. */
export function checkPairs(content: Content): Problem[] {
  return content.pages.flatMap((page) => {
    const { file, locale, name } = page;
    const above = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : undefined;
    const problems: Problem[] = [];
    if (above !== undefined && content.page(above, locale) === undefined) {
      problems.push(problem({ file }, 'parentMissing', { file: `content/pages/${locale}/${above}.mdx` }));
    }
    const other = content.page(name, otherLocale(locale));
    if (other === undefined) {
      problems.push(
        problem({ file }, 'counterpartMissing', { file: counterpartFile(page), locale: otherLocale(locale) }),
      );
    } else if (locale === 'en') problems.push(...differingFields(page, other));
    return problems;
  });
}

/** The file in which a page stands in the other language. */
function counterpartFile({ file, locale }: Page): string {
  return file.replace(`/${locale}/`, `/${otherLocale(locale)}/`);
}

function differingFields(page: Page, other: Page): Problem[] {
  const { top } = page;
  if (top?.data === undefined || other.top?.data === undefined) return [];
  return neutralFields.flatMap((field) => {
    const [here, there] = [page, other].map(
      ({ fields }) => fields[field] ?? (field === 'template' ? 'article' : undefined),
    );
    const place = { file: page.file, line: lineOf(top, [field]), field };
    if (Array.isArray(here) && Array.isArray(there)) {
      const [onlyHere, onlyThere] = [moreThan(there, here), moreThan(here, there)];
      if (onlyHere.more.length + onlyThere.more.length === 0) return [];
      return [problem(place, 'fieldDiffers', { here: onlyHere, there: onlyThere, file: other.file })];
    }
    if (JSON.stringify(here) === JSON.stringify(there)) return [];
    return [problem(place, 'fieldDiffers', { here: { value: here }, there: { value: there }, file: other.file })];
  });
}

/** What `list` has and `other` has not. */
function moreThan(other: readonly unknown[], list: readonly unknown[]): Extract<FieldSide, { more: unknown }> {
  return { more: list.filter((item) => !other.includes(item)).map(String) };
}
