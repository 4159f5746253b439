import type { CheckResult, Overview } from '../editor-data.ts';
import type { EditorWords } from './words.ts';

interface StartViewProps {
  readonly t: EditorWords;
  readonly check: CheckResult | undefined;
  readonly overview: Overview;
}

/** Where the editor opens: what people mostly come to do, and how the content stands. */
export function StartView({ t, check, overview }: StartViewProps) {
  const waiting = overview.pages.filter(({ changedParts, draft }) => changedParts > 0 && !draft);
  return (
    <section aria-labelledby="start-title" class="start">
      <h1 id="start-title">{t.startTitle}</h1>
      <p>{t.startWords}</p>
      <ul class="tasks">
        {t.tasks.map(([href, task, help]) => (
          <li key={href}>
            <a href={href}>{task}</a>
            <span class="help">{help}</span>
          </li>
        ))}
      </ul>
      <h2>{t.standing}</h2>
      <p>
        {check === undefined
          ? t.checking
          : check.errors.length === 0
            ? t.noErrors
            : `${t.errors(check.errors.length)}. ${t.errorsStop}`}{' '}
        {check !== undefined && check.errors.length > 0 && <a href="#/check">{t.seeErrors}</a>}
      </p>
      {waiting.length > 0 && (
        <>
          <p>{t.toCompare}</p>
          <ul>
            {waiting.map(({ changedParts, name, titles }) => (
              <li key={name}>
                <a href={`#/page/${name}`}>{titles[overview.language] ?? name}</a>, {t.outOfStep(changedParts)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
