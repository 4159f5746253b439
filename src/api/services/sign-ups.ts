import { randomBytes, randomUUID } from 'node:crypto';
import { calendarDayAt } from '../../domain/calendar-date.ts';
import type { ScheduledSession } from '../../schemas/session.ts';
import type { SessionState, SignUpResult, SignUpView } from '../../schemas/sign-up-state.ts';
import type { SignUp } from '../../schemas/sign-up.ts';
import type { AddOutcome, OfferRules, Store, StoredSession, StoredSignUp } from '../stores/store.ts';
import { readManageCode } from './manage-code.ts';
import { openDetails, sealContact, sealDetails } from './sealed-texts.ts';
import { contactHash, olderHashes, requestHash } from './sign-up-hashes.ts';
import type { Vault } from './vault.ts';

/** What sign-ups need. */
export interface SignUpParts {
  /** The store, once it is open. @throws StoreError until then. */
  readonly store: () => Store;
  readonly vault: Vault;
  /** The sessions as the build wrote them. */
  readonly sessions: readonly ScheduledSession[];
  readonly retentionDays: number;
  readonly lastOfferHours: number;
  readonly now: () => Date;
}

/** How a request to sign up ended. `isNew` tells 201 from the 200 of a repeated request. */
export type SignUpOutcome =
  | { readonly kind: 'signed-up'; readonly isNew: boolean; readonly result: SignUpResult }
  | { readonly kind: 'session-unknown' }
  | { readonly kind: 'session-closed' }
  | { readonly kind: 'session-full'; readonly waiting: number };

/** Signing up, looking, cancelling and deleting: all that a person can do about their own sign-up. */
export interface SignUps {
  /** The sessions that somebody can see, as the store counts their places. Those that are over or cancelled are left out. */
  sessions(): Promise<SessionState[]>;
  /** Signs somebody up. What they wrote is sealed before it reaches the store. */
  signUp(signUp: SignUp): Promise<SignUpOutcome>;
  /** What somebody with this code sees; nothing when no sign-up has it. */
  look(typedCode: string): Promise<SignUpView | undefined>;
  /** Cancels, and answers what there is to see then; again, the same. Nothing when no sign-up has the code. */
  cancel(typedCode: string): Promise<SignUpView | undefined>;
  /**
   * Deletes a sign-up and everything in it. Answers `deleted` the first time, `nothing` when there is none (any more), and
   * `no-code` for what cannot be a code: then a sign is mistyped.
   */
  erase(typedCode: string): Promise<'deleted' | 'nothing' | 'no-code'>;
}

/** @example const signUps = createSignUps(parts); await signUps.signUp(signUp) // { kind: 'signed-up', isNew: true, … } */
export function createSignUps(parts: SignUpParts): SignUps {
  const { store, vault, now } = parts;
  const byId = new Map(parts.sessions.map((session) => [session.id, session]));
  const rules = (): OfferRules => ({ now: now(), lastOfferHours: parts.lastOfferHours });

  async function viewOf(signUp: StoredSignUp): Promise<SignUpView> {
    const hasPlace = signUp.status === 'confirmed' || signUp.status === 'offered';
    const link = hasPlace ? await store().joinLink(signUp.sessionId) : undefined;
    return {
      reference: signUp.reference,
      sessionId: signUp.sessionId,
      status: signUp.status,
      ...(signUp.position !== undefined && { position: signUp.position }),
      ...(link !== undefined && { joinUrl: vault.open(link) }),
      erasedOn: ottawaDay(signUp.eraseOn),
    };
  }

  return {
    async sessions() {
      const at = now();
      return (await store().sessions())
        .filter(({ id, endsAt, cancelled }) => byId.has(id) && !cancelled && new Date(endsAt) > at)
        .map(sessionState);
    },
    async signUp(signUp) {
      const session = byId.get(signUp.sessionId);
      if (session === undefined) return { kind: 'session-unknown' };
      const sealed = seal(vault, signUp, session, parts.retentionDays);
      return signUpOutcome(vault, sealed.code, await store().add(sealed.signUp, now()));
    },
    async look(typedCode) {
      const read = readManageCode(typedCode);
      if (read === undefined) return undefined;
      const found = await store().find(read.audience, vault.hashes('code', read.code));
      return found && viewOf(found);
    },
    async cancel(typedCode) {
      const read = readManageCode(typedCode);
      if (read === undefined) return undefined;
      const cancelled = await store().cancel(read.audience, vault.hashes('code', read.code), rules());
      return cancelled && viewOf(cancelled);
    },
    async erase(typedCode) {
      const read = readManageCode(typedCode);
      if (read === undefined) return 'no-code';
      const by = { codeHashes: vault.hashes('code', read.code) };
      return (await store().erase(read.audience, by, rules())) ? 'deleted' : 'nothing';
    },
  };
}

function seal(vault: Vault, signUp: SignUp, { audience }: ScheduledSession, retentionDays: number) {
  const id = randomUUID();
  const code = vault.manageCode(audience, id);
  const { contact, displayName, accommodations, idempotencyKey, ...told } = signUp;
  const reachedBy = contact.kind === 'none' ? undefined : contact;
  return {
    code,
    signUp: {
      id,
      audience,
      sessionId: told.sessionId,
      locale: told.locale,
      companion: told.companion,
      waitingList: told.waitingList,
      keyId: vault.keyId,
      reference: newReference(),
      codeHash: vault.hash('code', code),
      keyHash: requestHash(vault, audience, idempotencyKey),
      contactHash: reachedBy && contactHash(vault, audience, reachedBy),
      olderHashes: olderHashes(vault, audience, idempotencyKey, reachedBy),
      sealedContact: reachedBy && sealContact(vault, { value: reachedBy.value, code }),
      sealedDetails: sealDetails(vault, {
        code,
        key: idempotencyKey,
        ...(hasText(displayName) && { displayName }),
        ...(hasText(accommodations) && { accommodations }),
      }),
      contactKind: contact.kind,
      mayLeaveMessage: contact.kind === 'phone' && contact.mayLeaveMessage,
      // A reminder goes by mail.
      reminder: told.reminder && contact.kind === 'email',
      retentionDays,
    },
  };
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function signUpOutcome(vault: Vault, newCode: string, outcome: AddOutcome): SignUpOutcome {
  switch (outcome.kind) {
    case 'unknown':
      return { kind: 'session-unknown' };
    case 'closed':
      return { kind: 'session-closed' };
    case 'full':
      return { kind: 'session-full', waiting: outcome.waiting };
    case 'added':
      return { kind: 'signed-up', isNew: true, result: signUpResult(outcome.signUp, newCode) };
    case 'repeated': {
      // Knowing somebody's address must not open their sign-up: whoever repeats by contact alone gets no code.
      const code = outcome.repeatedBy === 'key' ? keptCode(vault, outcome.signUp) : undefined;
      return { kind: 'signed-up', isNew: false, result: signUpResult(outcome.signUp, code) };
    }
  }
}

function keptCode(vault: Vault, { sealedDetails }: StoredSignUp): string | undefined {
  return sealedDetails === undefined ? undefined : openDetails(vault, sealedDetails).code;
}

function signUpResult(signUp: StoredSignUp, manageCode: string | undefined): SignUpResult {
  return {
    reference: signUp.reference,
    ...(manageCode !== undefined && { manageCode }),
    status: signUp.status,
    ...(signUp.position !== undefined && { position: signUp.position }),
    erasedOn: ottawaDay(signUp.eraseOn),
  };
}

function sessionState({ id, audience, language, startsAt, endsAt, places, taken, waiting, sample }: StoredSession) {
  const placesLeft = waiting > 0 ? 0 : Math.max(0, places - taken);
  return { id, audience, language, startsAt, endsAt, capacity: places, placesLeft, waitlisted: waiting, sample };
}

/** Forty bits, to be said on the telephone: two groups of four signs that nobody confuses. */
function newReference(): string {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const signs = [...randomBytes(8)].map((byte) => digits[byte & 31]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

const knownDays = new Map<number, string>();

/** The calendar day in Ottawa, where the program is. Remembered: everybody of a session has the same, and formatting is slow. */
function ottawaDay(instant: Date): string {
  const known = knownDays.get(instant.getTime());
  if (known !== undefined) return known;
  const day = calendarDayAt(instant, 'America/Toronto');
  if (knownDays.size < 1000) knownDays.set(instant.getTime(), day);
  return day;
}
