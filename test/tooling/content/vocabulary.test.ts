import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';

const prose = join(import.meta.dirname, '../../../src/components/prose.ts');

it('knows the components that pages can use, and no other', async () => {
  const map = /proseComponents = \{(.*?)\n\}/s.exec(await readFile(prose, 'utf8'))?.[1] ?? '';
  const components = [...map.matchAll(/^ {2}([A-Z]\w*)/gm)].map((match) => match[1]);
  const known = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));
  expect(known.sort()).toEqual(components.sort());
});
