import type { SessionAudience } from '../../schemas/session.ts';
import type { QueueMail } from './mail-steps.ts';
import type { Places } from './place-steps.ts';
import { signUpColumns, storedSignUp } from './rows.ts';
import { all, first, prepared, together, type Dialect, type Steps } from './steps.ts';
import type { AddOutcome, NewSignUp, OfferRules, StoredSignUp } from './store.ts';
import { tablesOf, type SessionRow, type SignUpRow } from './tables.ts';

/** By what a sign-up is found. */
export type SignUpSearch = { codeHashes: readonly string[] } | { reference: string };

/** What can be done with one audience's sign-ups, as `Store` promises it. */
export interface SignUps {
  add(signUp: NewSignUp, now: Date): Steps<AddOutcome>;
  find(by: SignUpSearch): Steps<StoredSignUp | undefined>;
  list(sessionId: string): Steps<StoredSignUp[]>;
  cancel(codeHashes: readonly string[], rules: OfferRules): Steps<StoredSignUp | undefined>;
  erase(by: SignUpSearch, rules: OfferRules & { silently?: boolean }): Steps<boolean>;
}

const repeatWithinMs = 10 * 60 * 1000;

/** What can be done with one audience's sign-ups. */
export function signUpsOf(dialect: Dialect, audience: SessionAudience, places: Places, queueMail: QueueMail): SignUps {
  const { db } = dialect;
  const { signUps, mail } = tablesOf(audience);

  const byKey = prepared<{ keyHash: string }, SignUpRow>((value) =>
    db.selectFrom(signUps).selectAll().where('key_hash', '=', value('keyHash')),
  );
  // A clock that stepped back leaves sign-ups in the future: they count as just made.
  const byContact = prepared<{ contactHash: string; sessionId: string; after: number }, SignUpRow>((value) =>
    db
      .selectFrom(signUps)
      .selectAll()
      .where('contact_hash', '=', value('contactHash'))
      .where('session_id', '=', value('sessionId'))
      .where('created_at', '>', value('after'))
      .where('status', '!=', 'cancelled')
      .orderBy('place_in_order', 'desc')
      .limit(1),
  );
  const insert = prepared<SignUpRow, unknown>((value) =>
    db.insertInto(signUps).values({
      id: value('id'),
      session_id: value('session_id'),
      place_in_order: value('place_in_order'),
      status: value('status'),
      list_closed: value('list_closed'),
      reference: value('reference'),
      key_id: value('key_id'),
      code_hash: value('code_hash'),
      key_hash: value('key_hash'),
      contact_hash: value('contact_hash'),
      sealed_contact: value('sealed_contact'),
      sealed_details: value('sealed_details'),
      locale: value('locale'),
      contact_kind: value('contact_kind'),
      may_leave_message: value('may_leave_message'),
      reminder: value('reminder'),
      companion: value('companion'),
      created_at: value('created_at'),
      erase_on: value('erase_on'),
    }),
  );

  function* add(signUp: NewSignUp, now: Date): Steps<AddOutcome> {
    // In this order: whether somebody signed up already is looked for once the row is locked.
    const [session, repeated] = yield* together(places.lock(signUp.sessionId), findRepeated(signUp, now));
    if (repeated !== undefined) return repeated;
    if (session === undefined) return { kind: 'unknown' };
    if (session.cancelled === 1 || now.getTime() >= session.closes_at) return { kind: 'closed' };
    const hasPlace = session.waiting === 0 && session.taken < session.places;
    if (!hasPlace && !signUp.waitingList) return { kind: 'full', waiting: session.waiting };

    const row = signUpColumns(signUp, session, hasPlace ? 'confirmed' : 'waitlisted', now);
    const position = hasPlace ? undefined : session.waiting + 1;
    yield* together(
      all(insert(row)),
      queueMail(hasPlace ? 'confirmed' : 'waitlisted', row, { now, position }),
      places.count({
        ...session,
        taken: session.taken + (hasPlace ? 1 : 0),
        waiting: session.waiting + (hasPlace ? 0 : 1),
        last_in_order: row.place_in_order,
      }),
    );
    return { kind: 'added', signUp: storedSignUp(audience, row, position) };
  }

  function* findRepeated(signUp: NewSignUp, now: Date): Steps<AddOutcome | undefined> {
    const { sessionId } = signUp;
    const after = now.getTime() - repeatWithinMs;
    const hashes = [signUp, ...signUp.olderHashes];
    const contactHashes = hashes.flatMap(({ contactHash }) => contactHash ?? []);
    const [byKeys, byContacts] = yield* together(
      together(...hashes.map(({ keyHash }) => first(byKey({ keyHash })))),
      together(...contactHashes.map((contactHash) => first(byContact({ contactHash, sessionId, after })))),
    );
    const sameKey = byKeys.find((row) => row !== undefined);
    if (sameKey !== undefined) return { kind: 'repeated', repeatedBy: 'key', signUp: yield* withPosition(sameKey) };
    const sameContact = byContacts.find((row) => row !== undefined);
    if (sameContact !== undefined) {
      return { kind: 'repeated', repeatedBy: 'contact', signUp: yield* withPosition(sameContact) };
    }
    return undefined;
  }

  function* withPosition(row: SignUpRow): Steps<StoredSignUp> {
    if (row.status !== 'waitlisted') return storedSignUp(audience, row, undefined);
    const ahead = yield* first(
      db
        .selectFrom(signUps)
        .select((expression) => expression.fn.countAll<number>().as('count'))
        .where('session_id', '=', row.session_id)
        .where('status', '=', 'waitlisted')
        .where('place_in_order', '<', row.place_in_order),
    );
    return storedSignUp(audience, row, (ahead?.count ?? 0) + 1);
  }

  function* search(by: SignUpSearch): Steps<SignUpRow | undefined> {
    if ('codeHashes' in by && by.codeHashes.length === 0) return undefined;
    const all = db.selectFrom(signUps).selectAll();
    return yield* first(
      'codeHashes' in by ? all.where('code_hash', 'in', by.codeHashes) : all.where('reference', '=', by.reference),
    );
  }

  /** Locks the session first, as everything does that changes places, and only then looks how the sign-up stands. */
  function* searchAndLock(by: SignUpSearch): Steps<{ signUp: SignUpRow; session: SessionRow } | undefined> {
    const found = yield* search(by);
    if (found === undefined) return undefined;
    const session = yield* places.lock(found.session_id);
    const signUp = yield* search(by);
    return session && signUp && { signUp, session };
  }

  return {
    add,
    *find(by) {
      const row = yield* search(by);
      return row && (yield* withPosition(row));
    },
    *list(sessionId) {
      const rows = yield* all(
        db
          .selectFrom(signUps)
          .selectAll()
          .where('session_id', '=', sessionId)
          .where('status', '!=', 'cancelled')
          .orderBy('place_in_order'),
      );
      let waiting = 0;
      return rows.map((row) => storedSignUp(audience, row, row.status === 'waitlisted' ? ++waiting : undefined));
    },
    *cancel(codeHashes, rules) {
      const found = yield* searchAndLock({ codeHashes });
      if (found === undefined) return undefined;
      const { signUp, session } = found;
      if (signUp.status === 'cancelled') return storedSignUp(audience, signUp, undefined);
      yield* all(db.updateTable(signUps).set({ status: 'cancelled' }).where('id', '=', signUp.id));
      // They would tell of a place that is no longer kept. The confirmation still goes: it has the code.
      yield* all(
        db
          .deleteFrom(mail)
          .where('sign_up_id', '=', signUp.id)
          .where('kind', 'in', ['offered', 'reminder'])
          .where('state', 'in', ['waiting', 'claimed']),
      );
      yield* places.offer(without(session, signUp), rules);
      return storedSignUp(audience, { ...signUp, status: 'cancelled' }, undefined);
    },
    *erase(by, rules) {
      const found = yield* searchAndLock(by);
      if (found === undefined) return false;
      const { signUp, session } = found;
      yield* all(db.deleteFrom(mail).where('sign_up_id', '=', signUp.id));
      yield* all(db.deleteFrom(signUps).where('id', '=', signUp.id));
      const gaveUp = signUp.status !== 'cancelled' && rules.now.getTime() < session.starts_at;
      yield* addToCounts(dialect, session.id, [gaveUp ? { ...signUp, status: 'cancelled' } : signUp]);
      yield* places.offer(without(session, signUp), rules);
      if (rules.silently !== true) yield* queueMail('deleted', signUp, rules);
      return true;
    },
  };
}

/** How the places of a session stand once a sign-up no longer counts. */
export function without(session: SessionRow, { status }: SignUpRow): SessionRow {
  return {
    ...session,
    taken: session.taken - (status === 'confirmed' || status === 'offered' ? 1 : 0),
    waiting: session.waiting - (status === 'waitlisted' ? 1 : 0),
  };
}

/** Adds sign-ups that are being deleted to what remains of their session. */
export function* addToCounts({ db }: Dialect, sessionId: string, deleted: readonly SignUpRow[]): Steps<void> {
  const waited = deleted.filter(({ status, list_closed }) => status === 'waitlisted' || list_closed === 1).length;
  const cancelled = deleted.filter(({ status, list_closed }) => status === 'cancelled' && list_closed === 0).length;
  const tookPlace = deleted.length - waited - cancelled;
  yield* all(
    db
      .insertInto('session_counts')
      .values({ session_id: sessionId, took_place: tookPlace, waited, cancelled })
      .onConflict((conflict) =>
        conflict.column('session_id').doUpdateSet((expression) => ({
          took_place: expression('session_counts.took_place', '+', tookPlace),
          waited: expression('session_counts.waited', '+', waited),
          cancelled: expression('session_counts.cancelled', '+', cancelled),
        })),
      ),
  );
}
