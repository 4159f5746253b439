import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/api/stores/open-store.ts';
import { holdsToContract, type StoreUnderTest } from './contract.ts';

/** A store that is opened anew, in another file, whenever it has to be empty. */
async function renewed(dataDirs: () => string): Promise<StoreUnderTest> {
  let open = await openStore({ dataDir: dataDirs() });
  const current: StoreUnderTest['store'] = new Proxy({} as StoreUnderTest['store'], {
    get: (_target, name) => Reflect.get(open, name) as unknown,
  });
  return {
    store: current,
    async empty() {
      await open.close();
      open = await openStore({ dataDir: dataDirs() });
    },
    close: () => open.close(),
  };
}

describe('a store in memory', () => {
  holdsToContract(() => renewed(() => ':memory:'));
});

describe('a store in a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'sqlite-store-'));
  let folders = 0;
  holdsToContract(async () => {
    const tested = await renewed(() => join(root, String(folders++)));
    return {
      ...tested,
      async close() {
        await tested.close();
        rmSync(root, { recursive: true });
      },
    };
  });

  it('is readable by its own account alone', () => {
    expect(statSync(join(root, '0', 'sign-ups.db')).mode & 0o777).toBe(0o600);
  });
});
