import { useEffect, useRef, useState } from 'preact/hooks';
import { locales } from '../../../i18n/locales.ts';
import type { NewKind } from '../../content/new-fields.ts';
import type { NotAdded, Overview } from '../editor-data.ts';
import type { Form } from '../form.ts';
import { idOf, type FormContext } from './form-field.ts';
import { FormView } from './FormView.tsx';
import { request, RequestError, sentencesOf } from './request.ts';
import type { EditorWords } from './words.ts';

interface AddFormProps {
  readonly kind: NewKind;
  readonly title: string;
  readonly t: EditorWords;
  readonly overview: Overview;
  readonly onDirty: (isDirty: boolean) => void;
  /** Called with the files that were made, and the name. */
  readonly onMade: (files: readonly string[], name: string) => void;
}

type Answers = Readonly<Record<string, unknown>>;

/** What was not added, and why: each sentence leads to its answer. A new object each time, so that it is told again. */
interface Refusal {
  readonly messages: readonly string[];
  readonly faults: NotAdded['faults'];
}

/** One thing that can be added, its form made from its schema: folded until somebody wants to, one open at a time. */
export function AddForm({ kind, title, t, overview, onDirty, onMade }: AddFormProps) {
  const { inEach, name, once } = overview.adding[kind];
  const [answers, setAnswers] = useState<Answers>(() => startOf(once));
  const [refusal, setRefusal] = useState<Refusal>();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [refusal]);
  const errors = (refusal?.faults ?? []).map(({ path, sentence }) => ({
    field: path.map((key) => (/^\d+$/.test(key) ? `# ${Number(key) + 1}` : key)).join(', '),
    sentence,
  }));
  const context: FormContext = { t, overview, errors, entry: undefined, ids: `new-${kind}` };
  const answer = (next: unknown): void => {
    setAnswers(next as Answers);
    onDirty(true);
  };
  const make = (): void => {
    const query = { kind, lang: overview.language };
    request<{ files: string[] }>('new', query, { method: 'POST', json: answers }).then(
      ({ files }) => {
        onDirty(false);
        onMade(files, String(answers['name']));
      },
      (error: unknown) => {
        const { faults } = (error instanceof RequestError ? error.said : {}) as Partial<NotAdded>;
        setRefusal({ messages: sentencesOf(error), faults: faults ?? [] });
      },
    );
  };
  return (
    <details name="add" class="add">
      <summary id={`new-${kind}`}>{title}</summary>
      <form
        aria-labelledby={`new-${kind}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {refusal !== undefined && (
          <div ref={summary} class="summary" tabIndex={-1} role="group" aria-labelledby={`new-${kind}-faults`}>
            <h2 id={`new-${kind}-faults`}>{t.notAdded}</h2>
            <ul class="said">
              {refusal.messages.map((message, index) => (
                <li key={message}>
                  <FaultLink message={message} target={targetOf(refusal.faults[index]?.path, context)} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <FormView
          form={{ kind: 'text' }}
          value={answers['name']}
          path={['name']}
          label={name.label}
          help={name.help}
          isRequired
          context={context}
          onChange={(next) => {
            answer({ ...answers, name: next });
          }}
        />
        <FormView form={once} value={answers} path={[]} label={title} context={context} onChange={answer} />
        {inEach !== undefined && (
          <div class="sides">
            {locales.map((locale) => (
              <FormView
                key={locale}
                form={inEach}
                value={answers[locale]}
                path={[locale]}
                label={locale === 'en' ? t.english : t.french}
                context={{ ...context, lang: locale }}
                onChange={(next) => {
                  answer({ ...answers, [locale]: next });
                }}
              />
            ))}
          </div>
        )}
        <button type="submit" class="main">
          {t.create}
        </button>
      </form>
    </details>
  );
}

function FaultLink({ message, target }: { readonly message: string; readonly target: string | undefined }) {
  if (target === undefined) return <>{message}</>;
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        // The address names the view of the editor.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {message}
    </a>
  );
}

function targetOf(path: readonly string[] | undefined, context: FormContext): string | undefined {
  return path === undefined ? undefined : idOf({ context, path: path.filter((key) => !/^\d+$/.test(key)) });
}

/** Nothing is chosen for anybody; a list starts empty. */
function startOf(once: Form): Answers {
  const lists = once.kind === 'group' ? once.fields.filter(({ form }) => form.kind === 'list') : [];
  return { name: '', ...Object.fromEntries(lists.map(({ name }) => [name, []])) };
}
