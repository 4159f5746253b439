import { weekdayOf } from '../../domain/calendar-date.ts';
import type { ReadComplaint } from '../../domain/complaint-answers.ts';
import type { MarkedDay } from '../../domain/marked-days.ts';
import { formatDate, formatDayName, formatOrdinal } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';
import type { ToolFacts } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly complaint: ReadComplaint;
  readonly days: readonly MarkedDay[];
  readonly asOf: CalendarDate;
}

/** Each day of the count with its mark, as a list that reads as text: a calendar where there is room for one. */
export function DayByDay({ t, facts, complaint, days, asOf }: Props) {
  const { locale, holidayNames } = facts;
  const { first, last } = complaint.received;
  const markText = (day: MarkedDay): string => {
    if (day.mark === 'weekend') return t('days.weekend');
    if (day.mark === 'counted') return t('days.counted', { ordinal: formatOrdinal(day.number, locale) });
    const holiday = holidayNames[day.holiday] ?? day.holiday;
    return day.movedFrom === undefined
      ? t('days.holiday', { holiday })
      : t('days.movedHoliday', { holiday, date: formatDate(day.movedFrom, locale, 'long') });
  };
  return (
    <section class="calendar" aria-labelledby="days-title">
      <h3 id="days-title">{t('days.title')}</h3>
      {first !== last && <p>{t('days.firstOfRange', { date: formatDate(first, locale, 'long') })}</p>}
      <ol class="days" role="list" style={`--first: ${weekColumn(days[0]?.date)}`}>
        {days.map((day) => (
          <li key={day.date} class={day.mark} aria-current={day.date === asOf ? 'date' : undefined}>
            <time dateTime={day.date}>{formatDayName(day.date, locale, 'year')}</time>
            <span>
              {markText(day)}
              {day.date === asOf && <strong> {t('days.today')}</strong>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The column of a calendar that starts on Monday: 1 to 7. */
function weekColumn(date: CalendarDate | undefined): number {
  if (date === undefined) return 1;
  return ((weekdayOf(date) + 6) % 7) + 1;
}
