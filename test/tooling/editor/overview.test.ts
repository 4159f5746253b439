import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factFiles } from '../../../src/tooling/content/fact-files.ts';
import { loadContent } from '../../../src/tooling/content/load-content.ts';
import { overviewOf } from '../../../src/tooling/editor/overview.ts';

const project = join(import.meta.dirname, '../../..');
const filesOf = (folder: string, end: string): string[] =>
  readdirSync(join(project, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length));

/** What the editor has a list of its own for; facts files have one together. */
const listed = ['pages', 'updates', 'sessions', 'strings'];

describe('the lists of the editor', () => {
  it('hold every page, update, session and facts file that there is', async () => {
    const { factFiles: facts, pages, sessions } = overviewOf(await loadContent(project), 'en', 'http://127.0.0.1:1');
    const names = (kind: string): string[] => pages.flatMap((page) => (page.kind === kind ? [page.name] : [])).sort();
    expect(names('page')).toEqual(filesOf('pages/en', '.mdx').sort());
    expect(names('update')).toEqual(
      filesOf('updates/en', '.mdx')
        .map((name) => `class-members/updates/${name}`)
        .sort(),
    );
    expect([...sessions].sort()).toEqual(filesOf('sessions', '.yml').sort());
    expect([...facts].sort()).toEqual(filesOf('facts', '.yml').sort());
  });

  it('leave out no folder of the content', () => {
    const folders = readdirSync(join(project, 'content'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(['facts', ...listed].sort());
  });

  it('leave out no collection that the site is built from', () => {
    const config = readFileSync(join(project, 'src/content.config.ts'), 'utf8');
    const [, collections = ''] = config.split('export const collections = {');
    const names = [...collections.matchAll(/^ {2}'?([a-z-]+)'?: (?:defineCollection|facts)\(/gm)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !listed.includes(name) && !Object.hasOwn(factFiles, name))).toEqual([]);
  });
});
