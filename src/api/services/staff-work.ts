import { sessionAudiences, type SessionAudience } from '../../schemas/session.ts';
import type { AuditEntry, Store, StoredFeedback, StoredSession, StoredSignUp } from '../stores/store.ts';
import { openContact, openDetails } from './sealed-texts.ts';
import type { Vault } from './vault.ts';

/** What staff work needs. */
export interface StaffParts {
  readonly store: Store;
  readonly vault: Vault;
  readonly now: () => Date;
  /** A place that opens later than this many hours before the start is not offered any more. */
  readonly lastOfferHours: number;
}

/** A session as staff see it: no person, only how many. */
export interface SessionForStaff extends StoredSession {
  readonly hasJoinLink: boolean;
}

/** A sign-up as staff see it, opened. */
export interface PersonForStaff {
  readonly reference: string;
  readonly status: StoredSignUp['status'];
  readonly position: number | undefined;
  readonly displayName: string | undefined;
  readonly contactKind: StoredSignUp['contactKind'];
  readonly contact: string | undefined;
  readonly mayLeaveMessage: boolean;
  readonly locale: 'en' | 'fr';
  readonly companion: boolean;
  readonly accommodations: string | undefined;
  readonly signedUpAt: Date;
  readonly eraseOn: Date;
}

/** An answer to a page's question, opened. */
export interface FeedbackForStaff extends Omit<StoredFeedback, 'sealedDetail'> {
  readonly detail: string | undefined;
}

/** Staff named something that there is none of. The message says what there is. */
export class StaffWorkError extends Error {
  override name = 'StaffWorkError';
}

/** The work of staff on sign-ups. Each method writes into the audit log what is done, before it is done, and never about whom. */
export interface StaffWork {
  /** Every session of one audience, in the order in which they start. */
  sessions(audience: SessionAudience): Promise<SessionForStaff[]>;
  /**
   * The people of one session, in the order in which they signed up; cancelled ones left out.
   *
   * @param command - What the audit log calls it: the same people are listed and exported.
   * @throws StaffWorkError when there is no such session.
   */
  people(sessionId: string, command: 'list' | 'export'): Promise<PersonForStaff[]>;
  /**
   * Keeps the address to join a session by, sealed. Only people with a place are shown it.
   *
   * @throws StaffWorkError when there is no such session, or the address is not one of the web with encryption.
   */
  setJoinLink(sessionId: string, url: string): Promise<void>;
  /**
   * Deletes the sign-up with this reference, as the person's own button does: a place is offered on, and one message goes to
   * the person where there is an email address.
   *
   * @throws StaffWorkError when no sign-up has it.
   */
  erase(reference: string): Promise<void>;
  /** Deletes what is due to be deleted. The server does the same every minute. Answers how many sign-ups. */
  purge(): Promise<number>;
  /** The answers to pages' question, oldest first. */
  feedback(): Promise<FeedbackForStaff[]>;
  /** Who did what is not known; that it was done, and when, is. Oldest first. */
  auditLog(): Promise<AuditEntry[]>;
}

/** @example await createStaffWork(parts).people('evening-talk', 'list') */
export function createStaffWork({ store, vault, now, lastOfferHours }: StaffParts): StaffWork {
  const audit = (command: string, sessionId?: string) => store.audit({ at: now(), command, sessionId });

  async function sessionNamed(id: string): Promise<StoredSession> {
    const sessions = await store.sessions();
    const session = sessions.find((each) => each.id === id);
    if (session !== undefined) return session;
    const known = sessions.map((each) => each.id).join(', ') || 'none yet: start the server once';
    throw new StaffWorkError(`There is no session ${JSON.stringify(id)}. Sessions: ${known}.`);
  }

  return {
    async sessions(audience) {
      await audit('sessions');
      const sessions = (await store.sessions()).filter((session) => session.audience === audience);
      return Promise.all(
        sessions.map(async (session) => ({
          ...session,
          hasJoinLink: (await store.joinLink(session.id)) !== undefined,
        })),
      );
    },
    async people(sessionId, command) {
      const { audience } = await sessionNamed(sessionId);
      await audit(command, sessionId);
      return (await store.list(audience, sessionId)).map((signUp) => personForStaff(vault, signUp));
    },
    async setJoinLink(sessionId, url) {
      await sessionNamed(sessionId);
      if (URL.parse(url)?.protocol !== 'https:' || /[\s\p{Cc}]/u.test(url)) {
        throw new StaffWorkError('Expected an address that starts with "https://", got something else.');
      }
      await audit('set-link', sessionId);
      await store.setJoinLink(sessionId, vault.seal(url));
    },
    async erase(reference) {
      for (const audience of sessionAudiences) {
        const found = await store.findByReference(audience, reference);
        if (found === undefined) continue;
        await audit('erase', found.sessionId);
        if (await store.erase(audience, { reference }, { now: now(), lastOfferHours })) return;
      }
      throw new StaffWorkError(
        `No sign-up has the reference ${JSON.stringify(reference)}. It may be deleted already; "list <session>" shows those that are there.`,
      );
    },
    async purge() {
      await audit('purge');
      return store.purge(now());
    },
    async feedback() {
      await audit('feedback');
      return (await store.feedback()).map(({ sealedDetail, ...answer }) => ({
        ...answer,
        detail: sealedDetail === undefined ? undefined : vault.open(sealedDetail),
      }));
    },
    async auditLog() {
      await audit('audit');
      return store.auditLog();
    },
  };
}

function personForStaff(vault: Vault, signUp: StoredSignUp): PersonForStaff {
  const details = signUp.sealedDetails === undefined ? undefined : openDetails(vault, signUp.sealedDetails);
  const contact = signUp.sealedContact === undefined ? undefined : openContact(vault, signUp.sealedContact).value;
  return {
    reference: signUp.reference,
    status: signUp.status,
    position: signUp.position,
    displayName: details?.displayName,
    contactKind: signUp.contactKind,
    contact,
    mayLeaveMessage: signUp.mayLeaveMessage,
    locale: signUp.locale,
    companion: signUp.companion,
    accommodations: details?.accommodations,
    signedUpAt: signUp.createdAt,
    eraseOn: signUp.eraseOn,
  };
}
