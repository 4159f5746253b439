import { describe, expect, it } from 'vitest';
import { acceptedEncodings } from '../../../src/api/services/content-encoding.ts';

describe('acceptedEncodings', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, 'identity', 'nothing said: the file as it is suits everyone'],
    ['', 'identity', 'empty: no compressed form is wanted'],
    ['gzip, deflate, br, zstd', 'br gzip identity', 'equal weights: the smallest form first, whatever the order'],
    ['gzip', 'gzip identity', 'only one compressed form taken'],
    ['GZIP', 'gzip identity', 'names are read in any case'],
    ['br;q=0.5, gzip;q=0.8', 'gzip br identity', 'the higher weight wins'],
    ['br;q=0, gzip', 'gzip identity', 'weight 0 means not at all'],
    ['br;q=0', 'identity', 'nothing else is named'],
    ['identity, br;q=0.5', 'identity br', 'the reader prefers it uncompressed'],
    ['gzip;q=0.1', 'gzip identity', 'what is not named comes after all that is'],
    ['*', 'br gzip identity', 'anything goes'],
    ['*;q=0, gzip', 'gzip identity', 'only what is named, and the file as it is rather than an error'],
    ['identity;q=0', 'identity', 'nothing else is taken: the file as it is rather than an error'],
    ['deflate', 'identity', 'a form that is not kept'],
    [';;;,q=', 'identity', 'nonsense'],
  ])('reads %j as %s: %s', (header, expected) => {
    expect(acceptedEncodings(header).join(' ')).toBe(expected);
  });
});
