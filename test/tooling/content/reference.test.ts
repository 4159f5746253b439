import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageSchema, updateSchema } from '../../../src/schemas/page.ts';
import { factFiles } from '../../../src/tooling/content/fact-files.ts';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';
import { choicesOf, formOf, type Form } from '../../../src/tooling/editor/form.ts';

const content = join(import.meta.dirname, '../../../content');
const files = ['REFERENCE.md', 'REFERENCE.fr.md'];
const forms = [formOf(pageSchema), formOf(updateSchema)];

function namesOf(form: Form): string[] {
  return form.kind === 'group' ? form.fields.map(({ name }) => name) : [];
}

describe.each(files)('content/%s', (file) => {
  const text = readFileSync(join(content, file), 'utf8');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');

  it('has every component with what it needs, and none that there is not', () => {
    for (const [component, { required = {}, optional = {} }] of Object.entries(vocabulary)) {
      const tags = code.filter((each) => new RegExp(`^<${component}[ >/]`).test(each));
      expect(tags, component).not.toEqual([]);
      for (const prop of [...Object.keys(required), ...Object.keys(optional)])
        expect(tags.join()).toContain(` ${prop}`);
    }
    const named = code.flatMap((each) => /^<([A-Za-z]+)/.exec(each)?.[1] ?? []);
    expect(named.filter((component) => !Object.hasOwn(vocabulary, component))).toEqual([]);
  });

  it('has every facts file, and none that there is not', () => {
    const named = [...text.matchAll(/facts\/([a-z-]+)\.yml/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].sort()).toEqual(Object.keys(factFiles).sort());
  });

  it('has every field and choice of the top of a page', () => {
    const names = [...forms.flatMap(namesOf), ...forms.flatMap(choicesOf)];
    expect(names).toContain('sortDate');
    const isNamed = (name: string): boolean =>
      new RegExp(`^${name}: `, 'm').test(text) || code.some((each) => each.split(':')[0] === name);
    expect(names.filter((name) => !isNamed(name))).toEqual([]);
  });
});

it('both references show the same components in the same order', () => {
  const [english, french] = files.map((file) => readFileSync(join(content, file), 'utf8').match(/`<[^`\n]+`/g));
  // Which language stands in a page of which comes first differs.
  const shown = (tags: readonly string[] | null | undefined): string[] =>
    (tags ?? []).filter((tag) => !/<span/.test(tag));
  expect(shown(french)).toEqual(shown(english));
});
