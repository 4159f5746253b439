import type * as z from 'zod/mini';
import type { YamlPath } from './yaml-text.ts';

/** Any schema of the site. */
export type Schema = z.core.$ZodType;

interface Definition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
}

/** The names of the fields that may stand in the value at a path. */
export function fieldsAt(schema: Schema, path: YamlPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((part) => Object.keys(definitionOf(part).shape ?? {})))];
}

/** The values that may stand at a path, where the schema names each of them. */
export function choicesAt(schema: Schema, path: YamlPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((part) => [...(part._zod.values ?? [])].map(String)))];
}

/** The schemas of the value at a path: more than one where it may have several shapes. */
function schemasAt(schema: Schema, path: YamlPath): Schema[] {
  const { shape, element, valueType, innerType, options } = definitionOf(schema);
  if (innerType !== undefined) return schemasAt(innerType, path);
  if (options !== undefined) return options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const next = shape?.[String(key)] ?? element ?? valueType;
  return next === undefined ? [] : schemasAt(next, rest);
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}
