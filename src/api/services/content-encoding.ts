import { parseAccept } from 'hono/utils/accept';

/** The forms in which the build writes a text file, best first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

/** One of the forms in which a file is kept. */
export type Encoding = (typeof encodings)[number];

/**
 * The form to send of those `available`, by the request's `Accept-Encoding` (RFC 9110, 12.5.3).
 *
 * The highest weight wins, the smaller form among equals. Without the header, and when nothing suits, the file as it is.
 *
 * @example "gzip, br" gives "br"; "br;q=0.5, gzip" gives "gzip"; "br;q=0" gives "identity".
 */
export function chooseEncoding(acceptEncoding: string | undefined, available: readonly Encoding[]): Encoding {
  if (acceptEncoding === undefined || acceptEncoding.trim() === '') return 'identity';
  const weights = new Map(parseAccept(acceptEncoding).map(({ type, q }) => [type.toLowerCase(), q]));
  const weightOf = (encoding: Encoding) =>
    // A file as it is may be sent even where the header does not name it, but after all that it names.
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? Number.MIN_VALUE : 0);
  const best = encodings
    .filter((encoding) => available.includes(encoding))
    .reduce<{ encoding: Encoding; weight: number }>(
      (chosen, encoding) => (weightOf(encoding) > chosen.weight ? { encoding, weight: weightOf(encoding) } : chosen),
      { encoding: 'identity', weight: 0 },
    );
  return best.encoding;
}
