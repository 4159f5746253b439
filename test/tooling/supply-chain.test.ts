import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface LockedPackage {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const root = join(import.meta.dirname, '../..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = readJson('package.json') as Manifest;
const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Licences that ask no more than that their notice is kept, and two (MPL, LGPL) whose files may be used unchanged. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  '(MIT AND BSD)',
  '(MIT AND Zlib)',
  '(MIT OR EUPL-1.1+)',
  '(MIT OR GPL-3.0-or-later)',
]);

/** Packages whose licence stands elsewhere or is looked at one by one: name -> licence as locked, and why it is accepted. */
const exceptions: readonly (readonly [name: RegExp, licence: string | undefined, because: string])[] = [
  [/^format$/, undefined, 'MIT, by "licenses" in its package.json, an older spelling'],
  [/^duck$/, 'BSD', 'two clauses, by its LICENSE'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'data that the build reads and no page holds'],
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'a library for pictures, optional, loaded as it comes; no page holds it'],
  [/^@img\/sharp-/, 'Apache-2.0 AND LGPL-3.0-or-later', 'the same for Windows'],
  [/^@img\/sharp-/, 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'the same as WebAssembly'],
];

describe('packages from others', () => {
  it('have a licence that this project accepts', () => {
    const others = locked
      .map(([path, { license }]) => [nameOf(path), license] as const)
      .filter(([, license]) => license === undefined || !accepted.has(license))
      .filter(([name, license]) => !exceptions.some(([pattern, of]) => pattern.test(name) && of === license));
    expect(others).toEqual([]);
  });

  it('need each exception that is made', () => {
    const unused = exceptions.filter(
      ([pattern, licence]) => !locked.some(([path, { license }]) => pattern.test(nameOf(path)) && license === licence),
    );
    expect(unused).toEqual([]);
  });

  it('run no script when they are installed but those that are approved and explained', () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect([...new Set(withScript.map(([path]) => nameOf(path)))].sort()).toEqual(Object.keys(manifest.allowScripts));
    for (const name of Object.keys(manifest.allowScripts)) expect(readme).toContain(`\`${name}\``);
  });

  it('are held to the bytes that were locked', () => {
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('are asked for by one exact version each', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'are explained in README, with their licence: %s',
    (name) => {
      const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
      expect(row, `a row of README's table of dependencies that names \`${name}\``).toBeDefined();
      expect(row).toContain(packages[`node_modules/${name}`]?.license);
    },
  );
});
