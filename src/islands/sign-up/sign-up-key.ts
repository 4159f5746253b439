/** Where the page's history entry keeps the seed, beside what others keep there. */
const place = 'signUpSeed';

const seedBytes = 16;

/**
 * The key that makes a repeated sign-up the same one: a UUID that stays the same while the same person signs up for the
 * same session, after a reload of the page too.
 *
 * Only a random number is kept, with this entry of the tab's history; nothing typed or chosen. The key is that number
 * mixed with `subject`, so that another session or another person gets another key. The mixing need not be secret: the
 * API gets both anyway, and the number makes the key impossible to guess.
 *
 * @param subject - What tells this sign-up from others: the session, the contact, the name.
 */
export function signUpKey(subject: string): string {
  const seed = seedOf(history.state as Record<string, unknown> | null) ?? newSeed();
  const mixed = mixedWith(seed, subject);
  // Version 4 and its variant (RFC 9562): the other bits are as good as random.
  mixed[6] = ((mixed[6] ?? 0) & 0x0f) | 0x40;
  mixed[8] = ((mixed[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...mixed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Makes what follows another sign-up, even for the same session with the same contact. */
export function forgetSignUpKey(): void {
  const others = { ...(history.state as Record<string, unknown> | null) };
  Reflect.deleteProperty(others, place);
  history.replaceState(others, '');
}

function seedOf(state: Record<string, unknown> | null): number[] | undefined {
  const seed = state?.[place];
  const isSeed = Array.isArray(seed) && seed.length === seedBytes && seed.every((byte) => Number.isInteger(byte));
  return isSeed ? (seed as number[]) : undefined;
}

function newSeed(): number[] {
  const seed = [...crypto.getRandomValues(new Uint8Array(seedBytes))];
  history.replaceState({ ...(history.state as Record<string, unknown> | null), [place]: seed }, '');
  return seed;
}

/** The seed with four 32-bit FNV-1a sums of the text over it, each from another start. */
function mixedWith(seed: readonly number[], text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) =>
    bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), start),
  );
  return seed.map((byte, index) => byte ^ (((sums[index >> 2] ?? 0) >>> ((index & 3) * 8)) & 0xff));
}
