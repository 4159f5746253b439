import type { Translate } from '../../i18n/translate.ts';
import { ProblemAt, type FieldProblem } from '../ProblemAt.tsx';
import type { Places, SessionChoice } from './sign-up-facts.ts';

interface Props {
  readonly t: Translate;
  readonly sessions: readonly SessionChoice[];
  /** The sessions that have closed since the page was built. */
  readonly closed: readonly string[];
  /** What the API says about places, where it has been asked. */
  readonly places: Readonly<Record<string, Places>>;
  readonly problem: FieldProblem | undefined;
  readonly onChoose: (id: string) => void;
}

/** Which session: every one that is open, in full, so that nothing has to be opened to compare them. */
export function SessionQuestion({ t, sessions, closed, places, problem, onChoose }: Props) {
  return (
    <fieldset class="sessions">
      <legend>{t('form.session')}</legend>
      <ProblemAt problem={problem} />
      {sessions.map(({ id, sample, title, about }) => {
        const isClosed = closed.includes(id);
        const isFull = places[id]?.placesLeft === 0;
        return (
          <label key={id} class="choice card" for={`session-${id}`}>
            <input
              type="radio"
              name="sessionId"
              value={id}
              id={`session-${id}`}
              required
              disabled={isClosed}
              aria-describedby={problem && 'sessionId-problem'}
              onChange={() => {
                onChoose(id);
              }}
            />
            <span>
              {sample !== undefined && <span class="sample">{sample} </span>}
              <strong>{title}</strong>
              <span class="hint">{about.join(' · ')}</span>
              {isClosed && <span class="hint">{t('form.closed')}</span>}
              {isFull && !isClosed && <span class="hint">{t('form.full')}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
