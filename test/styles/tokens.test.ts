import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const declarations = (css: string): [string, string][] =>
  [...css.matchAll(/(--gcds-[a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]);

const packageFolder = dirname(createRequire(import.meta.url).resolve('@gcds-core/tokens/package.json'));
const published = new Map(declarations(readFileSync(join(packageFolder, 'build/web/css/tokens.css'), 'utf8')));
const used = declarations(readFileSync('src/styles/tokens.css', 'utf8'));

it('copies GC Design System tokens with the values that the package publishes', () => {
  expect(used.length).toBeGreaterThan(0);
  expect(used).toEqual(used.map(([name]) => [name, published.get(name)]));
});

it('copies no token that no style uses', () => {
  const styles = readFileSync('src/styles/base.css', 'utf8');
  expect(used.filter(([name]) => !styles.includes(`var(${name})`)).map(([name]) => name)).toEqual([]);
});
