import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault, VaultError } from '../../../src/api/services/vault.ts';

const keyOf = (byte: number) => new Uint8Array(32).fill(byte);
const vault = createVault([keyOf(1)]);
const rotated = createVault([keyOf(2), keyOf(1)]);

describe('a vault', () => {
  it('opens whatever it sealed', () => {
    fc.assert(
      fc.property(fc.uint16Array(), (units) => {
        const whole = String.fromCharCode(...units).toWellFormed();
        expect(vault.open(vault.seal(whole))).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('seals the same text differently each time, and never shows it', () => {
    const [one, other] = [vault.seal('jane@example.ca'), vault.seal('jane@example.ca')];
    expect(one).not.toBe(other);
    expect(one).toMatch(new RegExp(`^v1\\.${vault.keyId}\\.[\\w-]{16}\\.[\\w-]{22}\\.[\\w-]+$`));
    expect(Buffer.from(one.split('.')[4] ?? '', 'base64url').toString()).not.toContain('jane');
  });

  it('opens nothing that was changed, wherever', () => {
    const sealed = vault.seal('jane@example.ca');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...Array.from('AZaz09-_.')), (at, sign) => {
        fc.pre(sealed[at] !== sign);
        const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        // The last sign of base64 carries spare bits: it may say the same as before.
        const saysTheSame = changed.split('.').every((part, index) => {
          const before = sealed.split('.')[index] ?? '';
          return index < 2 ? part === before : Buffer.from(part, 'base64url').equals(Buffer.from(before, 'base64url'));
        });
        fc.pre(!saysTheSame);
        expect(() => vault.open(changed)).toThrow(VaultError);
      }),
      { numRuns: 500 },
    );
  });

  it('opens after a rotation what the older key sealed, and seals with the new one', () => {
    expect(rotated.open(vault.seal('Sam'))).toBe('Sam');
    expect(rotated.keyId).not.toBe(vault.keyId);
    expect(rotated.seal('Sam')).toContain(`v1.${rotated.keyId}.`);
  });

  it('names the key that is missing', () => {
    expect(() => vault.open(rotated.seal('Sam'))).toThrow(
      new VaultError(
        `Sealed with the key ${rotated.keyId}, which is not among those of DATA_KEY. Add that key at its end.`,
      ),
    );
  });

  it('hashes the same text for each purpose differently, and with every key for look-ups', () => {
    const purposes = ['code', 'key', 'contact', 'client'] as const;
    expect(new Set(purposes.map((purpose) => vault.hash(purpose, 'same'))).size).toBe(4);
    expect(rotated.hashes('code', 'same')).toEqual([rotated.hash('code', 'same'), vault.hash('code', 'same')]);
  });

  it('makes the same code for the same sign-up, others for others', () => {
    const code = vault.manageCode('class-members', 'one');
    expect(vault.manageCode('class-members', 'one')).toBe(code);
    expect(rotated.manageCode('class-members', 'one', vault.keyId)).toBe(code);
    const others = [
      vault.manageCode('class-members', 'two'),
      vault.manageCode('defence-representatives', 'one'),
      rotated.manageCode('class-members', 'one'),
    ];
    expect(new Set([code, ...others]).size).toBe(4);
  });

  it.each([[[]], [[new Uint8Array(16)]]])('takes no keys but whole ones: %j', (keys) => {
    expect(() => createVault(keys)).toThrow(VaultError);
  });
});
