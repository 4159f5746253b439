import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { calendarDayAt } from '../../domain/calendar-date.ts';
import { createTranslate, type Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../schemas/calendar-date.ts';
import { offerHandover, takeHandover } from '../language-handover.ts';
import { ComplaintForm } from './ComplaintForm.tsx';
import type * as countingCode from './counting.ts';
import { fillForm, typedIn } from './handed-over.ts';
import { OtherWayRound } from './OtherWayRound.tsx';
import type { CountingWords, ToolFacts } from './tool-facts.ts';
import { WithContacts } from '../WithContacts.tsx';

type CountingCode = typeof countingCode;
type Shown = ReturnType<CountingCode['outcomeOf']> | { readonly kind: 'nothing' | 'not-loaded' };

/** The part of the tool that is fetched when somebody enters the form. */
interface Counting extends CountingCode, CountingWords {
  readonly t: Translate;
}

/** The tool's facts, the day of the build, and what the page wrote for it to place. */
export interface ToolProps extends ToolFacts {
  /** The day of the build, until the reader's own calendar can be asked. */
  readonly builtOn: CalendarDate;
  /** What the count assumes, as the page wrote it: it stands beside the answer. */
  readonly children?: ComponentChildren;
}

/**
 * By when the program said that it would acknowledge and answer a complaint.
 *
 * What is typed is in the fields and in this component's state: never in the address, the history or any storage.
 * "Today" is the day on the reader's own calendar.
 */
export function AnswerDates({ builtOn, children, ...facts }: ToolProps) {
  const t = useMemo(() => createTranslate(facts.strings, facts.locale), [facts.strings, facts.locale]);
  const form = useRef<HTMLFormElement>(null);
  const counting = useRef<Counting>();
  const [today, setToday] = useState<CalendarDate>();
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });

  // Those who only read never download the counting: it comes when somebody first enters the form.
  const load = async (): Promise<Counting> => {
    if (counting.current !== undefined) return counting.current;
    const [code, response] = await Promise.all([import('./counting.ts'), fetch(facts.wordsAddress)]);
    if (!response.ok) throw new Error(`Expected words at ${facts.wordsAddress}, got status ${response.status}`);
    const words = (await response.json()) as CountingWords;
    const translate = createTranslate({ ...facts.strings, ...words.strings }, facts.locale);
    counting.current = { ...code, ...words, t: translate };
    return counting.current;
  };
  const count = async (): Promise<void> => {
    try {
      const { outcomeOf, t: translate } = await load();
      if (form.current !== null) setShown(outcomeOf(form.current, translate, facts));
    } catch {
      setShown({ kind: 'not-loaded' });
    }
  };

  useEffect(() => {
    setToday(calendarDayAt(new Date()));
    const typed = takeHandover();
    if (typed !== undefined && form.current !== null && fillForm(form.current, typed)) void count();
  }, []);
  const isAnswered = shown.kind !== 'nothing';
  useEffect(() => offerHandover(() => (form.current === null ? '' : typedIn(form.current, isAnswered))), [isAnswered]);

  const loaded = counting.current;
  return (
    <div class="answer-dates questions">
      <div
        onFocusIn={() => {
          // A failure shows when it matters: once the days are to be counted.
          load().catch(() => undefined);
        }}
      >
        <ComplaintForm
          t={t}
          facts={facts}
          form={form}
          isReady={today !== undefined}
          problems={shown.kind === 'problems' ? shown.problems : []}
          onSubmit={() => void count()}
        />
      </div>
      {shown.kind === 'not-loaded' && (
        <p role="alert" class="answer">
          <WithContacts t={t} of="notLoaded" places={['line']} contacts={facts.contacts} />
        </p>
      )}
      {shown.kind === 'counted' && loaded ? (
        <loaded.Answer t={loaded.t} facts={facts} wordings={loaded.wordings} counted={shown.counted}>
          {children}
        </loaded.Answer>
      ) : (
        children
      )}
      <OtherWayRound t={t} facts={facts} today={today ?? builtOn} />
    </div>
  );
}
