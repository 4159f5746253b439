/**
 * A value that was read from a file as a person reads it: nothing, a list and a group of fields are said in words.
 *
 * A date comes out as "2026-11-23". Anything that can be written comes out as it is written, without quotes.
 */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a group of fields';
}

/** As `plainText`, with quotes around what was written, as sentences quote it. */
export function quoted(value: unknown): string {
  const text = plainText(value);
  const isWritten = ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
  return isWritten ? `"${text}"` : text;
}

/** The text that was read, or nothing at all when it was something else. */
export function textOrNone(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
