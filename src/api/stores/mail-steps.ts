import { randomUUID } from 'node:crypto';
import type { MailKind } from './store.ts';
import { first, prepared, type Dialect, type Steps } from './steps.ts';
import { tablesOf, type MailRow, type SignUpRow } from './tables.ts';
import type { SessionAudience } from '../../schemas/session.ts';

/** Queues a message about a sign-up; answers whether it was queued. */
export type QueueMail = (
  kind: MailKind,
  about: SignUpRow,
  when: { readonly now: Date; readonly position?: number | undefined },
) => Steps<boolean>;

type NewMail = Omit<MailRow, 'number'>;

/**
 * What queues the messages of one audience: to people who gave an email address, and each kind once for each sign-up.
 */
export function mailQueue({ db }: Dialect, audience: SessionAudience): QueueMail {
  const insert = prepared<NewMail, { number: number }>((value) =>
    db
      .insertInto(tablesOf(audience).mail)
      .values({
        sign_up_id: value('sign_up_id'),
        session_id: value('session_id'),
        kind: value('kind'),
        locale: value('locale'),
        key_id: value('key_id'),
        reference: value('reference'),
        erase_on: value('erase_on'),
        position: value('position'),
        sealed_contact: value('sealed_contact'),
        message_id: value('message_id'),
        state: value('state'),
        owed_at: value('owed_at'),
        retry_at: value('retry_at'),
        claimed_at: value('claimed_at'),
        claimed_until: value('claimed_until'),
        attempts: value('attempts'),
        is_repeat: value('is_repeat'),
      })
      .onConflict((conflict) => conflict.columns(['sign_up_id', 'kind']).doNothing())
      .returning('number'),
  );
  return function* queue(kind, about, { now, position }) {
    if (about.contact_kind !== 'email' || about.sealed_contact === null) return false;
    const mail: NewMail = {
      sign_up_id: about.id,
      session_id: about.session_id,
      kind,
      locale: about.locale,
      key_id: about.key_id,
      reference: about.reference,
      erase_on: about.erase_on,
      position: position ?? null,
      sealed_contact: about.sealed_contact,
      message_id: randomUUID(),
      state: 'waiting',
      owed_at: now.getTime(),
      retry_at: null,
      claimed_at: null,
      claimed_until: null,
      attempts: 0,
      is_repeat: 0,
    };
    return (yield* first(insert(mail))) !== undefined;
  };
}
