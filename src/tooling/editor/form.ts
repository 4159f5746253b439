import type { Schema } from '../content/schema-parts.ts';
import { referenceOf, type Reference } from './field-references.ts';

/** A field of a form, as the editor shows it: made from a zod schema, so that the two cannot drift. */
export type Form =
  | { readonly kind: 'text'; readonly maxLength?: number; readonly reference?: Reference; readonly isDay?: boolean }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'fixed'; readonly value: string | number | boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly item: Form }
  | { readonly kind: 'entries'; readonly item: Form }
  | { readonly kind: 'oneOf'; readonly options: readonly Form[] };

/** A field with its name. `optional` fields may be left out. */
export interface FormField {
  readonly name: string;
  readonly optional: boolean;
  readonly form: Form;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
}

interface CheckDefinition {
  readonly check?: string;
  readonly maximum?: number;
  readonly value?: number;
}

/**
 * The form of a schema.
 *
 * @param name - The name of the field, by which a text may be a reference to something listed elsewhere.
 * @throws TypeError for a kind of schema that no form is known for, so that a new kind is noticed.
 */
export function formOf(schema: Schema, name = ''): Form {
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape, element, valueType, innerType, options, entries, values, format, checks = [] } = definition;
  const limits = checks.map((check) => check._zod.def);
  const maximum = limits.find(({ check }) => check === 'max_length')?.maximum;
  const bound = (kind: string): number | undefined => limits.find(({ check }) => check === kind)?.value;
  switch (type) {
    case 'string': {
      const reference = referenceOf(name, schema);
      return {
        kind: 'text',
        ...(maximum === undefined ? {} : { maxLength: maximum }),
        ...(reference === undefined ? {} : { reference }),
        ...(format === 'date' ? { isDay: true } : {}),
      };
    }
    case 'number': {
      const [min, max] = [bound('greater_than'), bound('less_than')];
      return { kind: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    }
    case 'boolean':
      return { kind: 'switch' };
    case 'literal': {
      const [value] = values ?? [];
      return value === true ? { kind: 'switch' } : { kind: 'fixed', value: value ?? '' };
    }
    case 'enum':
      return { kind: 'choice', choices: Object.values(entries ?? {}).map(String) };
    case 'object':
      return {
        kind: 'group',
        fields: Object.entries(shape ?? {}).map(([field, inner]) => ({
          name: field,
          optional: ['optional', 'default'].includes((inner._zod.def as unknown as Definition).type),
          form: formOf(inner, field),
        })),
      };
    case 'array':
      return { kind: 'list', item: formOf(element as Schema, name) };
    case 'record':
      return { kind: 'entries', item: formOf(valueType as Schema) };
    case 'union':
      return { kind: 'oneOf', options: (options ?? []).map((option) => formOf(option, name)) };
    case 'optional':
    case 'default':
    case 'nullable':
      return formOf(innerType as Schema, name);
    default:
      throw new TypeError(`Expected a schema that the editor has a form for, got ${JSON.stringify(type)} at ${name}.`);
  }
}

/** A form in which nothing is chosen from a list: the file that makes the list is where new things of it are typed. */
export function typedInsteadOf(list: string, form: Form): Form {
  switch (form.kind) {
    case 'text': {
      const { reference, ...typed } = form;
      return reference === list ? typed : form;
    }
    case 'group':
      return {
        kind: 'group',
        fields: form.fields.map((field) => ({ ...field, form: typedInsteadOf(list, field.form) })),
      };
    case 'list':
    case 'entries':
      return { ...form, item: typedInsteadOf(list, form.item) };
    case 'oneOf':
      return { kind: 'oneOf', options: form.options.map((option) => typedInsteadOf(list, option)) };
    case 'number':
    case 'switch':
    case 'fixed':
    case 'choice':
      return form;
  }
}

/** The names of all fields of a form, each once. */
export function fieldNames(form: Form): string[] {
  switch (form.kind) {
    case 'group':
      return [...new Set(form.fields.flatMap(({ name, form: inner }) => [name, ...fieldNames(inner)]))];
    case 'list':
    case 'entries':
      return fieldNames(form.item);
    case 'oneOf':
      return [...new Set(form.options.flatMap(fieldNames))];
    case 'text':
    case 'number':
    case 'switch':
    case 'fixed':
    case 'choice':
      return [];
  }
}

/** Every choice that a form offers, and the kind that each of several shapes is told by. */
export function choicesOf(form: Form): string[] {
  switch (form.kind) {
    case 'choice':
      return [...form.choices];
    case 'group':
      return form.fields.flatMap(({ form: inner }) => choicesOf(inner));
    case 'list':
    case 'entries':
      return choicesOf(form.item);
    case 'oneOf':
      return form.options.flatMap((option) => [...choicesOf(option), ...kindOf(option)]);
    case 'text':
    case 'number':
    case 'switch':
    case 'fixed':
      return [];
  }
}

/** What tells one of several shapes from the others: the value of its field that is always the same. */
function kindOf(form: Form): string[] {
  if (form.kind !== 'group') return [];
  const fixed = form.fields.find(({ name, form: inner }) => name === 'kind' && inner.kind === 'fixed')?.form;
  return fixed?.kind === 'fixed' ? [String(fixed.value)] : [];
}
