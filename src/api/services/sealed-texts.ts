import * as z from 'zod/mini';
import type { Vault } from './vault.ts';

/**
 * What stands inside the two sealed texts of a sign-up.
 *
 * The code is kept, sealed, and not worked out again: a code worked out from a key would change when the key does, and the
 * person has the first one on paper. The request's key is kept so that its hash can be made anew at a rotation.
 */
const contactSchema = z.strictObject({ value: z.string(), code: z.string() });
const detailsSchema = z.strictObject({
  code: z.string(),
  key: z.string(),
  displayName: z.optional(z.string()),
  accommodations: z.optional(z.string()),
});

/** How to reach the person, as they typed it, and the code that a message has to carry. */
export type SealedContact = z.infer<typeof contactSchema>;

/** What else the person wrote, the code of the sign-up, and the key of the request that made it. */
export type SealedDetails = z.infer<typeof detailsSchema>;

/** @example sealContact(vault, { value: 'jane@example.ca', code }) // "v1.…" */
export function sealContact(vault: Vault, contact: SealedContact): string {
  return vault.seal(JSON.stringify(contact));
}

/**
 * How to reach the person, and their code.
 *
 * @throws VaultError as `vault.open`.
 */
export function openContact(vault: Vault, sealed: string): SealedContact {
  return contactSchema.parse(JSON.parse(vault.open(sealed)));
}

/** @example sealDetails(vault, { code, key, displayName: 'Sam' }) // "v1.…" */
export function sealDetails(vault: Vault, details: SealedDetails): string {
  return vault.seal(JSON.stringify(details));
}

/**
 * What else the person wrote.
 *
 * @throws VaultError as `vault.open`.
 */
export function openDetails(vault: Vault, sealed: string): SealedDetails {
  return detailsSchema.parse(JSON.parse(vault.open(sealed)));
}
