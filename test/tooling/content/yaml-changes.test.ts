import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withYamlChanges, YamlChangeError } from '../../../src/tooling/content/yaml-changes.ts';
import { readYaml } from '../../../src/tooling/content/yaml-text.ts';

const change = (text: string, wanted: unknown): string => withYamlChanges(readYaml('a.yml', text), wanted);

const contacts = `# Ways to reach someone.

support-line: # always first
  kind: phone
  value: 1-844-750-1648
  name:
    en: the line
    fr: la ligne
  hours:
    - from: "07:00"
      to: "21:00"
  source: [A-008, X-06]
  checked: "2026-11-23" # by hand

emergency: { kind: phone, value: "911", name: { en: "a, b", fr: c } }
`;
const data = parse(contacts) as Record<string, Record<string, unknown>>;
const line = data['support-line'] ?? {};

describe('withYamlChanges', () => {
  it('changes one value and keeps comments, quotes and order', () => {
    const text = change(contacts, {
      ...data,
      'support-line': { ...line, value: '1-800-555-0000', checked: '2027-01-02' },
    });
    expect(text).toBe(contacts.replace('1-844-750-1648', '1-800-555-0000').replace('"2026-11-23"', '"2027-01-02"'));
  });

  it('changes a value in braces', () => {
    const emergency = { ...data['emergency'], value: '112', name: { en: 'x: y', fr: 'c' } };
    expect(change(contacts, { ...data, emergency })).toBe(
      contacts.replace('"911"', '"112"').replace('"a, b"', '"x: y"'),
    );
  });

  it('adds a field after the one before it, and takes one out', () => {
    const fields = Object.entries(line).filter(([name]) => name !== 'hours');
    const at = fields.length - 1;
    const wanted = Object.fromEntries([...fields.slice(0, at), ['asOf', '2025-07'], ...fields.slice(at)]);
    const text = change(contacts, { ...data, 'support-line': wanted });
    expect(text).toBe(
      contacts
        .replace('  hours:\n    - from: "07:00"\n      to: "21:00"\n', '')
        .replace('X-06]\n', 'X-06]\n  asOf: "2025-07"\n'),
    );
  });

  it('adds an entry in the way of its neighbours', () => {
    const text = change(contacts, { ...data, family: { kind: 'email', value: 'a@b.ca' } });
    expect(text).toBe(`${contacts}\nfamily: { kind: email, value: a@b.ca }\n`);
  });

  it('adds to lists of both kinds and takes out of them', () => {
    const hours = [
      { from: '07:00', to: '21:00' },
      { from: '21:00', to: '07:00' },
    ];
    expect(change(contacts, { ...data, 'support-line': { ...line, hours, source: ['X-06', 'X-07'] } })).toBe(
      contacts
        .replace('to: "21:00"\n', 'to: "21:00"\n    - from: "21:00"\n      to: "07:00"\n')
        .replace('[A-008, X-06]', '[X-06, X-07]'),
    );
    expect(change('a:\n  - one # 1\n  - two # 2\n  - three\n', { a: ['one', 'three'] })).toBe(
      'a:\n  - one # 1\n  - three\n',
    );
  });

  it('writes as text what would be read as something else', () => {
    const wanted = { a: '2026-11-23', b: '2004', c: 'no', d: 'x: y', e: '12:30', f: '# x', g: 'two\nlines', h: '' };
    expect(change('a: x\n', wanted)).toBe(
      'a: "2026-11-23"\nb: "2004"\nc: "no"\nd: "x: y"\ne: "12:30"\nf: "# x"\ng: "two\\nlines"\nh: ""\n',
    );
  });

  it('keeps a no-break space at an end', () => {
    expect(change('a: x\nb:\n  - c: 1\n', { a: '5\u00a0', b: [{ c: 1 }, { d: '\u00a0' }] })).toBe(
      'a: 5\u00a0\nb:\n  - c: 1\n  - d: \u00a0\n',
    );
  });

  it('changes the kind of a value', () => {
    expect(change('a: x\nb: 1\n', { a: { en: 'x', fr: 'z' }, b: 1 })).toBe('a:\n  en: x\n  fr: z\nb: 1\n');
    expect(change('a:\n  en: x\n  fr: y\nb: 1\n', { a: 'x', b: 1 })).toBe('a: x\nb: 1\n');
    expect(change('a: { min: 1, max: 2 }\n', { a: 3 })).toBe('a: 3\n');
  });

  it('changes the kind of an item of a list', () => {
    const list = 'a:\n  - b: 1\n  - c: 2 # two\nd: 3\n';
    expect(change(list, { a: ['', { c: 2 }], d: 3 })).toBe('a:\n  - ""\n  - c: 2 # two\nd: 3\n');
    expect(change(list, { a: [{}, { c: 2 }], d: 3 })).toBe('a:\n  - {}\n  - c: 2 # two\nd: 3\n');
    expect(parse(change('a:\n  - x\n  - y\n', { a: [{ b: 1 }, 'y'] }))).toEqual({ a: [{ b: 1 }, 'y'] });
  });

  it('refuses a text that cannot be read', () => {
    expect(() => change('a: [1\n', { a: 1 })).toThrow(YamlChangeError);
  });

  it('leaves every file of the project as it is when nothing changed', () => {
    const folder = join(import.meta.dirname, '../../../content/facts');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(change(text, parse(text))).toBe(text);
    }
  });

  it('reads as what was asked for, whatever that is, and keeps comments beside what stays', () => {
    const scalar = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const key = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/);
    const { group } = fc.letrec((tie) => ({
      group: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(scalar, { maxLength: 4 }),
        tie('group'),
        fc.array(tie('group'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(group, group, (before, after) => {
        const kept = { kept: 'x' };
        const start = change('kept: x # why\n', { ...kept, ...(before as object) });
        const text = change(start, { ...kept, ...(after as object) });
        expect(parse(text)).toEqual({ ...kept, ...(after as object) });
        expect(text).toContain('kept: x # why\n');
      }),
      { numRuns: 150 },
    );
  });
});
