import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault } from '../../../src/api/services/vault.ts';
import { formatManageCode, readManageCode } from '../../../src/api/services/manage-code.ts';
import { sessionAudiences } from '../../../src/schemas/session.ts';

const codes = fc
  .tuple(fc.constantFrom(...sessionAudiences), fc.uint8Array({ minLength: 14, maxLength: 32 }))
  .map(([audience, bytes]) => ({ audience, code: formatManageCode(audience, bytes) }));

describe('a code', () => {
  it('has four groups of four signs that nobody confuses', () => {
    fc.assert(
      fc.property(codes, ({ code }) => {
        expect(code).toMatch(/^[KT]([0-9A-HJKMNP-TV-Z]{3})(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it('is read as it was written, and names its table', () => {
    fc.assert(
      fc.property(codes, (made) => {
        expect(readManageCode(made.code)).toEqual(made);
      }),
    );
  });

  it('is read however a person types it', () => {
    const typings = fc.array(fc.constantFrom('', ' ', '-', '\u2011', '\u00a0'), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(codes, typings, ({ audience, code }, between) => {
        const typed = Array.from(code.replaceAll('-', ''))
          .map((sign, index) => {
            const alike = sign === '0' ? 'o' : sign === '1' ? 'l' : sign.toLowerCase();
            return alike + (between[index] ?? '');
          })
          .join('');
        expect(readManageCode(typed)).toEqual({ audience, code });
      }),
    );
  });

  it('is not read with one sign wrong', () => {
    const signs = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'));
    fc.assert(
      fc.property(codes, fc.nat(15), signs, ({ code }, at, sign) => {
        const bare = code.replaceAll('-', '');
        fc.pre(bare[at] !== sign);
        expect(readManageCode(bare.slice(0, at) + sign + bare.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'K', 'hello', 'K4T9-0QZD', '\u0000', 'K'.repeat(60), 'ß'.repeat(16)])('is not read in %j', (typed) => {
    expect(readManageCode(typed)).toBeUndefined();
  });
});

describe('the fourteen signs that nobody can guess', () => {
  it('are any of thirty-two each, equally often: seventy bits', () => {
    const vault = createVault([new Uint8Array(32).fill(7)]);
    const seen = Array.from({ length: 14 }, () => new Map<string, number>());
    const codes = Array.from({ length: 4096 }, (_, index) => vault.manageCode('class-members', `sign-up-${index}`));
    for (const code of codes) {
      const signs = code.replaceAll('-', '').slice(1, -1);
      for (const [place, counts] of seen.entries()) {
        const sign = signs[place] ?? '';
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
      }
    }
    expect(new Set(codes).size).toBe(codes.length);
    for (const counts of seen) {
      expect(counts.size).toBe(32);
      // 128 of each on average. The key is fixed and so are the counts; five deviations are 55.
      for (const count of counts.values()) expect(Math.abs(count - 128)).toBeLessThan(55);
    }
  });
});
