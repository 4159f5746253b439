import type { ComponentChildren, Ref } from 'preact';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SignUpResult } from '../../schemas/sign-up-state.ts';
import { CopyText } from '../CopyText.tsx';
import type { SessionChoice, SignUpFacts } from './sign-up-facts.ts';
import type { ContactKind } from './typed-sign-up.ts';

interface Props {
  readonly t: Translate;
  readonly facts: SignUpFacts;
  readonly session: SessionChoice | undefined;
  readonly contact: ContactKind;
  readonly result: SignUpResult;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAnother: () => void;
  /** The stopping place and the emergency words, as the page wrote them. */
  readonly children?: ComponentChildren;
}

/** What became of a sign-up: the code first, since it is shown here only. */
export function SignedUp({ t, facts, session, contact, result, heading, onAnother, children }: Props) {
  const { manageCode, reference, status, position, erasedOn } = result;
  const isWaiting = status === 'waitlisted';
  const kind = isWaiting ? 'waitlisted' : 'confirmed';
  return (
    <section class="answer" aria-labelledby="signed-up-title">
      <h3 id="signed-up-title" tabIndex={-1} ref={heading}>
        {t(`done.title.${kind}`)}
      </h3>
      {facts.isSample && <p>{t('done.sample')}</p>}
      {isWaiting && position !== undefined && <p>{t('done.ahead', { count: position - 1 })}</p>}
      <dl>
        {session && (
          <div>
            <dt>{t('done.session')}</dt>
            <dd>
              {session.sample} {session.title}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('done.code')}</dt>
          <dd>
            {manageCode === undefined ? (
              t('done.codeElsewhere')
            ) : (
              <CopyText
                text={manageCode}
                label={t('done.copy')}
                words={{
                  copied: t('done.copied'),
                  selected: t('done.selected'),
                  deviceKeeps: t('done.deviceKeeps'),
                }}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('done.reference')}</dt>
          <dd>{reference}</dd>
        </div>
        <div>
          <dt>{t('done.deleted')}</dt>
          <dd>{formatDate(erasedOn, facts.locale, 'long')}</dd>
        </div>
      </dl>
      <h4>{t('done.nextTitle')}</h4>
      <ul>
        <li>{t(`done.keep.${contact}`)}</li>
        <li>{t(contact === 'email' && facts.mailIsHeld ? 'done.next.sample' : `done.next.${contact}`)}</li>
        {!isWaiting && session && (
          <li>
            <a {...session.calendar}>{t('done.calendar')}</a>. {t('done.calendarNote')}
          </li>
        )}
        {isWaiting && session && <li>{t('done.last', { closing: session.closing })}</li>}
        <li>
          <a href={facts.managePage}>{t('done.manage')}</a>
        </li>
      </ul>
      {children}
      <p class="off-paper">
        <button type="button" class="second" onClick={onAnother}>
          {t('done.another')}
        </button>
      </p>
    </section>
  );
}
