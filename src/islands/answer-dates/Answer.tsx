import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { complaintDeadline, standingOf, type CountedDeadline } from '../../domain/complaint-deadline.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { DayByDay } from './DayByDay.tsx';
import { EarlierDatePassed } from './EarlierDatePassed.tsx';
import { Dates } from './Dates.tsx';
import { LimitPassed } from './LimitPassed.tsx';
import { Reminders } from './Reminders.tsx';
import { complaintText } from './complaint-text.ts';
import type { Counted, CountingWords, ToolFacts } from './tool-facts.ts';
import { WithContacts } from '../WithContacts.tsx';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly wordings: CountingWords['wordings'];
  readonly counted: Counted;
  readonly children?: ComponentChildren;
}

/**
 * The answer dates of a complaint, what the count assumes, and each day of it.
 *
 * Takes focus when it appears. Once a date has passed, the person to call comes first; once the last one has, so does
 * the right of review.
 */
export function Answer({ t, facts, wordings, counted, children }: Props) {
  const { locale, rules, civicHolidays, contacts } = facts;
  const { complaint, asOf } = counted;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [counted]);
  const deadline = complaintDeadline(complaint, rules);
  if (deadline.kind === 'outside-verified-years') {
    const date = formatDate(deadline.verified.last, locale);
    return (
      <>
        <section class="answer" aria-labelledby="answer-title">
          <h3 id="answer-title" ref={title} tabIndex={-1}>
            {t('answer.title')}
          </h3>
          <p>
            <WithContacts t={t} of="outside" places={['line', 'email']} contacts={contacts} params={{ date }} />
          </p>
        </section>
        {children}
      </>
    );
  }
  const standing = standingOf(asOf, complaint, rules);
  const others = civicHolidays
    .filter((civicHoliday) => civicHoliday !== complaint.civicHoliday)
    .flatMap((civicHoliday) => {
      const other = complaintDeadline({ ...complaint, civicHoliday }, rules);
      return other.kind === 'counted' && !hasSameDates(other, deadline) ? [{ civicHoliday, deadline: other }] : [];
    });
  return (
    <>
      <section class="answer" aria-labelledby="answer-title">
        <h3 id="answer-title" ref={title} tabIndex={-1}>
          {t('answer.title')}
        </h3>
        <p>{complaintText(complaint, t, locale)}</p>
        {standing.kind === 'passed' ? (
          <LimitPassed t={t} facts={facts} wordings={wordings} complaint={complaint} deadline={deadline} />
        ) : (
          <EarlierDatePassed t={t} facts={facts} deadline={deadline} asOf={asOf} />
        )}
        <Dates t={t} facts={facts} counted={counted} deadline={deadline} standing={standing} others={others} />
        {standing.kind !== 'passed' && <Reminders t={t} deadline={deadline} asOf={asOf} />}
        <p class="off-paper">
          <button type="button" class="second" onClick={print}>
            {t('answer.print')}
          </button>
        </p>
      </section>
      {children}
      <DayByDay t={t} facts={facts} complaint={complaint} days={deadline.days} asOf={asOf} />
    </>
  );
}

function print(): void {
  globalThis.print();
}

function hasSameDates(one: CountedDeadline, other: CountedDeadline): boolean {
  return (
    one.answeredBy.first === other.answeredBy.first &&
    one.answeredBy.last === other.answeredBy.last &&
    one.acknowledgedBy?.last === other.acknowledgedBy?.last
  );
}
