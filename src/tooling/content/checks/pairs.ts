import { otherLocale } from '../../../i18n/locales.ts';
import type { Content, Page } from '../content-model.ts';
import { languageNames } from '../messages/language.ts';
import { quoted } from '../plain-text.ts';
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
      const language = languageNames[otherLocale(locale)];
      problems.push(problem({ file }, 'counterpartMissing', { file: counterpartFile(page), language }));
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
      const onlyHere = here.filter((item) => !there.includes(item)).join(', ');
      const onlyThere = there.filter((item) => !here.includes(item)).join(', ');
      if (onlyHere === '' && onlyThere === '') return [];
      const words = { here: onlyHere || 'nothing more', there: onlyThere || 'nothing more', file: other.file };
      return [problem(place, 'fieldDiffers', words)];
    }
    if (quoted(here) === quoted(there)) return [];
    return [problem(place, 'fieldDiffers', { here: quoted(here), there: quoted(there), file: other.file })];
  });
}
