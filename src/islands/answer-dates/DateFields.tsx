import type { Translate } from '../../i18n/translate.ts';
import type { FieldProblem } from './tool-facts.ts';

interface Props {
  readonly t: Translate;
  readonly name: 'sent' | 'received';
  readonly hint: string;
  readonly problem: FieldProblem | undefined;
}

const parts = ['day', 'month', 'year'] as const;

/**
 * Three plain fields for a date, which the browser neither fills in nor remembers.
 *
 * The fields keep what is typed in them; nothing here ever writes to them.
 */
export function DateFields({ t, name, hint, problem }: Props) {
  return (
    <fieldset class="date" aria-describedby={`${name}-hint`}>
      <legend>{t(`form.${name}`)}</legend>
      <p id={`${name}-hint`} class="hint">
        {hint}
      </p>
      {problem && (
        <p id={`${name}-problem`} class="problem">
          {problem.text}
        </p>
      )}
      <div class="fields">
        {parts.map((part) => (
          <p key={part} class={part}>
            <label for={`${name}-${part}`}>{t(`form.${part}`)}</label>
            <input
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              autocomplete="off"
              spellcheck={false}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              aria-invalid={problem?.id === `${name}-${part}` || undefined}
              aria-describedby={problem?.id === `${name}-${part}` ? `${name}-problem` : undefined}
            />
          </p>
        ))}
      </div>
    </fieldset>
  );
}
