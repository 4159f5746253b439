import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isWorkAddress } from '../../domain/work-address.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { FieldProblem } from '../ProblemAt.tsx';
import type { Trouble } from '../trouble.ts';
import { WithContacts } from '../WithContacts.tsx';
import { FullSession } from './FullSession.tsx';
import { askPlaces } from './places.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import { Questions } from './Questions.tsx';
import { problemsIn, send, type Outcome } from './send.ts';
import { SignedUp } from './SignedUp.tsx';
import type { Places, SignUpFacts } from './sign-up-facts.ts';
import { forgetSignUpKey } from './sign-up-key.ts';
import { typedIn, type ContactKind } from './typed-sign-up.ts';

/** Where things stand. Whatever happens before `done`, the fields keep what is typed. */
type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'sending'; readonly isSlow: boolean }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | Extract<Outcome, { kind: 'done' }>;

interface Props extends SignUpFacts {
  /** The stopping place and the emergency words, as the page wrote them: they stand after a sign-up. */
  readonly children?: ComponentChildren;
}

/**
 * Signing up for an information session: the questions, and what came of them.
 *
 * The script is fetched when somebody turns to the form, and takes over what is filled in by then. Until then, without
 * script, or when it does not load, the same form posts to the API, which answers with a page. What is typed is in the
 * fields and nowhere else. A second press, a reload or a repeated request makes no second sign-up.
 */
export function SignUp({ children, ...facts }: Props) {
  const { locale, strings, sessions, contacts, api } = facts;
  const t = useMemo(() => createTranslate(strings, locale), [strings, locale]);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const startedAt = useRef(Date.now());
  const isBusy = useRef(false);
  const isPressed = useRef(false);
  const onceReleased = useRef<() => void>();
  const wantsStart = useRef(false);
  const [isReady, setReady] = useState(false);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [places, setPlaces] = useState<Readonly<Record<string, Places>>>({});
  const [chosen, setChosen] = useState<string>();
  const [isWorkEmail, setWorkEmail] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [asked, setAsked] = useState(0);
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const [full, setFull] = useState<Extract<Outcome, { kind: 'full' }>>();

  useEffect(() => {
    setReady(true);
    const now = Date.now();
    setClosed(sessions.filter(({ closesAt }) => Date.parse(closesAt) <= now).map(({ id }) => id));
    // Something may have been chosen before the script took over.
    if (form.current) setChosen(typedIn(form.current).sessionId);
    // Without an answer the form says nothing about places, and finds out when it sends.
    askPlaces(`${api}/sessions`).then(setPlaces, () => undefined);
  }, [sessions, api]);
  // What is said on leaving a field moves what is below it. Said while a finger is on that, it would lose the press.
  useEffect(() => {
    const onRelease = (): void => {
      isPressed.current = false;
      setTimeout(() => {
        onceReleased.current?.();
        onceReleased.current = undefined;
      });
    };
    const signs = ['pointerup', 'pointercancel'] as const;
    for (const sign of signs) addEventListener(sign, onRelease);
    return () => {
      for (const sign of signs) removeEventListener(sign, onRelease);
    };
  }, []);
  const isDone = stage.kind === 'done';
  useLayoutEffect(() => {
    if (isDone || full !== undefined) heading.current?.focus();
    if (wantsStart.current) form.current?.querySelector<HTMLElement>('.sessions input')?.focus();
    wantsStart.current = false;
  }, [isDone, full]);

  const settle = (question: string, found: readonly FieldProblem[] = []): void => {
    setProblems((before) => [...before.filter(({ field }) => field !== question), ...found]);
  };

  const onLeave = ({ name, type, value }: HTMLInputElement): void => {
    // The whole form was sent meanwhile: it says all there is to say.
    if (form.current === null || isBusy.current || !['text', 'textarea'].includes(type)) return;
    if (name === 'email') setWorkEmail(isWorkAddress(value));
    const typed = typedIn(form.current);
    // Passing through an empty field is no mistake.
    const found = value.trim() === '' ? [] : problemsIn(typed, t, facts);
    settle(
      name,
      found.filter(({ field }) => field === name),
    );
  };

  const sendForm = async (joinsList: boolean): Promise<void> => {
    if (form.current === null || isBusy.current) return;
    isBusy.current = true;
    const typed = typedIn(form.current);
    setStage({ kind: 'sending', isSlow: false });
    const onSlow = (): void => {
      setStage({ kind: 'sending', isSlow: true });
    };
    const waitingList = joinsList || typed.waitingList;
    const seconds = Math.floor((Date.now() - startedAt.current) / 1000);
    const outcome = await send({ ...typed, waitingList }, t, facts, { seconds, onSlow });
    isBusy.current = false;
    setProblems(outcome.kind === 'problems' ? outcome.problems : []);
    setAsked((before) => (outcome.kind === 'problems' ? before + 1 : 0));
    if (outcome.kind === 'full') setFull(outcome);
    setStage(outcome.kind === 'done' || outcome.kind === 'trouble' ? outcome : { kind: 'asking' });
  };

  const choose = (id: string): void => {
    setChosen(id);
    setFull(undefined);
    setStage({ kind: 'asking' });
    settle('sessionId');
  };
  const sessionOf = (id: string | undefined) => sessions.find((session) => session.id === id);

  if (stage.kind === 'done') {
    return (
      <div class="sign-up questions">
        <SignedUp
          t={t}
          facts={facts}
          session={sessionOf(stage.typed.sessionId)}
          contact={stage.typed.contact as ContactKind}
          result={stage.result}
          heading={heading}
          onAnother={() => {
            forgetSignUpKey();
            wantsStart.current = true;
            setChosen(undefined);
            setFull(undefined);
            setWorkEmail(false);
            setStage({ kind: 'asking' });
          }}
        >
          {children}
        </SignedUp>
      </div>
    );
  }
  const isSending = stage.kind === 'sending';
  const fullSession = sessionOf(full?.sessionId);
  return (
    <div class="sign-up questions">
      <form
        ref={form}
        method="post"
        action={`${api}/registrations`}
        autocomplete="off"
        noValidate={isReady}
        onPointerDown={() => {
          isPressed.current = true;
        }}
        onFocusOut={(event) => {
          const field = event.target as HTMLInputElement;
          if (!isPressed.current) onLeave(field);
          else
            onceReleased.current = () => {
              onLeave(field);
            };
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void sendForm(false);
        }}
      >
        {asked > 0 && problems.length > 0 && (
          <ProblemSummary title={t('problems.title')} problems={problems} asked={asked} />
        )}
        <Questions
          t={t}
          facts={facts}
          closed={closed}
          places={places}
          chosen={sessionOf(chosen)}
          isWorkEmail={isWorkEmail}
          problems={problems}
          onChooseSession={choose}
          onChooseContact={() => {
            settle('contact');
          }}
        />
        {full && fullSession && (
          <FullSession
            t={t}
            contacts={contacts}
            session={fullSession}
            waiting={full.waiting}
            others={sessions.filter(
              ({ id, audience }) =>
                id !== fullSession.id &&
                audience === fullSession.audience &&
                !closed.includes(id) &&
                places[id]?.placesLeft !== 0,
            )}
            hasEmail={form.current !== null && typedIn(form.current).contact === 'email'}
            isSending={isSending}
            heading={heading}
            onChoose={(id) => {
              const field = document.getElementById(`session-${id}`) as HTMLInputElement | null;
              if (field) field.checked = true;
              choose(id);
              field?.focus();
            }}
            onJoin={() => void sendForm(true)}
          />
        )}
        <p role="alert" class="trouble">
          {stage.kind === 'trouble' && (
            <WithContacts
              t={t}
              of={stage.trouble.key}
              places={['line', 'email']}
              contacts={contacts}
              params={stage.trouble.params ?? {}}
            />
          )}
        </p>
        {fullSession === undefined && (
          <p class="send">
            <button type="submit" aria-disabled={isSending}>
              {t(isSending ? 'form.sending' : 'form.send')}
            </button>
          </p>
        )}
        <p role="status">{isSending && t(stage.isSlow ? 'form.slow' : 'form.sending')}</p>
      </form>
    </div>
  );
}
