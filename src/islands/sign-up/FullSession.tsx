import type { Ref } from 'preact';
import type { Translate } from '../../i18n/translate.ts';
import { WithContacts, type ToolContacts } from '../WithContacts.tsx';
import type { SessionChoice } from './sign-up-facts.ts';

interface Props {
  readonly t: Translate;
  readonly contacts: ToolContacts;
  readonly session: SessionChoice;
  readonly waiting: number;
  /** Sessions for the same people that are open and not known to be full. */
  readonly others: readonly SessionChoice[];
  readonly hasEmail: boolean;
  readonly isSending: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChoose: (id: string) => void;
  readonly onJoin: () => void;
}

/**
 * There is no place left: other sessions and the phone first, the waiting list last, with the order, how many are ahead
 * and the last moment (T-10). Nobody is on the list yet.
 */
export function FullSession(props: Props) {
  const { t, contacts, session, waiting, others, hasEmail, isSending, heading, onChoose, onJoin } = props;
  return (
    <section class="full" aria-labelledby="full-title">
      <h3 id="full-title" tabIndex={-1} ref={heading}>
        {t('full.title')}
      </h3>
      <p>{t('full.notSigned', { session: nameOf(session) })}</p>
      {others.length > 0 && (
        <>
          <p>{t('full.others')}</p>
          <ul role="list" class="others">
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  class="second"
                  onClick={() => {
                    onChoose(other.id);
                  }}
                >
                  {t('full.choose', { session: nameOf(other) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <WithContacts t={t} of="full.call" places={['line']} contacts={contacts} />
      </p>
      <h4>{t('full.waitTitle')}</h4>
      <ul>
        <li>{t('full.order')}</li>
        <li>{t('full.ahead', { count: waiting })}</li>
        <li>{t('full.last', { closing: session.closing })}</li>
        <li>{t(hasEmail ? 'full.toldByEmail' : 'full.toldByCode')}</li>
        <li>{t('full.mayNotOpen')}</li>
      </ul>
      <button type="button" class="second" aria-disabled={isSending} onClick={onJoin}>
        {t('full.join')}
      </button>
    </section>
  );
}

function nameOf({ sample, title }: SessionChoice): string {
  return sample === undefined ? title : `${sample} ${title}`;
}
