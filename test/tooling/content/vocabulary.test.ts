import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';

const source = join(import.meta.dirname, '../../../src');
const known = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));
const partsOfRoutes = /partsOfRoutes = \{(.*?)\n\}/s;

async function componentsOfEveryPage(): Promise<string[]> {
  const map = /proseComponents = \{(.*?)\n\}/s.exec(await readFile(join(source, 'components/prose.ts'), 'utf8'))?.[1] ?? '';
  return [...map.matchAll(/^ {2}([A-Z]\w*)/gm)].map((match) => match[1] ?? '');
}

async function componentsOfRoutes(): Promise<string[]> {
  const map = partsOfRoutes.exec(await readFile(join(source, 'layouts/page-paths.ts'), 'utf8'))?.[1] ?? '';
  return [...map.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
}

it('knows the components that pages can use, and no other', async () => {
  const components = new Set([...(await componentsOfEveryPage()), ...(await componentsOfRoutes())]);
  expect(known.sort()).toEqual([...components].sort());
});

it('each route has the parts that pages are sent to it for', async () => {
  const folder = join(source, 'pages/[locale]');
  const map = partsOfRoutes.exec(await readFile(join(source, 'layouts/page-paths.ts'), 'utf8'))?.[1] ?? '';
  const routes = [...map.matchAll(/^ {2}(\w+): \[(.*)\]/gm)];
  expect(routes.length).toBe((await readdir(folder)).filter((file) => file.endsWith('.astro')).length - 1);
  for (const [, route = '', parts = ''] of routes) {
    const file = await readFile(join(folder, `[...${route}].astro`), 'utf8');
    expect(/const parts = \{ (.*) \}/.exec(file)?.[1], route).toBe(parts.replaceAll("'", ''));
  }
});
