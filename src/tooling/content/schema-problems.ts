import * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { YamlPath } from './yaml-text.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/**
 * What is wrong with `data` by its schema, in sentences for an editor.
 *
 * @param placeOf - The place of the value at a path.
 */
export function schemaProblems(schema: Schema, data: unknown, placeOf: (path: YamlPath) => Place): Problem[] {
  const issues = z.safeParse(schema, data).error?.issues ?? [];
  return issues.flatMap((issue) => issueProblems(issue, [], schema, data, placeOf));
}

function issueProblems(issue: Issue, above: YamlPath, schema: Schema, data: unknown, placeOf: (path: YamlPath) => Place): Problem[] {
  const path = [...above, ...(issue.path ?? [])];
  const value = valueAt(data, path);
  const place = placeOf(path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, path).filter((name) => valueAt(data, [...path, name]) === undefined);
      return issue.keys.map((key) => problem(placeOf([...path, key]), 'fieldUnknown', { near: nearest(key, known) }));
    }
    case 'invalid_union': {
      const branch = closestBranch(issue.errors);
      if (branch !== undefined) return branch.flatMap((inner) => issueProblems(inner, path, schema, data, placeOf));
      const expected = issue.errors.flat().map((inner) => (inner.code === 'invalid_type' ? nameOfType(inner.expected) : ''));
      if (value === undefined) return [problem(place, 'fieldMissing', { field: String(path.at(-1)) })];
      return [problem(place, 'fieldType', { found: show(value), expected: [...new Set(expected)].filter(Boolean).join(' or ') })];
    }
    case 'too_big':
      if (typeof value === 'string') return [problem(place, 'fieldTooLong', { count: value.length, limit: Number(issue.maximum) })];
      return [problem(place, 'fieldFormat', { value: show(value), expected: `at most ${issue.maximum}` })];
    case 'too_small':
      if (typeof value === 'string') return [problem(place, 'fieldTooShort', { count: value.length, limit: Number(issue.minimum) })];
      if (Array.isArray(value)) return [problem(place, 'listTooShort', { limit: Number(issue.minimum) })];
      return [problem(place, 'fieldFormat', { value: show(value), expected: `at least ${issue.minimum}` })];
    default:
      break;
  }
  if (value === undefined) return [problem(place, 'fieldMissing', { field: String(path.at(-1)) })];
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return [problem(place, 'fieldChoice', { value: show(value), choices: choices.join(', '), near: nearest(String(value), choices) })];
  }
  if (issue.code === 'invalid_type') {
    const isScalar = value instanceof Date || ['number', 'boolean'].includes(typeof value);
    if (issue.expected === 'string' && isScalar) return [problem(place, 'fieldUnquoted', { value: plain(value) })];
    return [problem(place, 'fieldType', { found: show(value), expected: nameOfType(issue.expected) })];
  }
  return [problem(place, 'fieldFormat', { value: show(value), expected: expectedForm(issue) })];
}

/** The branch of a union that the value was closest to: the one that failed deepest inside. */
function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const deep = branches.filter((branch) => branch.every((issue) => issue.code !== 'invalid_type' || (issue.path ?? []).length > 0));
  return deep.sort((a, b) => a.length - b.length)[0];
}

function expectedForm(issue: Issue): string {
  if (issue.message !== undefined && issue.message !== 'Invalid input') return issue.message;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a day such as "2026-11-23", in quotes';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an address that starts with https://';
  return 'another form';
}

function nameOfType(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of entries',
  };
  return names[type] ?? type;
}

function plain(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && !(value instanceof Date)) return 'a group of fields';
  return `"${plain(value)}"`;
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

interface Definition {
  readonly shape?: Record<string, Schema>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
}

/** The names of the fields that may stand at a path. */
function fieldsAt(schema: Schema, path: YamlPath): string[] {
  const { shape, element, valueType, innerType, options } = schema._zod.def as Definition;
  if (innerType !== undefined) return fieldsAt(innerType, path);
  if (options !== undefined) return options.flatMap((option) => fieldsAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(key)] ?? element ?? valueType;
  return next === undefined ? [] : fieldsAt(next, rest);
}
