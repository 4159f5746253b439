import { describe, expect, it } from 'vitest';
import { chooseEncoding, encodings } from '../../../src/api/services/content-encoding.ts';

describe('chooseEncoding', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, 'identity', 'nothing said: the file as it is suits everyone'],
    ['', 'identity', 'empty: no compressed form is wanted'],
    ['gzip, deflate, br, zstd', 'br', 'equal weights: the smallest form, whatever the order'],
    ['gzip', 'gzip', 'only one form taken'],
    ['GZIP', 'gzip', 'names are read in any case'],
    ['br;q=0.5, gzip;q=0.8', 'gzip', 'the higher weight wins'],
    ['br;q=0, gzip', 'gzip', 'weight 0 means not at all'],
    ['br;q=0', 'identity', 'nothing else is named'],
    ['identity, br;q=0.5', 'identity', 'the reader prefers it uncompressed'],
    ['gzip;q=0.1', 'gzip', 'what is not named comes after all that is'],
    ['*', 'br', 'anything goes'],
    ['*;q=0, gzip', 'gzip', 'only what is named'],
    ['deflate', 'identity', 'a form that is not kept'],
    [';;;,q=', 'identity', 'nonsense'],
  ])('reads %j as %s: %s', (header, expected) => {
    expect(chooseEncoding(header, encodings)).toBe(expected);
  });

  it('chooses among the forms that there are', () => {
    expect(chooseEncoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
    expect(chooseEncoding('br, gzip', ['identity'])).toBe('identity');
  });
});
