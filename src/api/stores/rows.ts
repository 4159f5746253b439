import type { Selectable } from 'kysely';
import type { ScheduledSession, SessionAudience } from '../../schemas/session.ts';
import type { ClaimedMail, NewSignUp, StoredSession, StoredSignUp } from './store.ts';
import type { Flag, MailRow, SessionRow, SignUpRow } from './tables.ts';

/** 1 for yes. */
export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

/** The columns that the build decides; how its places stand is the store's own. */
export function sessionColumns(session: ScheduledSession): Omit<SessionRow, 'taken' | 'waiting' | 'last_in_order'> {
  return {
    id: session.id,
    audience: session.audience,
    language: session.language,
    places: session.places,
    how: session.how,
    accommodations: JSON.stringify(session.accommodations),
    zone: session.zone,
    starts_at: Date.parse(session.startsAt),
    ends_at: Date.parse(session.endsAt),
    closes_at: Date.parse(session.closesAt),
    sample: flag(session.sample),
    cancelled: flag(session.cancelled),
  };
}

/** A session as the build wrote it. */
export function scheduledSession(row: SessionRow): ScheduledSession {
  return {
    id: row.id,
    audience: row.audience,
    language: row.language as ScheduledSession['language'],
    places: row.places,
    how: row.how as ScheduledSession['how'],
    accommodations: JSON.parse(row.accommodations) as ScheduledSession['accommodations'],
    zone: row.zone,
    startsAt: new Date(row.starts_at).toISOString(),
    endsAt: new Date(row.ends_at).toISOString(),
    closesAt: new Date(row.closes_at).toISOString(),
    sample: row.sample === 1,
    cancelled: row.cancelled === 1,
  };
}

/** A session and how its places stand. */
export function storedSession(row: SessionRow): StoredSession {
  return { ...scheduledSession(row), taken: row.taken, waiting: row.waiting };
}

const dayInMs = 24 * 60 * 60 * 1000;

/** The columns of a new sign-up, which comes after everybody else's of its session. */
export function signUpColumns(
  signUp: NewSignUp,
  session: SessionRow,
  status: SignUpRow['status'],
  now: Date,
): SignUpRow {
  return {
    id: signUp.id,
    session_id: session.id,
    place_in_order: session.last_in_order + 1,
    status,
    list_closed: 0,
    reference: signUp.reference,
    key_id: signUp.keyId,
    code_hash: signUp.codeHash,
    key_hash: signUp.keyHash,
    contact_hash: signUp.contactHash ?? null,
    sealed_contact: signUp.sealedContact ?? null,
    sealed_details: signUp.sealedDetails ?? null,
    locale: signUp.locale,
    contact_kind: signUp.contactKind,
    may_leave_message: flag(signUp.mayLeaveMessage),
    reminder: flag(signUp.reminder),
    companion: flag(signUp.companion),
    created_at: now.getTime(),
    erase_on: session.ends_at + signUp.retentionDays * dayInMs,
  };
}

/** A sign-up as it is kept. */
export function storedSignUp(audience: SessionAudience, row: SignUpRow, position: number | undefined): StoredSignUp {
  return {
    id: row.id,
    audience,
    sessionId: row.session_id,
    reference: row.reference,
    keyId: row.key_id,
    codeHash: row.code_hash,
    keyHash: row.key_hash,
    contactHash: row.contact_hash ?? undefined,
    sealedContact: row.sealed_contact ?? undefined,
    sealedDetails: row.sealed_details ?? undefined,
    locale: row.locale,
    contactKind: row.contact_kind,
    mayLeaveMessage: row.may_leave_message === 1,
    reminder: row.reminder === 1,
    companion: row.companion === 1,
    status: row.status,
    position,
    createdAt: new Date(row.created_at),
    eraseOn: new Date(row.erase_on),
  };
}

/** A message as its worker gets it. */
export function claimedMail(audience: SessionAudience, row: Selectable<MailRow>, session: SessionRow): ClaimedMail {
  if (row.sealed_contact === null) throw new TypeError('Expected an address in a message that waits, got none.');
  return {
    id: String(row.number),
    audience,
    kind: row.kind,
    signUpId: row.sign_up_id,
    keyId: row.key_id,
    locale: row.locale,
    session: scheduledSession(session),
    reference: row.reference,
    eraseOn: new Date(row.erase_on),
    position: row.position ?? undefined,
    sealedContact: row.sealed_contact,
    messageId: row.message_id,
    attempts: row.attempts,
    isRepeat: row.is_repeat === 1,
  };
}
