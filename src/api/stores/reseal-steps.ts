import type { SessionAudience } from '../../schemas/session.ts';
import { all, type Dialect, type Steps } from './steps.ts';
import type { Reseal, SealedRow } from './store.ts';
import { tablesOf, type SignUpRow } from './tables.ts';

/** How many rows one transaction takes: others wait no longer than that. */
const batchSize = 50;

/** How far it went: how many rows changed, and after which number to go on, when there is more. */
export interface Resealed {
  readonly changed: number;
  readonly goOnAfter: number | undefined;
}

/** Seals the next sign-ups of an audience, and their messages, with the new key. */
export function* resealSignUps(
  { db, locksRows }: Dialect,
  audience: SessionAudience,
  keyId: string,
  reseal: Reseal,
): Steps<Resealed> {
  const { signUps, mail } = tablesOf(audience);
  const rows = yield* all(
    db
      .selectFrom(signUps)
      .selectAll()
      .where('key_id', '!=', keyId)
      .orderBy('id')
      .limit(batchSize)
      .$if(locksRows, (query) => query.forUpdate()),
  );
  for (const row of rows) {
    const sealed = reseal.signUp(sealedRow(row));
    if (sealed.keyId !== keyId)
      throw new TypeError(`Expected a row sealed with the key ${keyId}, got ${sealed.keyId}.`);
    const sealed_contact = sealed.sealedContact ?? null;
    yield* all(
      db
        .updateTable(signUps)
        .set({
          key_id: keyId,
          code_hash: sealed.codeHash,
          key_hash: sealed.keyHash,
          contact_hash: sealed.contactHash ?? null,
          sealed_contact,
          sealed_details: sealed.sealedDetails ?? null,
        })
        .where('id', '=', row.id),
    );
    yield* all(
      db
        .updateTable(mail)
        .set({ key_id: keyId, sealed_contact })
        .where('sign_up_id', '=', row.id)
        .where('sealed_contact', 'is not', null),
    );
  }
  return { changed: rows.length, goOnAfter: rows.length < batchSize ? undefined : 0 };
}

/** Seals the addresses in messages about deleted sign-ups with the new key. */
export function* resealMail(
  { db, locksRows }: Dialect,
  audience: SessionAudience,
  keyId: string,
  reseal: Reseal,
): Steps<Resealed> {
  const { mail } = tablesOf(audience);
  const rows = yield* all(
    db
      .selectFrom(mail)
      .select(['number', 'sealed_contact'])
      .where('key_id', '!=', keyId)
      .where('sealed_contact', 'is not', null)
      .orderBy('number')
      .limit(batchSize)
      .$if(locksRows, (query) => query.forUpdate()),
  );
  for (const { number, sealed_contact } of rows) {
    const resealed = sealed_contact === null ? null : reseal.text(sealed_contact);
    yield* all(db.updateTable(mail).set({ key_id: keyId, sealed_contact: resealed }).where('number', '=', number));
  }
  return { changed: rows.length, goOnAfter: rows.length < batchSize ? undefined : 0 };
}

/** Seals the next details of feedback with the new key, from the one numbered `after` on. */
export function* resealFeedback({ db, locksRows }: Dialect, reseal: Reseal, after: number): Steps<Resealed> {
  const rows = yield* all(
    db
      .selectFrom('feedback')
      .select(['number', 'sealed_detail'])
      .where('number', '>', after)
      .where('sealed_detail', 'is not', null)
      .orderBy('number')
      .limit(batchSize)
      .$if(locksRows, (query) => query.forUpdate()),
  );
  let changed = 0;
  for (const { number, sealed_detail } of rows) {
    const resealed = sealed_detail === null ? null : reseal.text(sealed_detail);
    if (resealed === sealed_detail) continue;
    yield* all(db.updateTable('feedback').set({ sealed_detail: resealed }).where('number', '=', number));
    changed++;
  }
  return { changed, goOnAfter: rows.length < batchSize ? undefined : rows.at(-1)?.number };
}

/** Seals all join links with the new key: there are as many as sessions. */
export function* resealJoinLinks({ db, locksRows }: Dialect, reseal: Reseal): Steps<Resealed> {
  const rows = yield* all(
    db
      .selectFrom('join_links')
      .selectAll()
      .orderBy('session_id')
      .$if(locksRows, (query) => query.forUpdate()),
  );
  let changed = 0;
  for (const { session_id, sealed_url } of rows) {
    const resealed = reseal.text(sealed_url);
    if (resealed === sealed_url) continue;
    yield* all(db.updateTable('join_links').set({ sealed_url: resealed }).where('session_id', '=', session_id));
    changed++;
  }
  return { changed, goOnAfter: undefined };
}

function sealedRow(row: SignUpRow): SealedRow {
  return {
    id: row.id,
    keyId: row.key_id,
    codeHash: row.code_hash,
    keyHash: row.key_hash,
    contactHash: row.contact_hash ?? undefined,
    sealedContact: row.sealed_contact ?? undefined,
    sealedDetails: row.sealed_details ?? undefined,
  };
}
