import { lastDayReceivedForPassed } from '../../domain/complaint-deadline.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';
import type { ToolFacts } from './tool-facts.ts';
import { WithContacts } from '../WithContacts.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly today: CalendarDate;
}

/** Since when a complaint must have been with the program for the limit to have passed today. */
export function OtherWayRound({ t, facts, today }: Props) {
  const { locale, rules, civicHolidays, holidayNames, contacts } = facts;
  const [usual, ...others] = civicHolidays.map((civicHoliday) => ({
    civicHoliday,
    found: lastDayReceivedForPassed(today, civicHoliday, rules),
  }));
  if (usual === undefined) return null;
  const usualFound = usual.found;
  return (
    <section aria-labelledby="other-way-title">
      <h3 id="other-way-title">{t('otherWay.title')}</h3>
      {usualFound.kind === 'outside-verified-years' ? (
        <p>
          <WithContacts
            t={t}
            of="outside"
            places={['line', 'email']}
            contacts={contacts}
            params={{ date: formatDate(usualFound.verified.last, locale) }}
          />
        </p>
      ) : (
        <p>
          {t('otherWay.text', {
            today: formatDate(today, locale, 'long'),
            limit: rules.response.days,
            received: formatDate(usualFound.received, locale, 'long'),
          })}
        </p>
      )}
      {others.map(
        ({ civicHoliday, found }) =>
          usualFound.kind === 'counted' &&
          found.kind === 'counted' &&
          found.received !== usualFound.received && (
            <p key={civicHoliday}>
              {t('otherWay.otherHoliday', {
                holiday: holidayNames[civicHoliday] ?? civicHoliday,
                received: formatDate(found.received, locale, 'long'),
              })}
            </p>
          ),
      )}
    </section>
  );
}
