import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';
import { channels } from '../../domain/channels.ts';
import { capitalized } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { DateFields } from './DateFields.tsx';
import type { FieldProblem, ToolFacts } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  readonly facts: ToolFacts;
  readonly form: MutableRef<HTMLFormElement | null>;
  /** Whether the script has taken over. Until then no key and no button can send the form anywhere. */
  readonly isReady: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onSubmit: () => void;
}

/** The questions. What is typed stays in the fields and nowhere else. */
export function ComplaintForm({ t, facts, form, isReady, problems, onSubmit }: Props) {
  const { mailDelivery, civicHolidays, holidayNames } = facts;
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  const of = (field: FieldProblem['field']) => problems.find((problem) => problem.field === field);
  const channelProblem = of('channel');
  return (
    <form
      ref={form}
      class="off-paper needs-script"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {problems.length > 0 && (
        <div ref={summary} class="summary" role="alert" tabIndex={-1} aria-labelledby="summary-title">
          <p id="summary-title">
            <strong>{t('form.problemsTitle')}</strong>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.field}>
                <a
                  href={`#${problem.id}`}
                  onClick={(event) => {
                    // The address stays as it is.
                    event.preventDefault();
                    document.getElementById(problem.id)?.focus();
                  }}
                >
                  {problem.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <fieldset>
        <legend>{t('form.channel')}</legend>
        {channelProblem && (
          <p id="channel-problem" class="problem">
            {channelProblem.text}
          </p>
        )}
        {channels.map((channel) => (
          <label key={channel} class="choice">
            <input
              type="radio"
              name="channel"
              value={channel}
              id={`channel-${channel}`}
              aria-describedby={channelProblem && 'channel-problem'}
            />
            <span>{t(`form.${channel}`)}</span>
          </label>
        ))}
      </fieldset>
      <DateFields t={t} name="sent" hint={t('form.sentHint')} problem={of('sent')} />
      <div class="only-mail">
        <DateFields t={t} name="received" hint={t('form.receivedHint', mailDelivery.days)} problem={of('received')} />
      </div>
      <details>
        <summary>{t('form.civicSummary')}</summary>
        <fieldset aria-describedby="civic-hint">
          <legend>{t('form.civic')}</legend>
          <p id="civic-hint" class="hint">
            {t('form.civicHint')}
          </p>
          {civicHolidays.map((id, index) => (
            <label key={id} class="choice">
              <input type="radio" name="civic" value={id} defaultChecked={index === 0} />
              <span>{capitalized(holidayNames[id] ?? id)}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <p>
        <button type={isReady ? 'submit' : 'button'}>{t('form.submit')}</button>
      </p>
      {!isReady && <p class="not-ready">{t('notReady')}</p>}
      <p class="hint">{t('form.keptNowhere')}</p>
    </form>
  );
}
