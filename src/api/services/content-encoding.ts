import { parseAccept } from 'hono/utils/accept';

/** The forms in which the build writes a text file, smallest first. */
const encodings = ['br', 'gzip', 'identity'] as const;

/** One of the forms in which a file is kept. */
export type Encoding = (typeof encodings)[number];

/**
 * The forms that a request takes by its `Accept-Encoding`, best first (RFC 9110, 12.5.3).
 *
 * The higher weight comes first, the smaller form among equals. The file as it is may always be sent, but after all that
 * the header names, also where the header wants none of it: a reader is better served by a page than by an error.
 *
 * @example "gzip, br" gives br, gzip, identity; "br;q=0.5, gzip" gives gzip, br, identity; nothing gives identity.
 */
export function acceptedEncodings(acceptEncoding: string | undefined): readonly Encoding[] {
  const weights = new Map(parseAccept(acceptEncoding ?? '').map(({ type, q }) => [type.toLowerCase(), q]));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? Number.MIN_VALUE : (weights.get('*') ?? 0));
  const taken = encodings.filter((encoding) => encoding === 'identity' || weightOf(encoding) > 0);
  return taken.toSorted((one, other) => weightOf(other) - weightOf(one));
}
