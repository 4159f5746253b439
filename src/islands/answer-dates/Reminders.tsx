import { useState } from 'preact/hooks';
import { calendarFile, type Reminder } from '../../domain/calendar-file.ts';
import type { CountedDeadline } from '../../domain/complaint-deadline.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';

interface Props {
  readonly t: Translate;
  readonly deadline: CountedDeadline;
  readonly asOf: CalendarDate;
}

const longestTitle = 100;

/** A calendar file with the dates still to come, under a title that the reader can change (T-102). */
export function Reminders({ t, deadline, asOf }: Props) {
  const usual = t('reminder.usualTitle');
  const [title, setTitle] = useState(usual);
  const { acknowledgedBy, answeredBy } = deadline;
  const dates = [acknowledgedBy?.last, answeredBy.last].filter((date) => date !== undefined && date >= asOf);
  const save = (): void => {
    const reminders = dates.flatMap((date): Reminder[] =>
      date === undefined ? [] : [{ uid: `${date}@reminder`, date, title: title.trim() === '' ? usual : title.trim() }],
    );
    const address = URL.createObjectURL(new Blob([calendarFile(reminders, asOf)], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = t('reminder.fileName');
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    });
  };
  return (
    <div class="reminder off-paper">
      <h4>{t('reminder.title')}</h4>
      <p>
        <label for="reminder-title">{t('reminder.label')}</label>
        <input
          id="reminder-title"
          value={title}
          maxLength={longestTitle}
          autocomplete="off"
          aria-describedby="reminder-hint"
          onInput={(event) => {
            setTitle(event.currentTarget.value);
          }}
        />
      </p>
      <p id="reminder-hint" class="hint">
        {t('reminder.hint', { count: dates.length })}
      </p>
      <p>
        <button type="button" class="second" onClick={save}>
          {t('reminder.save')}
        </button>
      </p>
    </div>
  );
}
