import { timePatterns, type TimePattern } from '../../domain/option-terms.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FinderFacts } from './finder-facts.ts';
import type { Said } from './said.ts';

interface Props {
  readonly t: Translate;
  readonly facts: FinderFacts;
  readonly said: Said;
  readonly onSay: (change: Partial<Said>) => void;
}

/** The kinds of time somebody could give, and for how many months. Choosing no kind is "I do not know yet". */
export function TimeFields({ t, facts, said, onSay }: Props) {
  const label = (pattern: TimePattern): string =>
    t(`times.${pattern}`, pattern === 'block' || pattern === 'bothEnds' ? { length: facts.lengths[pattern] } : {});
  const toggled = (pattern: TimePattern): TimePattern[] =>
    timePatterns.filter((each) => said.times.includes(each) !== (each === pattern));
  return (
    <>
      <fieldset id="finder-times" aria-describedby="finder-times-hint">
        <legend>{t('times.legend')}</legend>
        <p class="hint" id="finder-times-hint">
          {t('times.hint')}
        </p>
        {timePatterns.map((pattern) => (
          <label key={pattern} class="choice">
            <input
              type="checkbox"
              checked={said.times.includes(pattern)}
              onChange={() => {
                onSay({ times: toggled(pattern) });
              }}
            />
            {label(pattern)}
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={said.times.length === 0}
            onChange={({ currentTarget }) => {
              // Taking the mark away says nothing new: it goes when a kind of time is chosen.
              currentTarget.checked = true;
              onSay({ times: [] });
            }}
          />
          {t('unsaid')}
        </label>
      </fieldset>
      <p class="field">
        <label for="finder-months">{t('months.legend')}</label>
        <select
          id="finder-months"
          value={said.months ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onSay({ months: value === '' ? undefined : Number(value) });
          }}
        >
          <option value="">{t('unsaid')}</option>
          {Array.from({ length: facts.axis }, (_, index) => (
            <option key={index} value={index + 1}>
              {t(index + 1 < facts.axis ? 'months.count' : 'months.most', { count: index + 1 })}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
