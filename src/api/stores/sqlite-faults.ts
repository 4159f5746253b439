import { StoreError } from './store-error.ts';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that an operator can do something about. */
const resultCodes = {
  perm: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const;

/**
 * What the operator has to know about a fault of SQLite.
 *
 * @param file - The database, as the operator named it.
 */
export function sqliteFault(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const options = { cause: error };
  switch (resultCodeOf(error)) {
    case resultCodes.busy:
    case resultCodes.locked:
      return new StoreError(
        'locked',
        `${file} is locked by another program. Close what holds it, such as a database browser or a backup that copies ` +
          'the file, and try again.',
        options,
      );
    case resultCodes.corrupt:
    case resultCodes.notADatabase:
      return damagedFault(file, options);
    case resultCodes.full:
    case resultCodes.ioError:
      return new StoreError(
        'disk-full',
        `${file} cannot be written: the disk is full, failing, or read-only since it failed. Free some space on it, or ` +
          'look at the system’s log for its faults. The server goes on by itself once it can write.',
        options,
      );
    case resultCodes.readOnly:
    case resultCodes.perm:
      return new StoreError(
        'read-only',
        `${file} cannot be written: the file or its folder is read-only. Give the server’s account the right to write ` +
          'to the folder DATA_DIR names and to everything in it.',
        options,
      );
    case resultCodes.cannotOpen:
      return new StoreError(
        'not-opened',
        `${file} cannot be opened. Check that the folder DATA_DIR names is there and that the server’s account may read ` +
          'and write it.',
        options,
      );
    case resultCodes.constraint:
      return new StoreError(
        'conflict',
        `${file} holds a row that this one would contradict; nothing was changed.`,
        options,
      );
    case undefined:
    default:
      return new StoreError(
        'other',
        `${file} answered with a fault that is not expected; nothing was changed.`,
        options,
      );
  }
}

/** That the file is not whole. */
export function damagedFault(file: string, options?: ErrorOptions): StoreError {
  return new StoreError(
    'damaged',
    `${file} is damaged or not a database. Stop the server, put the file aside together with those beside it that end in ` +
      '-wal and -shm, put the last backup in its place, and start again. Keep what you put aside: ' +
      'the command "sqlite3 <file> .recover" may save more of it.',
    options,
  );
}

/** Whether another connection holds what was asked for: worth another try. */
export function isBusy(error: unknown): boolean {
  const code = resultCodeOf(error);
  return code === resultCodes.busy || code === resultCodes.locked;
}

/** The low byte of an extended result code is the primary one. */
function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}
