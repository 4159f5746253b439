import type { SessionAudience } from '../../schemas/session.ts';

/** Crockford's digits: none looks like another, and no word of either language comes out of them often. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first sign of a code tells which table holds the sign-up. It is no initial: a glance at the code says nothing. */
const firstSigns: Readonly<Record<SessionAudience, string>> = { 'class-members': 'K', 'defence-representatives': 'T' };

const randomSigns = 14;

/**
 * The code that opens a sign-up: sixteen signs in groups of four, of which fourteen (70 bits) cannot be guessed.
 *
 * The last sign checks the others, so that a slip of the pen is told from a code that is gone.
 *
 * @param bytes - At least 14, as good as random: five bits of each are used.
 * @example formatManageCode('class-members', bytes) // "K4T9-0QZD-7XWC-M2H5"
 */
export function formatManageCode(audience: SessionAudience, bytes: Uint8Array): string {
  const signs = [...bytes.subarray(0, randomSigns)].map((byte) => digits[byte & 31]).join('');
  if (signs.length !== randomSigns) throw new RangeError(`Expected ${randomSigns} bytes, got ${bytes.length}`);
  const unchecked = firstSigns[audience] + signs;
  return inGroups(unchecked + checkSign(unchecked));
}

/** A code as it was typed, read: whose table it belongs to, and how it is written. */
export interface ReadCode {
  readonly audience: SessionAudience;
  readonly code: string;
}

/**
 * Reads a code as a person types it: spaces, hyphens and small letters do not matter, O is 0, I and L are 1.
 *
 * Nothing when it cannot be a code: a sign is missing, or the check does not hold.
 *
 * @example readManageCode('k4t9 oqzd 7xwc m2h5')?.code // "K4T9-0QZD-7XWC-M2H5"
 */
export function readManageCode(typed: string): ReadCode | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const audience = (Object.keys(firstSigns) as SessionAudience[]).find((each) => signs.startsWith(firstSigns[each]));
  if (audience === undefined || signs.length !== randomSigns + 2) return undefined;
  if (/[^0-9A-HJKMNP-TV-Z]/.test(signs)) return undefined;
  return checkSign(signs.slice(0, -1)) === signs.at(-1) ? { audience, code: inGroups(signs) } : undefined;
}

/** Odd weights are prime to 32, so that any one wrong sign changes the sum. */
function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce((total, sign, index) => total + digits.indexOf(sign) * (2 * index + 1), 0);
  return digits[sum % digits.length] ?? '';
}

function inGroups(signs: string): string {
  return signs.replace(/.{4}(?=.)/g, '$&-');
}
