import type { Context } from 'hono';
import type { ProblemCode } from '../problem.ts';

/** No body that this API takes is longer, in bytes: three hundred characters of any script fit four times over. */
export const maxBodyBytes = 16_384;

/** A body as it came: JSON, or the fields of a plain HTML form. */
export type ReadBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  | { readonly kind: 'refused'; readonly code: ProblemCode };

/**
 * The body of a request, read as what its `Content-Type` says and as nothing else.
 *
 * Refused: another type or encoding (`unsupported-media-type`), more than `maxBodyBytes` (`too-large`), what is not JSON or
 * broke off (`bad-request`).
 */
export async function readBody(c: Context): Promise<ReadBody> {
  const kind = bodyKind(c.req.header('content-type'));
  if (kind === undefined || (c.req.header('content-encoding') ?? 'identity') !== 'identity') {
    return { kind: 'refused', code: 'unsupported-media-type' };
  }
  const text = await readText(c);
  if (typeof text !== 'string') return { kind: 'refused', code: text.code };
  if (kind === 'form') return { kind, fields: new URLSearchParams(text) };
  try {
    return { kind, value: JSON.parse(text) };
  } catch {
    return { kind: 'refused', code: 'bad-request' };
  }
}

/** Of what kind a body is by its `Content-Type`; nothing for a type that is not taken. Other charsets than UTF-8 are not. */
export function bodyKind(contentType: string | undefined): 'json' | 'form' | undefined {
  const [, type, charset = 'utf-8'] =
    /^\s*([\w+./-]+)\s*(?:;\s*charset="?([\w-]+)"?\s*)?$/i.exec(contentType ?? '') ?? [];
  if (charset.toLowerCase() !== 'utf-8') return undefined;
  if (type?.toLowerCase() === 'application/json') return 'json';
  return type?.toLowerCase() === 'application/x-www-form-urlencoded' ? 'form' : undefined;
}

/** A length that the request names is held to by the HTTP parser; without one, what comes is counted. */
async function readText(c: Context): Promise<string | { code: ProblemCode }> {
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > maxBodyBytes) return { code: 'too-large' };
  try {
    if (length !== undefined) return await c.req.text();
    return await readCounted(c.req.raw.body);
  } catch {
    // The client went away, or was too slow: nobody is left to read the answer.
    return { code: 'bad-request' };
  }
}

async function readCounted(body: ReadableStream<Uint8Array> | null): Promise<string | { code: ProblemCode }> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) return { code: 'too-large' };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
