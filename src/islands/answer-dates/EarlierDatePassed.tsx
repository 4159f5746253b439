import type { CountedDeadline } from '../../domain/complaint-deadline.ts';
import { formatDate, formatOrdinal } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';
import type { ToolFacts } from './tool-facts.ts';
import { WithContacts } from '../WithContacts.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly deadline: CountedDeadline;
  readonly asOf: CalendarDate;
}

/**
 * Someone to call once a date has passed and the last one has not (T-22).
 *
 * That date is the one of the acknowledgement, or the first of a range of dates for the answer.
 */
export function EarlierDatePassed({ t, facts: { locale, rules, contacts }, deadline, asOf }: Props) {
  const { acknowledgedBy, answeredBy } = deadline;
  const acknowledgement = acknowledgedBy !== undefined && acknowledgedBy.last < asOf ? acknowledgedBy.last : undefined;
  if (acknowledgement === undefined && answeredBy.first >= asOf) return null;
  return (
    <div class="passed">
      <p class="person">
        <WithContacts t={t} of="passed.person" places={['line', 'email']} contacts={contacts} />
      </p>
      {acknowledgement !== undefined && (
        <p>
          {t('passed.acknowledgement', {
            ordinal: formatOrdinal(rules.acknowledgement.days, locale),
            date: formatDate(acknowledgement, locale, 'long'),
          })}
        </p>
      )}
    </div>
  );
}
