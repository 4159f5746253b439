import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * `npm run sbom`: the bill of materials, as CycloneDX, of what the site is built from and its server runs on.
 *
 * npm's own command makes it, from a copy of the lock file without what tests and tools need: `npm sbom --omit=dev` takes
 * for such a tool whatever one of them needs too, and would leave out half of the server (preact, and parts of pg). The copy
 * stands in a folder of the project's name, since npm names the project by its folder.
 */
const manifestSchema = z.looseObject({ name: z.string() });
const lockSchema = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ dev: z.optional(z.boolean()) })),
});

const root = join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

const manifest = manifestSchema.parse(read('package.json'));
const lock = lockSchema.parse(read('package-lock.json'));
const withoutTools = (entry: Readonly<Record<string, unknown>>) => ({ ...entry, devDependencies: undefined });
const packages = Object.entries(lock.packages)
  .filter(([, { dev }]) => dev !== true)
  .map(([path, entry]) => [path, path === '' ? withoutTools(entry) : entry] as const);

const around = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  const copy = join(around, manifest.name);
  mkdirSync(copy);
  writeFileSync(join(copy, 'package.json'), JSON.stringify(withoutTools(manifest)));
  writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }));
  const { status, error } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: copy,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(around, { recursive: true });
}
