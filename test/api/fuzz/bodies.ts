import fc from 'fast-check';
import type { Shape } from './described-api.ts';
import { hostileJson, hostileText, reservedNames } from './hostile-values.ts';

/** Values that mean something to the API under test, by the name of the field: they lead past the first checks. */
export type KnownValues = ReadonlyMap<string, readonly string[]>;

/** Values of a shape, as somebody who read the document would send them. */
export function valuesOf(shape: Shape, known: KnownValues, name = ''): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.oneOf !== undefined) return fc.oneof(...shape.oneOf.map((each) => valuesOf(each, known)));
  switch (shape.type) {
    case 'object': {
      const { properties = {}, required = [] } = shape;
      const fields = Object.entries(properties).map(([field, each]) => [field, valuesOf(each, known, field)]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: [...required],
      });
    }
    case 'array':
      return fc.array(valuesOf(shape.items ?? {}, known), { maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer();
    case 'string':
      return textsOf(shape, known.get(name) ?? []);
    case undefined:
    default:
      return fc.anything({ maxDepth: 1 });
  }
}

function textsOf({ format, pattern, minLength = 0, maxLength = 300 }: Shape, known: readonly string[]) {
  const unknown =
    format === 'uuid'
      ? fc.uuid()
      : pattern === undefined
        ? fc.string({ unit: 'grapheme', minLength, maxLength })
        : fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' }).filter((text) => text.length <= maxLength);
  if (known.length === 0) return unknown;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: unknown });
}

/** What is done to one part of a value while it is written as JSON. */
interface Change {
  readonly how: 'replace' | 'wrap' | 'add a field' | 'twice' | 'leave out' | 'write as text';
  readonly name: string;
  readonly value: unknown;
}

const changes: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('replace', 'wrap', 'add a field', 'twice', 'leave out', 'write as text'),
  name: fc.oneof(fc.constantFrom<string>(...reservedNames), hostileText),
  value: hostileJson,
});

/**
 * JSON of a shape with some of its parts changed.
 *
 * It is written here and not by `JSON.stringify`, which cannot write a field twice.
 */
function changedJson(value: unknown, changeAt: ReadonlyMap<number, Change>): string {
  let parts = 0;
  const write = (part: unknown): string => {
    const change = changeAt.get(parts);
    parts += 1;
    if (change?.how === 'replace') return JSON.stringify(change.value);
    const written = writeWhole(part, change);
    if (change?.how === 'wrap') return `[${written}]`;
    return change?.how === 'write as text' ? JSON.stringify(written) : written;
  };
  const writeWhole = (part: unknown, change: Change | undefined): string => {
    if (Array.isArray(part)) return `[${part.map(write).join()}]`;
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const fields = Object.entries(part).map(([name, each]) => `${JSON.stringify(name)}:${write(each)}`);
    if (change?.how === 'leave out') fields.shift();
    if (change?.how === 'twice' && fields[0] !== undefined) fields.push(fields[0]);
    if (change?.how === 'add a field') fields.push(`${JSON.stringify(change.name)}:${JSON.stringify(change.value)}`);
    return `{${fields.join()}}`;
  };
  return write(value);
}

/** Bodies in JSON: as described, changed here and there, of quite another shape, or no JSON at all. */
export function jsonBodies(shape: Shape, known: KnownValues): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const values = valuesOf(shape, known);
  const whole = values.map((value) => JSON.stringify(value));
  const changed = fc
    .tuple(values, fc.array(fc.tuple(fc.nat({ max: 9 }), changes), { minLength: 1, maxLength: 3 }))
    .map(([value, each]) => changedJson(value, new Map(each)));
  const broken = fc
    .tuple(whole, fc.nat({ max: 200 }), fc.constantFrom('', ',', '\u0000', '}', '\ufeff', '//', '\\ud800', '1e9999'))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
  const otherBytes = whole.map((text) => new Uint8Array(Buffer.from(text, 'utf16le')));
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 8, arbitrary: changed },
    { weight: 2, arbitrary: hostileJson.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: otherBytes },
    { weight: 1, arbitrary: anyBytes },
  );
}

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes));

/** Bodies of plain forms: fields that the document names and others, once or several times, and no form at all. */
export function formBodies(shape: Shape, known: KnownValues): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const names = Object.keys(shape.properties ?? {});
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom<string>(...reservedNames, 'website', 'seconds'), hostileText) },
  );
  const value = (field: string) => fc.oneof(fc.constantFrom('', 'yes', 'no', ...(known.get(field) ?? [])), hostileText);
  const field = name.chain((each) => fc.tuple(fc.constant(each), value(each)));
  const filled = fc
    .tuple(...names.map((each) => fc.constantFrom('', 'yes', ...(known.get(each) ?? []))))
    .map((values) => names.map((each, index): [string, string] => [each, values[index] ?? '']));
  const written = (fields: [string, string][]) => new URLSearchParams(fields).toString();
  return fc.oneof(
    { weight: 3, arbitrary: filled.map(written) },
    { weight: 5, arbitrary: fc.tuple(filled, fc.array(field, { maxLength: 3 })).map((both) => written(both.flat())) },
    { weight: 3, arbitrary: fc.array(field, { maxLength: 12 }).map(written) },
    { weight: 1, arbitrary: fc.constantFrom('%', '%ff%fe', '&&&==', 'a=1&'.repeat(4_000), '%00=%00', '=', '?a[b]=c') },
    { weight: 1, arbitrary: anyBytes },
  );
}
