import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { SessionAudience } from '../../schemas/session.ts';
import { formatManageCode } from './manage-code.ts';

/** What a keyed hash is of. The same text hashed for two purposes gives two hashes that nobody can match. */
export type HashPurpose = 'code' | 'key' | 'contact' | 'client';

/** A key that seals and hashes, 32 bytes. */
export type DataKey = Uint8Array;

/**
 * Seals texts, and hashes what has to be found again without being kept.
 *
 * It knows one or more keys: the first seals and hashes, the others only open what was sealed before.
 */
export interface Vault {
  /** The key that seals now. Worked out from the key itself: it tells nothing about it. */
  readonly keyId: string;

  /** The text, encrypted and protected against change (AES-256-GCM): `v1.<keyId>.<iv>.<tag>.<ciphertext>`. */
  seal(text: string): string;

  /** @throws VaultError when no known key sealed it, or when it was changed. */
  open(sealed: string): string;

  /** A keyed hash (HMAC-SHA256) made with the key that seals. */
  hash(purpose: HashPurpose, text: string): string;

  /** The keyed hashes with every known key, the one that seals first: to find what was hashed before a rotation. */
  hashes(purpose: HashPurpose, text: string): readonly string[];

  /** The code of a new sign-up: the same for the same id and key. Kept sealed with it, since keys change. */
  manageCode(audience: SessionAudience, signUpId: string, keyId?: string): string;
}

/** Something cannot be opened. The message names the key, never what was sealed. */
export class VaultError extends Error {
  override name = 'VaultError';
}

/** The keys of one data key. Node takes a `KeyObject` three to four times as fast as the bytes of a key (measured). */
interface Ring {
  readonly id: string;
  readonly seal: KeyObject;
  readonly hash: Readonly<Record<HashPurpose | 'manage-code', KeyObject>>;
}

/**
 * A vault over these keys, the one that seals first.
 *
 * Each key is used through keys derived from it (HKDF), one a purpose.
 *
 * @throws VaultError when there is no key, or one is not 32 bytes.
 * @example const vault = createVault([key]); vault.open(vault.seal('jane@example.ca')) // "jane@example.ca"
 */
export function createVault(keys: readonly DataKey[]): Vault {
  const rings = keys.map(ringOf);
  const [first] = rings;
  if (first === undefined) throw new VaultError('Expected one key at least, got none.');
  const ringById = (id: string): Ring => {
    const ring = rings.find((each) => each.id === id);
    if (ring !== undefined) return ring;
    throw new VaultError(`Sealed with the key ${id}, which is not among those of DATA_KEY. Add that key at its end.`);
  };
  return {
    keyId: first.id,
    seal: (text) => sealWith(first, text),
    open: (sealed) => openWith(ringById, sealed),
    hash: (purpose, text) => hashWith(first.hash[purpose], text),
    hashes: (purpose, text) => rings.map((ring) => hashWith(ring.hash[purpose], text)),
    manageCode(audience, signUpId, keyId = first.id) {
      const key = ringById(keyId).hash['manage-code'];
      return formatManageCode(audience, createHmac('sha256', key).update(`${audience}:${signUpId}`).digest());
    },
  };
}

function ringOf(key: DataKey): Ring {
  if (key.byteLength !== 32) throw new VaultError(`Expected a key of 32 bytes, got ${key.byteLength}.`);
  const bytes = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `sign-ups: ${use}`, 32));
  const derived = (use: string) => createSecretKey(bytes(use));
  return {
    id: bytes('name').toString('hex').slice(0, 8),
    seal: derived('seal'),
    hash: {
      code: derived('code'),
      key: derived('key'),
      contact: derived('contact'),
      client: derived('client'),
      'manage-code': derived('manage-code'),
    },
  };
}

function hashWith(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function sealWith({ id, seal }: Ring, text: string): string {
  const head = `v1.${id}`;
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', seal, iv).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [head, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

function openWith(ringById: (id: string) => Ring, sealed: string): string {
  const [version, id = '', ...parts] = sealed.split('.');
  if (version !== 'v1' || parts.length !== 3) throw new VaultError('Expected a sealed text that starts with "v1.".');
  const { seal } = ringById(id);
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer];
  try {
    const decipher = createDecipheriv('aes-256-gcm', seal, iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(`v1.${id}`)).setAuthTag(tag);
    return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw new VaultError(`A text sealed with the key ${id} was changed since, or is not whole.`, { cause });
  }
}
