import { createWorkCalendar, isBusinessDay } from '../../domain/business-days.ts';
import type { Standing } from '../../domain/complaint-deadline.ts';
import { formatDate, formatOrdinal } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Counted, ToolFacts } from './tool-facts.ts';

/**
 * Where today stands in the count, as a sentence; nothing once the limit has passed (T-22).
 *
 * @example "Today, Monday, November 23, 2026, is the 17th business day of 30."
 */
export function standingText(
  standing: Standing,
  { complaint, asOf }: Counted,
  t: Translate,
  { locale, rules }: Pick<ToolFacts, 'locale' | 'rules'>,
): string | undefined {
  if (standing.kind === 'passed') return undefined;
  const today = formatDate(asOf, locale, 'long');
  if (standing.kind === 'not-started') return t('answer.todayNotStarted', { today });
  const { fewest, most } = standing;
  const limit = rules.response.days;
  if (fewest === 0) return t('answer.todayAtMost', { today, most, limit });
  if (fewest !== most) return t('answer.todayBetween', { today, fewest, most, limit });
  const ordinal = formatOrdinal(most, locale);
  const isCounted = isBusinessDay(asOf, createWorkCalendar(rules.holidays, complaint.civicHoliday));
  return t(isCounted ? 'answer.todayCounted' : 'answer.todayNotCounted', { today, ordinal, limit });
}
