import type { SessionAudience } from '../../schemas/session.ts';
import type { Vault } from './vault.ts';

/** A contact that somebody can be known by. */
interface HashedContact {
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/**
 * The keyed hash by which the same request is known again. Each audience has its own: nobody can match the two tables.
 *
 * @param key - The request's `idempotencyKey`, in any case of letters.
 */
export function requestHash(vault: Vault, audience: SessionAudience, key: string): string {
  return vault.hash('key', requestText(audience, key));
}

/**
 * The keyed hash by which the same contact is known again, however it is written: case and the spaces, brackets and hyphens
 * of a number do not matter, nor does the 1 before ten digits.
 *
 * @example '+1 (514) 555-0100' and '514.555.0100' have the same hash.
 */
export function contactHash(vault: Vault, audience: SessionAudience, contact: HashedContact): string {
  return vault.hash('contact', contactText(audience, contact));
}

/** The same two hashes with each older key: a request from before a rotation of keys is known by them. */
export function olderHashes(vault: Vault, audience: SessionAudience, key: string, contact: HashedContact | undefined) {
  const contacts = contact && vault.hashes('contact', contactText(audience, contact));
  const both = vault.hashes('key', requestText(audience, key)).map((keyHash, index) => ({
    keyHash,
    contactHash: contacts?.[index],
  }));
  return both.slice(1);
}

function requestText(audience: SessionAudience, key: string): string {
  return `${audience}:${key.toLowerCase()}`;
}

function contactText(audience: SessionAudience, { kind, value }: HashedContact): string {
  const same =
    kind === 'email' ? value.normalize('NFC').toLowerCase() : value.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return `${audience}:${kind}:${same}`;
}
