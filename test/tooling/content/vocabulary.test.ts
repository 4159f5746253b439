import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/tooling/content/vocabulary.ts';

const folder = join(import.meta.dirname, '../../../src/components');
const components = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));

/** What the site's own pages hand to a component, and prose does not. */
const notForProse: Readonly<Record<string, readonly string[]>> = { LowTraceVisit: ['whenOn'] };

describe('the vocabulary', () => {
  it('knows no component that pages cannot use', () => {
    expect(components.length).toBeGreaterThan(20);
    expect(components.filter((name) => !existsSync(join(folder, `${name}.astro`)))).toEqual([]);
  });

  it.each(components)('has what %s takes, and whether it can do without', (name) => {
    const source = readFileSync(join(folder, `${name}.astro`), 'utf8');
    const declared = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
    const props = [...declared.matchAll(/^ {2}(?:readonly )?(\w+)(\??):/gm)];
    const named = (mark: string): string[] =>
      props.flatMap(([, prop = '', sign]) =>
        sign === mark && notForProse[name]?.includes(prop) !== true ? [prop] : [],
      );
    const { required = {}, optional = {} } = vocabulary[name] ?? {};
    expect({ required: Object.keys(required).sort(), optional: Object.keys(optional).sort() }).toEqual({
      required: named('').sort(),
      optional: named('?').sort(),
    });
  });
});
