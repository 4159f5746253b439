import type { DayRange } from '../../domain/calendar-date.ts';
import type { CountedDeadline, Standing } from '../../domain/complaint-deadline.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { standingText } from './standing-text.ts';
import type { Counted, ToolFacts } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly counted: Counted;
  readonly deadline: CountedDeadline;
  readonly standing: Standing;
  /** The same with the other civic holidays, where that makes a difference. */
  readonly others: readonly { readonly civicHoliday: string; readonly deadline: CountedDeadline }[];
}

/** By when the program said it would acknowledge and answer, and where today stands. */
export function Dates({ t, facts, counted, deadline, standing, others }: Props) {
  const { locale, rules, holidayNames } = facts;
  const by = ({ first, last }: DayRange): string =>
    first === last
      ? t('answer.by', { date: formatDate(first, locale, 'long') })
      : t('answer.byRange', { first: formatDate(first, locale, 'long'), last: formatDate(last, locale, 'long') });
  const { acknowledgedBy, answeredBy } = deadline;
  const today = standingText(standing, counted, t, facts);
  return (
    <>
      <dl class="dates">
        <div>
          <dt>{t('answer.acknowledged')}</dt>
          <dd>
            {acknowledgedBy === undefined ? (
              t('answer.mailNotAcknowledged')
            ) : (
              <>
                <strong>{by(acknowledgedBy)}</strong> {t('answer.limit', { count: rules.acknowledgement.days })}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('answer.answered')}</dt>
          <dd>
            <strong>{by(answeredBy)}</strong> {t('answer.limit', { count: rules.response.days })}
          </dd>
        </div>
      </dl>
      {others.map(({ civicHoliday, deadline: other }) => {
        const holiday = holidayNames[civicHoliday] ?? civicHoliday;
        return (
          <p key={civicHoliday}>
            {other.acknowledgedBy !== undefined && other.acknowledgedBy.last !== acknowledgedBy?.last
              ? t('answer.otherHolidayBoth', {
                  holiday,
                  acknowledged: by(other.acknowledgedBy),
                  answered: by(other.answeredBy),
                })
              : t('answer.otherHoliday', { holiday, answered: by(other.answeredBy) })}
          </p>
        );
      })}
      {today !== undefined && <p>{today}</p>}
      <p>{t('answer.estimate')}</p>
    </>
  );
}
