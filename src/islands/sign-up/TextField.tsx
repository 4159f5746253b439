import type { ComponentChildren } from 'preact';
import { ProblemAt, type FieldProblem } from '../ProblemAt.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly problem: FieldProblem | undefined;
  /** What the browser may offer to fill in; nothing unless said. */
  readonly autocomplete?: 'off' | 'email' | 'tel' | 'nickname';
  readonly inputMode?: 'email' | 'tel';
  readonly isLong?: boolean;
  /** Something to know about what was typed. */
  readonly children?: ComponentChildren;
}

/** A field with its label, its hints and what is to change. It keeps what is typed; nothing here ever writes to it. */
export function TextField({ name, label, hints, problem, autocomplete = 'off', inputMode, isLong, children }: Props) {
  const field = {
    id: name,
    name,
    autocomplete,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby':
      [hints.length > 0 && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hints.length > 0 && (
        <p class="hint" id={`${name}-hint`}>
          {hints.join(' ')}
        </p>
      )}
      <ProblemAt problem={problem} />
      {/* No length is enforced while typing: cutting off a pasted text would lose it. */}
      {isLong ? (
        <textarea {...field} rows={4} />
      ) : (
        <input {...field} inputMode={inputMode} spellcheck={false} autocapitalize={inputMode && 'none'} />
      )}
      {children}
    </div>
  );
}
