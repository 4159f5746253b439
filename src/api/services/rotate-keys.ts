import type { SessionAudience } from '../../schemas/session.ts';
import type { SealedRow, Store } from '../stores/store.ts';
import { readManageCode } from './manage-code.ts';
import { openContact, openDetails, sealContact, sealDetails } from './sealed-texts.ts';
import { contactHash, requestHash } from './sign-up-hashes.ts';
import type { Vault } from './vault.ts';

/**
 * Seals and hashes everything anew with the first key of DATA_KEY, so that the older keys can be taken out of it.
 *
 * The server may run meanwhile, with the same keys. The codes that people have stay as they are. Run again after a fault:
 * what was done already is left alone. Answers how many rows changed.
 *
 * @throws VaultError when a row was sealed with a key that DATA_KEY no longer has.
 */
export function rotateKeys({ store, vault }: { store: Store; vault: Vault }): Promise<number> {
  return store.reseal(vault.keyId, {
    signUp: (row) => reseal(vault, row),
    text: (sealed) => vault.seal(vault.open(sealed)),
  });
}

function reseal(vault: Vault, row: SealedRow): SealedRow {
  if (row.sealedDetails === undefined) throw new TypeError('Expected every sign-up to have its details, got none.');
  const details = openDetails(vault, row.sealedDetails);
  const { audience, code } = readOwnCode(details.code);
  const contact = row.sealedContact === undefined ? undefined : openContact(vault, row.sealedContact);
  return {
    id: row.id,
    keyId: vault.keyId,
    codeHash: vault.hash('code', code),
    keyHash: requestHash(vault, audience, details.key),
    contactHash: contact && contactHash(vault, audience, { kind: kindOf(contact.value), value: contact.value }),
    sealedContact: contact && sealContact(vault, contact),
    sealedDetails: sealDetails(vault, details),
  };
}

function readOwnCode(code: string): { audience: SessionAudience; code: string } {
  const read = readManageCode(code);
  if (read === undefined) throw new TypeError('Expected the code that was sealed to be one, got something else.');
  return read;
}

/** No telephone number has an @, and no address is without one. */
function kindOf(value: string): 'email' | 'phone' {
  return value.includes('@') ? 'email' : 'phone';
}
