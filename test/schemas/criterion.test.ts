import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { criteriaSchema } from '../../src/schemas/criterion.ts';

const told = criteriaSchema.parse(parse(readFileSync('content/facts/criteria.yml', 'utf8')));

/** The titles of the tests in a file, as they are written there. */
function titlesIn(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(/\b(?:test|it)\(\s*(['"`])(.+?)\1,/g);
  return [...calls].map(([, , title = '']) => title);
}

const met = { level: 'A', name: { en: 'Keyboard', fr: 'Clavier' }, state: 'met' };
const problemsOf = (criterion: object, checks = {}): string[] =>
  criteriaSchema
    .safeParse({ checks, criteria: { '2.1.1': { ...met, ...criterion } } })
    .error?.issues.map(({ message }) => message) ?? [];

describe('the criteria that the accessibility page tells', () => {
  it('name tests that are there', () => {
    const gone = Object.entries(told.checks).filter(
      ([, { file, test }]) => !titlesIn(file).some((title) => title === test || title.endsWith(` ${test}`)),
    );
    expect(gone).toEqual([]);
  });

  it('use every test that they name', () => {
    const used = new Set(Object.values(told.criteria).flatMap(({ tests = [] }) => tests));
    expect(Object.keys(told.checks).filter((id) => !used.has(id))).toEqual([]);
  });

  it('are all of WCAG 2.2 at levels A and AA', () => {
    const count = (wanted: string) => Object.values(told.criteria).filter(({ level }) => level === wanted).length;
    expect([count('A'), count('AA')]).toEqual([31, 24]);
  });

  it('say how it is known that one is met, and why one is not', () => {
    expect(problemsOf({})).toEqual(['what is met says how that is known: tests, byHand or both']);
    expect(problemsOf({ byHand: '2026-11-24' })).toEqual([]);
    expect(problemsOf({ state: 'not-applicable' })).toEqual([
      'a note where the criterion is met in part or does not apply, and nowhere else',
    ]);
    expect(problemsOf({ tests: ['keys'] })).toEqual(['tests that stand below checks']);
  });
});
