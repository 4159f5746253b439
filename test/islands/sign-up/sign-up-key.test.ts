// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { forgetSignUpKey, signUpKey } from '../../../src/islands/sign-up/sign-up-key.ts';

afterEach(() => {
  history.replaceState(null, '');
});

describe('signUpKey', () => {
  it('is a UUID whatever it is about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (subject) => {
        expect(z.uuid().safeParse(signUpKey(subject)).success).toBe(true);
      }),
    );
  });

  it('stays the same for the same subject, after a reload too, which brings the history entry back', () => {
    const key = signUpKey('a session and an address');
    const kept: unknown = JSON.parse(JSON.stringify(history.state));
    history.replaceState(null, '');
    history.replaceState(kept, '');
    expect(signUpKey('a session and an address')).toBe(key);
  });

  it('differs for any other subject', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(signUpKey(one)).not.toBe(signUpKey(other));
      }),
    );
  });

  it('differs once the first is forgotten, and in another tab', () => {
    const key = signUpKey('the same');
    forgetSignUpKey();
    expect(signUpKey('the same')).not.toBe(key);
  });

  it('leaves what others keep with the history entry, and keeps nothing of the subject', () => {
    history.replaceState({ isLowTrace: true }, '');
    signUpKey('someone@example.com');
    expect(history.state).toMatchObject({ isLowTrace: true });
    expect(JSON.stringify(history.state)).not.toContain('someone');
    forgetSignUpKey();
    expect(history.state).toEqual({ isLowTrace: true });
  });

  it('starts anew when what the entry holds is not a seed', () => {
    history.replaceState({ signUpSeed: 'x' }, '');
    expect(z.uuid().safeParse(signUpKey('a')).success).toBe(true);
  });
});
