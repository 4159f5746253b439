import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldProblem } from '../ProblemAt.tsx';

interface Props {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** Changes each time that the form was sent and has to be looked at: the summary then takes focus. */
  readonly asked: number;
}

/** Everything that is to change, first in the form and with focus, each line leading to its field. */
export function ProblemSummary({ title, problems, asked }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.focus();
  }, [asked]);
  return (
    <div ref={place} class="summary" role="alert" tabIndex={-1} aria-labelledby="summary-title">
      <p id="summary-title">
        <strong>{title}</strong>
      </p>
      <ul>
        {problems.map(({ field, id, text }) => (
          <li key={field}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address stays as it is.
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
