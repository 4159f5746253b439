import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SignUpView } from '../../schemas/sign-up-state.ts';
import type { SignedUpSession } from './manage-facts.ts';

interface Props {
  readonly t: Translate;
  readonly locale: Locale;
  readonly view: SignUpView;
  /** Unknown when its file is gone from the site. */
  readonly session: SignedUpSession | undefined;
  readonly sessionsPage: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly isAsking: boolean;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
}

/** A sign-up as it stands, then the two things that can be done with it, each with what it does (T-03). */
export function OpenedSignUp(props: Props) {
  const { t, locale, view, session, sessionsPage, heading, isAsking, onCancel, onDelete } = props;
  const { status, position, joinUrl, reference, erasedOn } = view;
  const deletedOn = formatDate(erasedOn, locale, 'long');
  const canCancel = status !== 'cancelled';
  return (
    <section class="answer" aria-labelledby="opened-title">
      <h2 id="opened-title" tabIndex={-1} ref={heading}>
        {t(`status.${status}.title`)}
      </h2>
      {session?.isCancelled === true && (
        <p>
          <strong>{t('sessionCancelled')}</strong>
        </p>
      )}
      <p>{t(`status.${status}.about`)}</p>
      {status === 'waitlisted' && (
        <>
          {position !== undefined && <p>{t('ahead', { count: position - 1 })}</p>}
          {session && <p>{t('last', { closing: session.closing })}</p>}
        </>
      )}
      <dl>
        {session && (
          <div>
            <dt>{t('session')}</dt>
            <dd>
              {session.sample} {session.title}
              <span class="hint">{session.about.join(' · ')}</span>
            </dd>
          </div>
        )}
        {(status === 'confirmed' || status === 'offered') && (
          <div>
            <dt>{t('join')}</dt>
            <dd>{joinUrl === undefined ? t('joinLater') : <a href={joinUrl}>{t('joinLink')}</a>}</dd>
          </div>
        )}
        <div>
          <dt>{t('reference')}</dt>
          <dd>{reference}</dd>
        </div>
        <div>
          <dt>{t('deletedOn')}</dt>
          <dd>{deletedOn}</dd>
        </div>
      </dl>
      {canCancel && (
        <div class="off-paper">
          <h3>{t('cancel.title')}</h3>
          <p>{t(`cancel.about.${status}`, { date: deletedOn })}</p>
          <button type="button" class="second" aria-disabled={isAsking} onClick={onCancel}>
            {t('cancel.button')}
          </button>
        </div>
      )}
      <Deletion t={t} isAsking={isAsking} onDelete={onDelete} />
      <p class="off-paper">
        <a href={sessionsPage}>{t('deleted.sessions')}</a>
      </p>
    </section>
  );
}

/** Deleting: what it does not touch stands beside the button always (T-02), and it asks once more on the page. */
function Deletion({ t, isAsking, onDelete }: Pick<Props, 't' | 'isAsking' | 'onDelete'>) {
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (isAsked) question.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <div class="off-paper deletion">
      <h3>{t('delete.title')}</h3>
      <p>{t('delete.scope')}</p>
      {isAsked ? (
        <>
          <p tabIndex={-1} ref={question}>
            <strong>{t('delete.final')}</strong>
          </p>
          <p class="buttons">
            <button type="button" aria-disabled={isAsking} onClick={onDelete}>
              {t('delete.button')}
            </button>
            <button
              type="button"
              class="second"
              onClick={() => {
                setAsked(false);
              }}
            >
              {t('delete.keep')}
            </button>
          </p>
        </>
      ) : (
        <button
          type="button"
          class="second"
          ref={first}
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('delete.button')}
        </button>
      )}
    </div>
  );
}
