import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../src/tooling/content/yaml-text.ts';

describe('lineAt', () => {
  it.each([
    ['a\nb', 0, 1, 'the first character'],
    ['a\nb', 1, 1, 'the line break is of the line that it ends'],
    ['a\nb', 2, 2, 'the first character after it'],
    ['\n\na', 2, 3, 'after empty lines'],
    ['a\n', 9, 2, 'past the end of the text'],
    ['', 0, 1, 'a text without a character'],
  ])('of %j at %i is %i: %s', (text, offset, line) => {
    expect(lineAt(text, offset)).toBe(line);
  });

  it('counts the line breaks before a place, whichever texts were asked about before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(12)), { maxLength: 6 }), (asked) => {
        for (const [of, offset] of asked) expect(lineAt(of, offset)).toBe(of.slice(0, offset).split('\n').length);
      }),
    );
  });
});
