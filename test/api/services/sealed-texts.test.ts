import { describe, expect, it } from 'vitest';
import { openContact, openDetails, sealContact, sealDetails } from '../../../src/api/services/sealed-texts.ts';
import { contactHash, requestHash } from '../../../src/api/services/sign-up-hashes.ts';
import { createVault } from '../../../src/api/services/vault.ts';

const vault = createVault([new Uint8Array(32).fill(1)]);

describe('sealed texts', () => {
  it('open to what was put in', () => {
    const contact = { value: 'sam@example.ca', code: 'K4T9-0QZD-7XWC-M2H5' };
    const details = { code: contact.code, key: 'a-key', displayName: 'Sam' };
    expect(openContact(vault, sealContact(vault, contact))).toEqual(contact);
    expect(openDetails(vault, sealDetails(vault, details))).toEqual(details);
  });
});

describe('contactHash', () => {
  const hash = (kind: 'email' | 'phone', value: string) => contactHash(vault, 'class-members', { kind, value });

  it.each([
    { kind: 'email', one: 'Sam@Example.CA', other: 'sam@example.ca', because: 'case does not matter' },
    { kind: 'phone', one: '+1 (514) 555-0100', other: '514.555.0100', because: 'nor how a number is set' },
    { kind: 'email', one: 'e\u0301lise@example.ca', other: 'élise@example.ca', because: 'nor how an accent is made' },
  ] as const)('is the same for $one and $other: $because', ({ kind, one, other }) => {
    expect(hash(kind, one)).toBe(hash(kind, other));
  });

  it('differs between contacts, and between the two audiences', () => {
    expect(hash('email', 'sam@example.ca')).not.toBe(hash('email', 'sam2@example.ca'));
    const elsewhere = contactHash(vault, 'defence-representatives', { kind: 'email', value: 'sam@example.ca' });
    expect(elsewhere).not.toBe(hash('email', 'sam@example.ca'));
  });
});

describe('requestHash', () => {
  it('is of the audience and the key, in any case of letters', () => {
    expect(requestHash(vault, 'class-members', 'AB')).toBe(requestHash(vault, 'class-members', 'ab'));
    expect(requestHash(vault, 'class-members', 'ab')).not.toBe(requestHash(vault, 'defence-representatives', 'ab'));
  });
});
