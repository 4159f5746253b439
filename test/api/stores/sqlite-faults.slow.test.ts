import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';
import { asOrdinaryAccount, limitFileSize, whyNoAccount, whyNoLimit } from '../limited-process.ts';
import { noon, rulesAt, sampleSession, sampleSignUp } from './sample-rows.ts';
import { acknowledgedBy, faultsOf, startSigningUp } from './signing-up.ts';
import { tell } from '../told.ts';

const patience = 60_000;

/** A folder with a store in which some people signed up. */
async function usedStore(people: number): Promise<string> {
  const dataDir = join(temporaryFolder(), 'data');
  const store = await openStore({ dataDir });
  await store.putSessions([sampleSession()], rulesAt(noon));
  for (let i = 0; i < people; i++) await store.add(sampleSignUp(), noon);
  await store.close();
  return dataDir;
}

describe('a file', () => {
  it.each([
    [
      'is not a database',
      (file: string) => {
        writeFileSync(file, 'Not a database at all. '.repeat(300));
      },
    ],
    [
      'was cut off',
      (file: string) => {
        writeFileSync(file, readFileSync(file).subarray(0, 9000));
      },
    ],
    [
      'was overwritten in the middle',
      (file: string) => {
        scribble(file);
      },
    ],
  ])('that %s stops the start with a sentence', { timeout: patience }, async (what, damage) => {
    const people = 50;
    const dataDir = await usedStore(people);
    const file = join(dataDir, 'sign-ups.db');
    const backup = readFileSync(file);
    damage(file);
    const damaged = readFileSync(file);
    const opening = openStore({ dataDir });
    await expect(opening).rejects.toMatchObject({ name: 'StoreError', code: 'damaged' });
    await expect(opening).rejects.toThrow(`${file} is damaged or not a database. Stop the server, put the file aside`);
    // Nothing writes over what could perhaps be saved by hand.
    expect(readFileSync(file).equals(damaged)).toBe(true);
    rmSync(dataDir, { recursive: true });
    mkdirSync(dataDir);
    writeFileSync(file, backup);
    const store = await openStore({ dataDir });
    expect(await store.list('class-members', 'winter')).toHaveLength(people);
    await store.close();
    tell(
      `SQLite: a file that ${what} stopped the start, and was left as it was; all ${people} sign-ups were there once the ` +
        'backup was put in its place.',
    );
  });

  it(
    'that another program keeps locked is waited for, then told of, and used again once it is free',
    { timeout: patience },
    async () => {
      const dataDir = await usedStore(1);
      const store = await openStore({ dataDir });
      const other = new DatabaseSync(join(dataDir, 'sign-ups.db'));
      other.exec('BEGIN EXCLUSIVE');
      const waiting = store.add(sampleSignUp(), noon);
      await expect(waiting).rejects.toMatchObject({ name: 'StoreError', code: 'locked' });
      await expect(waiting).rejects.toThrow('is locked by another program. Close what holds it');
      other.exec('ROLLBACK');
      expect(await store.add(sampleSignUp(), noon)).toMatchObject({ kind: 'added' });
      expect(await store.list('class-members', 'winter')).toHaveLength(2);
      other.close();
      await store.close();
      tell(
        'SQLite: the file was locked once by another program: one sign-up was refused with a sentence, none was lost.',
      );
    },
  );

  it('that cannot be made because of what stands in its way is told of', async () => {
    const folder = temporaryFolder({ data: 'a file where the folder should be' });
    await expect(openStore({ dataDir: join(folder, 'data') })).rejects.toMatchObject({ code: 'not-opened' });
  });
});

describe.skipIf(whyNoAccount !== undefined)(`a folder (${whyNoAccount ?? 'without the right to write'})`, () => {
  it.each(['new', 'used'])(
    'that is read-only stops the start with a sentence: a %s one',
    { timeout: patience },
    async (state) => {
      const dataDir = state === 'used' ? await usedStore(1) : join(temporaryFolder(), 'data');
      mkdirSync(dataDir, { recursive: true });
      if (state === 'used') chmodSync(join(dataDir, 'sign-ups.db'), 0o400);
      chmodSync(dataDir, 0o500);
      const orders = { settings: { dataDir }, places: 2, people: 1, atATime: 1 };
      const process = startSigningUp(orders, asOrdinaryAccount);
      await process.ended;
      chmodSync(dataDir, 0o700);
      expect(faultsOf([process])).toMatchObject([
        { code: 'read-only', message: expect.stringContaining('DATA_DIR') as string },
      ]);
      if (state === 'used') chmodSync(join(dataDir, 'sign-ups.db'), 0o600);
      const store = await openStore({ dataDir });
      const kept = state === 'used' ? 1 : 0;
      expect(await store.list('class-members', 'winter')).toHaveLength(kept);
      await store.close();
      tell(
        `SQLite: a ${state} folder that may not be written to stopped the start with a sentence; once it may, the store ` +
          (state === 'used' ? 'opens with the sign-up that it had.' : 'is made.'),
      );
    },
  );
});

describe.skipIf(whyNoLimit !== undefined)(`a disk (${whyNoLimit ?? 'that is full'})`, () => {
  it(
    'is told of while it is full, loses nobody, and is used again once there is room',
    { timeout: patience },
    async () => {
      const dataDir = await usedStore(1);
      const limit = statSync(join(dataDir, 'sign-ups.db')).size + 300_000;
      const orders = { settings: { dataDir }, places: 20, people: 100_000, atATime: 8 };
      const limited = startSigningUp(orders, ['prlimit', `--fsize=${limit}:unlimited`]);
      await limited.until(1, 'ready');
      limited.go();
      await limited.until(20, 'fault');
      const before = acknowledgedBy([limited]).length;
      limitFileSize(limited.child.pid, 'unlimited');
      await limited.until(before + 20, 'added');
      limited.child.kill('SIGKILL');
      await limited.ended;

      const faults = faultsOf([limited]);
      expect(before).toBeGreaterThan(0);
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['disk-full']));
      expect(faults[0]?.message).toContain(
        'the disk is full, failing, or read-only since it failed. Free some space on it',
      );
      const store = await openStore({ dataDir });
      const ids = new Set((await store.list('class-members', 'winter')).map(({ id }) => id));
      expect(acknowledgedBy([limited]).filter(({ id }) => !ids.has(id))).toEqual([]);
      await store.close();
      tell(
        `SQLite: the disk was full once, and ${faults.length} were refused with a sentence; ` +
          `${acknowledgedBy([limited]).length} sign-ups before and after were acknowledged, and none was lost.`,
      );
    },
  );
});

function scribble(file: string): void {
  const handle = openSync(file, 'r+');
  for (let page = 2; page * 4096 < statSync(file).size; page++) {
    writeSync(handle, Buffer.alloc(1000, 0xa5), 0, 1000, page * 4096 + 8);
  }
  closeSync(handle);
}
