import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createTranslate } from '../../i18n/translate.ts';
import type { SignUpView } from '../../schemas/sign-up-state.ts';
import { askApi } from '../ask-api.ts';
import { ProblemAt, type FieldProblem } from '../ProblemAt.tsx';
import { troubleOf, type Trouble } from '../trouble.ts';
import { WithContacts } from '../WithContacts.tsx';
import { broughtCodeMark, type ManageFacts } from './manage-facts.ts';
import { OpenedSignUp } from './OpenedSignUp.tsx';

/** What the API can be asked to do with a code. */
type Act = 'lookup' | 'cancel' | 'erase';

/** What is shown instead of the field: a sign-up, or that it is deleted. */
type Shown = { readonly kind: 'sign-up'; readonly view: SignUpView } | { readonly kind: 'deleted' };

/**
 * Seeing, cancelling and deleting a sign-up, for whoever has its code.
 *
 * The code comes typed, or in the fragment of a link, which the page's inline script has already taken out of the
 * address. It is in the field and in this component's state and nowhere else. Without script the same form posts to the
 * API, which answers with a page.
 */
export function ManageSignUp(facts: ManageFacts) {
  const { locale, strings, api, contacts, sessions, sessionsPage } = facts;
  const t = useMemo(() => createTranslate(strings, locale), [strings, locale]);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const code = useRef('');
  const isBusy = useRef(false);
  const [isReady, setReady] = useState(false);
  const [asking, setAsking] = useState<Act>();
  const [isSlow, setSlow] = useState(false);
  const [problem, setProblem] = useState<FieldProblem>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [shown, setShown] = useState<Shown>();

  const ask = async (act: Act): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTrouble(undefined);
    setProblem(undefined);
    setSlow(false);
    setAsking(act);
    try {
      const request = { manageCode: code.current };
      const onSlow = (): void => {
        setSlow(true);
      };
      let answer = await askApi(`${api}/registrations/${act}`, request, { onSlow });
      // What a cancelled sign-up looks like is asked for, not guessed.
      if (act === 'cancel' && answer.kind === 'done') answer = await askApi(`${api}/registrations/lookup`, request);
      if (answer.kind === 'done') {
        setShown(
          act === 'erase' ? { kind: 'deleted' } : { kind: 'sign-up', view: answer.body as unknown as SignUpView },
        );
        if (act === 'erase') code.current = '';
      } else if (answer.kind === 'not-done' && [404, 413, 422].includes(answer.status)) {
        setShown(undefined);
        setTrouble({ key: 'trouble.notFound' });
      } else {
        setTrouble(troubleOf(answer));
      }
    } finally {
      isBusy.current = false;
      setAsking(undefined);
    }
  };

  useEffect(() => {
    setReady(true);
    const brought = takeBroughtCode();
    if (brought === undefined) return;
    code.current = brought;
    if (field.current) field.current.value = brought;
    void ask('lookup');
  }, []);
  useLayoutEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  // A cancelled or deleted sign-up may be gone while it is shown: the field comes back, with what was typed.
  useLayoutEffect(() => {
    if (trouble?.key === 'trouble.notFound' && field.current) {
      field.current.value = code.current;
      field.current.focus();
    }
  }, [trouble]);
  useLayoutEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);

  const said = (
    <>
      <p role="alert" class="trouble" id="code-trouble">
        {trouble && (
          <WithContacts
            t={t}
            of={trouble.key}
            places={['line', 'email']}
            contacts={contacts}
            params={trouble.params ?? {}}
          />
        )}
      </p>
      <p role="status">{asking && t(isSlow ? 'slow' : 'asking')}</p>
    </>
  );
  if (shown?.kind === 'deleted') {
    return (
      <div class="manage-sign-up questions">
        <section class="answer" aria-labelledby="opened-title">
          <h2 id="opened-title" tabIndex={-1} ref={heading}>
            {t('deleted.title')}
          </h2>
          <p>{t('deleted.scope')}</p>
          <p>
            <a href={sessionsPage}>{t('deleted.sessions')}</a>
          </p>
        </section>
      </div>
    );
  }
  if (shown !== undefined) {
    return (
      <div class="manage-sign-up questions">
        <OpenedSignUp
          t={t}
          locale={locale}
          view={shown.view}
          session={sessions[shown.view.sessionId]}
          sessionsPage={sessionsPage}
          heading={heading}
          isAsking={asking !== undefined}
          onCancel={() => void ask('cancel')}
          onDelete={() => void ask('erase')}
        />
        {said}
      </div>
    );
  }
  const isAsking = asking !== undefined;
  return (
    <div class="manage-sign-up questions">
      <form
        method="post"
        action={`${api}/registrations/lookup`}
        autocomplete="off"
        noValidate={isReady}
        onSubmit={(event) => {
          event.preventDefault();
          code.current = field.current?.value.trim() ?? '';
          if (code.current === '') setProblem({ field: 'code', id: 'code', text: t('problems.empty') });
          else void ask('lookup');
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <div class="field">
          <label for="code">{t('code')}</label>
          <p class="hint" id="code-hint">
            {t('codeHint')}
          </p>
          <ProblemAt problem={problem} />
          <input
            ref={field}
            id="code"
            name="manageCode"
            required
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={problem !== undefined || trouble?.key === 'trouble.notFound' || undefined}
            aria-describedby={`code-hint${problem ? ' code-problem' : ''}${trouble ? ' code-trouble' : ''}`}
          />
        </div>
        <p class="send">
          <button type="submit" aria-disabled={isAsking}>
            {t(isAsking ? 'asking' : 'open')}
          </button>
        </p>
        <div class="without-script">
          <p>{t('cancel.withoutScript')}</p>
          <p>
            <button type="submit" class="second" formaction={`${api}/registrations/cancel`}>
              {t('cancel.button')}
            </button>
          </p>
          <p>{t('delete.scope')}</p>
          <p>
            <button type="submit" class="second" formaction={`${api}/registrations/erase`}>
              {t('delete.button')}
            </button>
          </p>
        </div>
        {said}
      </form>
    </div>
  );
}

/** The code that a link brought, handed out once. */
function takeBroughtCode(): string | undefined {
  const place = globalThis as unknown as Record<string, unknown>;
  const brought = place[broughtCodeMark];
  Reflect.deleteProperty(place, broughtCodeMark);
  if (typeof brought !== 'string' || brought === '') return undefined;
  try {
    return decodeURIComponent(brought);
  } catch {
    // Somebody cut the address short: the code has to be typed.
    return undefined;
  }
}
