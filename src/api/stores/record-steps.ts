import { flag } from './rows.ts';
import { all, first, type Dialect, type Steps } from './steps.ts';
import type { AuditEntry, StoredFeedback } from './store.ts';

/** The join link of a session, sealed. */
export function* joinLink({ db }: Dialect, sessionId: string): Steps<string | undefined> {
  const row = yield* first(db.selectFrom('join_links').selectAll().where('session_id', '=', sessionId));
  return row?.sealed_url;
}

/** Keeps the join link of a session in place of an earlier one. */
export function* setJoinLink({ db }: Dialect, sessionId: string, sealedUrl: string): Steps<void> {
  yield* all(
    db
      .insertInto('join_links')
      .values({ session_id: sessionId, sealed_url: sealedUrl })
      .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ sealed_url: sealedUrl })),
  );
}

/** Keeps an answer to a page's question. */
export function* addFeedback({ db }: Dialect, feedback: StoredFeedback): Steps<void> {
  const { at, page, locale, found, reason, sealedDetail } = feedback;
  yield* all(
    db.insertInto('feedback').values({
      at: at.getTime(),
      page,
      locale,
      found: flag(found),
      reason: reason ?? null,
      sealed_detail: sealedDetail ?? null,
    }),
  );
}

/** All answers, in the order in which they came. */
export function* listFeedback({ db }: Dialect): Steps<StoredFeedback[]> {
  const rows = yield* all(db.selectFrom('feedback').selectAll().orderBy('number'));
  return rows.map((row) => ({
    at: new Date(row.at),
    page: row.page,
    locale: row.locale,
    found: row.found === 1,
    reason: row.reason ?? undefined,
    sealedDetail: row.sealed_detail ?? undefined,
  }));
}

/** Deletes the answers that came before an instant; answers how many. */
export function* deleteFeedbackBefore({ db }: Dialect, before: Date): Steps<number> {
  const rows = yield* all(db.deleteFrom('feedback').where('at', '<', before.getTime()).returning('number'));
  return rows.length;
}

/** Records that staff did something. */
export function* addAuditEntry({ db }: Dialect, { at, command, sessionId }: AuditEntry): Steps<void> {
  yield* all(db.insertInto('audit_log').values({ at: at.getTime(), command, session_id: sessionId ?? null }));
}

/** What staff did, in the order in which they did it. */
export function* listAuditEntries({ db }: Dialect): Steps<AuditEntry[]> {
  const rows = yield* all(db.selectFrom('audit_log').selectAll().orderBy('number'));
  return rows.map(({ at, command, session_id }) => ({
    at: new Date(at),
    command,
    sessionId: session_id ?? undefined,
  }));
}
