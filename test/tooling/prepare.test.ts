import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFault, reasonToInstall, takeTurn } from '../../src/tooling/prepare.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const manifest = { dependencies: { hono: '4.13.19' }, devDependencies: { vitest: '5.1.1' } };
const lock = {
  packages: {
    '': {},
    'node_modules/hono': { version: '4.13.19' },
    'node_modules/vitest': { version: '5.1.1' },
    'node_modules/esbuild-for-mac': { version: '1.0.0', optional: true },
    'node_modules/vitest/node_modules/picked': { version: '2.0.0' },
  },
};
const installed = {
  packages: {
    'node_modules/hono': { version: '4.13.19' },
    'node_modules/vitest': { version: '5.1.1' },
    'node_modules/vitest/node_modules/picked': { version: '2.0.0' },
  },
};

describe('reasonToInstall', () => {
  it('finds none when what is there is what the lock file says, optional packages of other systems aside', () => {
    expect(reasonToInstall({ manifest, lock, installed })).toBeUndefined();
  });

  it('finds none when only a script of package.json changed', () => {
    expect(
      reasonToInstall({ manifest: { ...manifest, scripts: { x: 'y' } } as object, lock, installed }),
    ).toBeUndefined();
  });

  it.each([
    ['a fresh clone', { installed: undefined }, 'no packages are installed yet'],
    ['an install that was cut short', { installed: {} }, 'no packages are installed yet'],
    [
      'a package that the lock file moved on',
      { installed: { packages: { ...installed.packages, 'node_modules/hono': { version: '4.0.0' } } } },
      'hono is 4.0.0, the lock file says 4.13.19',
    ],
    [
      'a package below another that is gone',
      { installed: { packages: { ...installed.packages, 'node_modules/vitest/node_modules/picked': undefined } } },
      'picked is missing, the lock file says 2.0.0',
    ],
    [
      'a package that was added by hand to package.json',
      { manifest: { dependencies: { hono: '4.13.19', kysely: '0.29.0' } } },
      'the lock file does not know kysely',
    ],
  ])('names %s', (_case, change, reason) => {
    expect(reasonToInstall({ manifest, lock, installed, ...change } as Parameters<typeof reasonToInstall>[0])).toBe(
      reason,
    );
  });
});

describe('nodeFault', () => {
  it('finds none in this project, whose own Node runs the tests', () => {
    expect(nodeFault(process.cwd())).toBeUndefined();
  });
});

describe('takeTurn', () => {
  it('lets one command install after the other', async () => {
    const path = join(temporaryFolder(), '.build/installing');
    const order: string[] = [];
    const endFirst = await takeTurn(path);
    const second = takeTurn(path).then((end) => {
      order.push('second begins');
      end();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    order.push('first ends');
    endFirst();
    await second;
    expect(order).toEqual(['first ends', 'second begins']);
    expect(existsSync(path)).toBe(false);
  });

  it('does not wait for a command that is gone', async () => {
    const nobody = 2 ** 22 + 1;
    const path = join(temporaryFolder({ installing: String(nobody) }), 'installing');
    (await takeTurn(path))();
    expect(existsSync(path)).toBe(false);
  });
});
