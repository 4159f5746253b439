import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DataKey } from './services/vault.ts';

/** The key that protects what people wrote cannot be used. The message is for the operator. */
export class DataKeyError extends Error {
  override name = 'DataKeyError';
}

const fileName = 'data-key';

/** What a key is, for a sentence. */
export const keyExpected = '32 bytes in base64, such as "openssl rand -base64 32" prints; several with commas between';

/**
 * The keys of DATA_KEY: one or more of 32 bytes in base64, with commas between. The first seals, the others open.
 *
 * Nothing when one of them is not a key.
 */
export function parseDataKeys(value: string): readonly DataKey[] | undefined {
  const keys = value.split(',').map((part) => decodeKey(part.trim()));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/**
 * The key that a sample server keeps in its data folder, made there when it starts for the first time.
 *
 * The file is for its owner alone (mode 0600) and appears whole or not at all; of several processes that start together
 * one makes it and all use it. A file that holds no whole key, or sign-ups without a key beside them, end in a sentence: a
 * new key would make everything that was sealed unreadable.
 *
 * @throws DataKeyError with what to do.
 */
export function ownDataKey(folder: string): DataKey {
  // SQLite's own name for a database that is gone with the process: what it seals need not be read again.
  if (folder === ':memory:') return new Uint8Array(randomBytes(32));
  const path = join(folder, fileName);
  if (existsSync(path)) return readKeyFile(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    refuseSignUpsWithoutKey(folder, path);
    writeKeyFile(path);
  } catch (cause) {
    if (cause instanceof DataKeyError) throw cause;
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException;
    throw new DataKeyError(
      `DATA_DIR: could not write the key into ${folder} (${code}). Let this account write there, or set DATA_KEY.`,
      { cause },
    );
  }
  return readKeyFile(path);
}

function readKeyFile(path: string): DataKey {
  const key = decodeKey(readFileSync(path, 'utf8').trim());
  if (key !== undefined) return key;
  throw new DataKeyError(
    `${path}: expected a key of ${keyExpected}, found something else; the file may be half written. ` +
      'Put it back from a backup. Only if no sign-up was ever kept here, delete it and start again.',
  );
}

function refuseSignUpsWithoutKey(folder: string, path: string): void {
  const database = readdirSync(folder).find((name) => name.endsWith('.db'));
  if (database === undefined) return;
  throw new DataKeyError(
    `${path}: expected the key of the sign-ups in ${join(folder, database)}, found none. Put it back from a backup, ` +
      'or set DATA_KEY. To begin without those sign-ups, move the database away.',
  );
}

/** Written aside, then linked to its name: a link is made whole, and not where the name is taken already. */
function writeKeyFile(path: string): void {
  const aside = `${path}.${process.pid}`;
  rmSync(aside, { force: true });
  const file = openSync(aside, 'wx', 0o600);
  try {
    writeSync(file, `${randomBytes(32).toString('base64')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function decodeKey(text: string): DataKey | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const key = new Uint8Array(Buffer.from(text, 'base64'));
  return key.byteLength === 32 ? key : undefined;
}
