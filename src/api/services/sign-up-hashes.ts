import type { SessionAudience } from '../../schemas/session.ts';
import type { Vault } from './vault.ts';

/**
 * The keyed hash by which the same request is known again. Each audience has its own: nobody can match the two tables.
 *
 * @param key - The request's `idempotencyKey`, in any case of letters.
 */
export function requestHash(vault: Vault, audience: SessionAudience, key: string): string {
  return vault.hash('key', `${audience}:${key.toLowerCase()}`);
}

/**
 * The keyed hash by which the same contact is known again, however it is written: case and the spaces, brackets and hyphens
 * of a number do not matter, nor does the 1 before ten digits.
 *
 * @example '+1 (514) 555-0100' and '514.555.0100' have the same hash.
 */
export function contactHash(vault: Vault, audience: SessionAudience, kind: 'email' | 'phone', value: string): string {
  const same =
    kind === 'email' ? value.normalize('NFC').toLowerCase() : value.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return vault.hash('contact', `${audience}:${kind}:${same}`);
}
