import { StoreError, type StoreFault } from './store-error.ts';

/**
 * PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html), or their first two letters, that an
 * operator can do something about, and what that is.
 */
const faults: Readonly<Record<string, readonly [StoreFault, string]>> = {
  '28': ['not-opened', 'refuses the account or its password. Correct them in DATABASE_URL.'],
  '3D000': ['not-opened', 'has no such database. Create it, with "createdb" for example, or correct DATABASE_URL.'],
  '42501': ['read-only', 'does not let the account do this. Make the account the owner of the database.'],
  '25006': [
    'read-only',
    'takes no changes: it is a standby or set to read-only. Name the primary server in DATABASE_URL.',
  ],
  '53100': ['disk-full', 'has no room left on its disk. Free some; the server goes on by itself once there is room.'],
  '53': ['unreachable', 'has no connection or memory left. Raise max_connections, or run fewer processes.'],
  '55P03': ['locked', 'keeps rows locked for somebody else. Look in pg_stat_activity for what does not end.'],
  '57014': ['locked', 'took too long to answer. Look in pg_stat_activity for what holds it up.'],
  '23': ['conflict', 'holds a row that this one would contradict; nothing was changed.'],
  XX: ['damaged', 'reports that its files are damaged. Stop the server and restore the last backup.'],
};

const noEncryption =
  'does not encrypt, which DATABASE_URL asks for. Turn "ssl" on in its settings, or, if you trust the network in between, ' +
  'say "sslmode=disable".';
const noTrust =
  'shows a certificate that is not trusted, or is another machine’s. Correct it, or name its authority by "sslrootcert" in ' +
  'DATABASE_URL.';

/**
 * What the operator has to know about a fault of PostgreSQL.
 *
 * @param description - The store, as the operator knows it.
 */
export function postgresFault(error: unknown, description: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const [fault, sentence] = faults[code] ?? faults[code.slice(0, 2)] ?? [];
  if (fault !== undefined) return new StoreError(fault, `${description} ${String(sentence)}`, { cause: error });
  const open = error instanceof Error && /does not support SSL/.test(error.message) ? noEncryption : undefined;
  const untrusted = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/.test(code) ? noTrust : undefined;
  const tls = open ?? untrusted;
  if (tls !== undefined) return new StoreError('not-opened', `${description} ${tls}`, { cause: error });
  if (isUnreachable(error)) return unreachable(description, error);
  if (/^[0-9A-Z]{5}$/.test(code)) {
    const message = `${description} answered with the fault ${code}, which is not expected; nothing was changed.`;
    return new StoreError('other', message, { cause: error });
  }
  return error;
}

/** That the server does not answer. */
export function unreachable(description: string, cause: unknown): StoreError {
  return new StoreError(
    'unreachable',
    `${description} does not answer. Check that it runs, and that DATABASE_URL names it. The server goes on by itself once ` +
      'it is back.',
    { cause },
  );
}

/** That the connection went away while the transaction was being committed, for work that must not be done twice. */
export function inDoubt(description: string, cause: unknown): StoreError {
  return new StoreError(
    'unreachable',
    `${description} went away in the middle of a change, and may have made it or not. The server goes on by itself once it ` +
      'is back.',
    { cause },
  );
}

/** Whether the server is away, on its way out or not there yet: worth another try with another connection. */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error);
  // 57P01 to 57P03: the server stops, was killed, starts up. 08: the connection. 53300: no connection is free.
  if (/^(08|57P0[1-3]|53300)/.test(code)) return true;
  if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/.test(code)) return true;
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded|Query read timeout|Client has enc|Client was closed)/.test(error.message)
  );
}

/** Whether two transactions stood in each other's way, and the same again may go well. */
export function isCollision(error: unknown): boolean {
  return /^(40001|40P01)$/.test(codeOf(error));
}

/** Whether a row with the same key is there: perhaps since a moment ago, when a second look finds it. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === '23505';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
