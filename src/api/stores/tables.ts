import type { Generated } from 'kysely';
import type { SessionAudience } from '../../schemas/session.ts';
import type { SignUpStatus } from '../../schemas/sign-up-state.ts';
import type { MailKind } from './store.ts';

/**
 * The tables, the same in SQLite and PostgreSQL.
 *
 * Instants are milliseconds since 1970 in UTC and yes or no is 1 or 0: both engines compare and return them alike. The order
 * in which things came is a number that the store counts up, never a time: clocks step back.
 */
export interface Tables {
  sessions: SessionRow;
  session_counts: SessionCountsRow;
  join_links: JoinLinkRow;
  class_member_sign_ups: SignUpRow;
  class_member_mail: MailRow;
  defence_representative_sign_ups: SignUpRow;
  defence_representative_mail: MailRow;
  feedback: FeedbackRow;
  audit_log: AuditRow;
}

/** A yes or no. */
export type Flag = 0 | 1;

/** A session, and how its places stand: locking this row is what makes places safe. */
export interface SessionRow {
  id: string;
  audience: SessionAudience;
  language: string;
  places: number;
  how: string;
  /** A list as JSON. */
  accommodations: string;
  zone: string;
  starts_at: number;
  ends_at: number;
  closes_at: number;
  sample: Flag;
  cancelled: Flag;
  taken: number;
  waiting: number;
  /** `place_in_order` of the last who signed up. */
  last_in_order: number;
}

/** A sign-up; sealed and hashed columns are opaque. */
export interface SignUpRow {
  id: string;
  session_id: string;
  /** 1 for the first who signed up for the session. */
  place_in_order: number;
  status: SignUpStatus;
  /** Whether the sign-up ended because the waiting list closed. */
  list_closed: Flag;
  reference: string;
  key_id: string;
  code_hash: string;
  key_hash: string;
  contact_hash: string | null;
  sealed_contact: string | null;
  sealed_details: string | null;
  locale: 'en' | 'fr';
  contact_kind: 'email' | 'phone' | 'none';
  may_leave_message: Flag;
  reminder: Flag;
  companion: Flag;
  created_at: number;
  erase_on: number;
}

/** Where a message stands: `handed-over` means that the mail server may have taken it. */
export type MailState = 'waiting' | 'claimed' | 'handed-over' | 'sent' | 'given-up';

/** A message owed, under way or done with. */
export interface MailRow {
  /** Counts up in the order in which messages became owed. */
  number: Generated<number>;
  sign_up_id: string;
  session_id: string;
  kind: MailKind;
  locale: 'en' | 'fr';
  key_id: string;
  reference: string;
  erase_on: number;
  position: number | null;
  /** Removed once the message is sent or given up. */
  sealed_contact: string | null;
  message_id: string;
  state: MailState;
  owed_at: number;
  /** When to try again; nothing before the first try, which is due whatever the clock says. */
  retry_at: number | null;
  claimed_at: number | null;
  claimed_until: number | null;
  attempts: number;
  is_repeat: Flag;
}

/** What remains of people who were deleted. */
export interface SessionCountsRow {
  session_id: string;
  took_place: number;
  waited: number;
  cancelled: number;
}

/** The sealed address to join a session by. */
export interface JoinLinkRow {
  session_id: string;
  sealed_url: string;
}

/** An answer to a page's question. */
export interface FeedbackRow {
  number: Generated<number>;
  at: number;
  page: string;
  locale: 'en' | 'fr';
  found: Flag;
  reason: string | null;
  sealed_detail: string | null;
}

/** That staff did something. */
export interface AuditRow {
  number: Generated<number>;
  at: number;
  command: string;
  session_id: string | null;
}

/** The tables of one audience. */
export interface AudienceTables {
  readonly signUps: 'class_member_sign_ups';
  readonly mail: 'class_member_mail';
}

/**
 * The tables in which an audience's people and their mail stand.
 *
 * Both audiences' tables have the same columns: to the compiler, the names of one pair stand for both.
 */
export function tablesOf(audience: SessionAudience): AudienceTables {
  return audience === 'class-members' ? classMemberTables : defenceRepresentativeTables;
}

const classMemberTables: AudienceTables = { signUps: 'class_member_sign_ups', mail: 'class_member_mail' };

const defenceRepresentativeTables = {
  signUps: 'defence_representative_sign_ups',
  mail: 'defence_representative_mail',
} as unknown as AudienceTables;
