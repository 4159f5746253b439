import { otherLocale } from '../../../i18n/locales.ts';
import type { Content, Page } from '../content-model.ts';
import type { ChangedPart } from '../messages/said-things.ts';
import { problem, type Problem } from '../problem.ts';
import { agreedSections } from '../section-hash.ts';
import { lineOf } from '../yaml-text.ts';

/** Pages whose counterpart has changed since somebody compared the two, and pages that nobody compared. */
export function checkAgreement(content: Content): Problem[] {
  return content.pages.flatMap((page) => {
    const other = content.page(page.name, otherLocale(page.locale));
    const unreadable = [page, other].some((each) => each?.structure === undefined || each.top?.data === undefined);
    if (other?.structure === undefined || page.top === undefined || unreadable) return [];
    const command = `npm run agree -- ${page.name}`;
    const { agreed } = page.fields;
    const place = { file: page.file, line: lineOf(page.top, ['agreed']), field: 'agreed' };
    if (!Array.isArray(agreed)) return [problem({ file: page.file, field: 'agreed' }, 'agreedMissing', { command })];
    const changed = changedSections(other, agreed.map(String));
    if (changed.length === 0) return [];
    return [problem(place, 'agreedChanged', { parts: changed, file: other.file, command })];
  });
}

/** The sections of a page that are not as they were agreed on. */
function changedSections(page: Page, agreed: readonly string[]): ChangedPart[] {
  const sections = agreedSections(page);
  const isSameCount = sections.length === agreed.length;
  const changed = sections.filter(({ hash }, index) => (isSameCount ? agreed[index] !== hash : !agreed.includes(hash)));
  const parts: ChangedPart[] = changed.map(({ heading }) => ({ heading }));
  const gone = agreed.length - sections.length;
  if (gone > 0 && !isSameCount) parts.push({ gone });
  return parts;
}
