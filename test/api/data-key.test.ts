import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataKeyError, ownDataKey, parseDataKeys } from '../../src/api/data-key.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';
import { tell } from './told.ts';

describe('ownDataKey', () => {
  it('makes a key at the first start and finds it again at the next', () => {
    const folder = join(temporaryFolder(), 'data');
    const key = ownDataKey(folder);
    expect(key.byteLength).toBe(32);
    expect(ownDataKey(folder)).toEqual(key);
    expect(ownDataKey(join(temporaryFolder(), 'data'))).not.toEqual(key);
  });

  it('makes one that goes with the process for a store in memory', () => {
    expect(ownDataKey(':memory:').byteLength).toBe(32);
  });

  it('keeps the key for its owner alone, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    ownDataKey(folder);
    expect(statSync(join(folder, 'data-key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['data-key']);
  });

  it.each(['', 'c29tZQ==', 'A'.repeat(42), 'not a key at all'])('never replaces a file that holds %j', (half) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data-key'), half);
    expect(() => ownDataKey(folder)).toThrow(
      `${join(folder, 'data-key')}: expected a key of 32 bytes in base64, such as "openssl rand -base64 32" prints; several with commas between, found something else; the file may be half written. Put it back from a backup. Only if no sign-up was ever kept here, delete it and start again.`,
    );
    expect(readFileSync(join(folder, 'data-key'), 'utf8')).toBe(half);
    tell(`Key: a file that holds ${half.length} signs and no whole key stopped the start, and was left as it was.`);
  });

  it('makes no new key beside sign-ups that another key sealed', () => {
    const folder = temporaryFolder({ 'sign-ups.db': 'pages' });
    expect(() => ownDataKey(folder)).toThrow(DataKeyError);
    expect(readdirSync(folder)).toEqual(['sign-ups.db']);
  });

  it('says what to do where it may not write', () => {
    const file = join(temporaryFolder({ data: 'a file, not a folder' }), 'data');
    expect(() => ownDataKey(file)).toThrow(
      `DATA_DIR: could not write the key into ${file} (EEXIST). Let this account write there, or set DATA_KEY.`,
    );
  });
});

describe('parseDataKeys', () => {
  it('reads several keys in their order, with or without padding', () => {
    const [one, other] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64url')];
    expect(parseDataKeys(`${one}, ${other}`)).toEqual([new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]);
  });

  it.each(['', 'AAAA', `${'A'.repeat(43)},`, 'A'.repeat(44)])('finds no keys in %j', (value) => {
    expect(parseDataKeys(value)).toBeUndefined();
  });
});
