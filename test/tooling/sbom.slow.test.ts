import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
}
interface Component {
  readonly name: string;
  readonly version: string;
}
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly (Component & { readonly hashes?: readonly unknown[] })[];
}

describe('npm run sbom', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', '--ignore-scripts', 'sbom'], { cwd: root, encoding: 'utf8' });
  const bill = JSON.parse(stdout) as Bill;

  it('names, as CycloneDX, each package that the site and its server need, and none that only tests and tools do', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, Locked>>;
    };
    const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    const named = needed.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...new Set(named)].sort());
  });

  it('names the project by its name, wherever it stands, and what each package’s bytes were', () => {
    expect(bill.metadata.component.name).toBe('restorative-engagement-site');
    expect(bill.components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
  });
});
