import type { Translate } from '../../i18n/translate.ts';

interface Props {
  readonly t: Translate;
  readonly name: string;
  readonly question: string;
  readonly hint?: string;
  /** The keys of the answers; no comes first and is chosen, since it is the safest (T-51). */
  readonly answers?: readonly [no: string, yes: string];
}

/** A question that is answered no unless somebody says yes. */
export function YesOrNo({ t, name, question, hint, answers = ['form.no', 'form.yes'] }: Props) {
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{question}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        {(['no', 'yes'] as const).map((value, index) => (
          <label key={value} class="choice">
            <input type="radio" name={name} value={value} defaultChecked={value === 'no'} />
            <span>{t(answers[index] ?? '')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
