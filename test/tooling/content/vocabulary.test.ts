import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';

it('knows no component that pages cannot use', () => {
  const components = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));
  const folder = join(import.meta.dirname, '../../../src/components');
  expect(components.length).toBeGreaterThan(20);
  expect(components.filter((name) => !existsSync(join(folder, `${name}.astro`)))).toEqual([]);
});
