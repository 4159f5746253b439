import * as z from 'zod/mini';
import type { Expectation } from './messages/said-things.ts';
import { nearest } from './nearest.ts';
import { isWritten, plainText } from './plain-text.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { choicesAt, fieldsAt, type Schema } from './schema-parts.ts';
import { UnquotedDate } from './unquoted-date.ts';
import type { YamlPath } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** Stands for what a schema leaves to be said here. */
const unsaid = 'Invalid input';

/** What was read, by which schema, and where. */
interface Subject {
  readonly schema: Schema;
  readonly data: unknown;
  readonly placeOf: (path: YamlPath) => Place;
}

/**
 * What is wrong with `data` by its schema, in sentences for an editor.
 *
 * @param placeOf - The place of the value at a path.
 */
export function schemaProblems(schema: Schema, data: unknown, placeOf: (path: YamlPath) => Place): Problem[] {
  // What a schema does not say itself is said here, whatever language zod was told to speak in this process.
  const issues = z.safeParse(schema, data, { error: () => unsaid }).error?.issues ?? [];
  return issues.flatMap((issue) => issueProblems(issue, issue.path, { schema, data, placeOf }));
}

function issueProblems(issue: Issue, path: YamlPath, subject: Subject): Problem[] {
  const place = subject.placeOf(path);
  const value = valueAt(subject.data, path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, path, subject);
  if (value === undefined && issue.code !== 'custom')
    return [problem(place, 'fieldMissing', { field: String(path.at(-1)) })];
  if (issue.code === 'invalid_union') return unionProblems(issue, path, subject);
  if (issue.code === 'invalid_value') return [choiceProblem(place, value, issue.values.map(String))];
  if (issue.code === 'invalid_type') return [typeProblem(place, value, issue.expected)];
  if (issue.code === 'too_big') {
    if (typeof value !== 'string')
      return [problem(place, 'fieldFormat', { value, expected: { atMost: issue.maximum } })];
    return [problem(place, 'fieldTooLong', { count: value.length, limit: Number(issue.maximum) })];
  }
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    if (Array.isArray(value)) return [problem(place, 'listTooShort', { limit })];
    if (typeof value === 'string') return [problem(place, 'fieldTooShort', { count: value.length, limit })];
    return [problem(place, 'fieldFormat', { value, expected: { atLeast: limit } })];
  }
  return [problem(place, 'fieldFormat', { value, expected: expectedForm(issue, value) })];
}

function unknownFields(
  issue: IssueOf<'unrecognized_keys'>,
  path: YamlPath,
  { schema, data, placeOf }: Subject,
): Problem[] {
  const unused = fieldsAt(schema, path).filter((name) => valueAt(data, [...path, name]) === undefined);
  return issue.keys.map((key) => problem(placeOf([...path, key]), 'fieldUnknown', { near: nearest(key, unused) }));
}

/** Of the shapes that a value may have, the one that it came closest to says what is wrong. */
function unionProblems(issue: IssueOf<'invalid_union'>, path: YamlPath, subject: Subject): Problem[] {
  const value = valueAt(subject.data, path);
  const place = subject.placeOf(path);
  const isOtherType = (inner: Issue): boolean => inner.code === 'invalid_type' && inner.path.length === 0;
  const [closest] = issue.errors.filter((branch) => !branch.some(isOtherType)).sort((a, b) => a.length - b.length);
  if (closest !== undefined) return closest.flatMap((inner) => issueProblems(inner, [...path, ...inner.path], subject));
  if (issue.errors.length === 0) return [choiceProblem(place, value, choicesAt(subject.schema, path))];
  const types = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return [problem(place, 'fieldType', { value, types: [...new Set(types)] })];
}

function choiceProblem(place: Place, value: unknown, choices: readonly string[]): Problem {
  const near = nearest(written(value), choices);
  return problem(place, 'fieldChoice', { value, choices, near });
}

function typeProblem(place: Place, value: unknown, expected: string): Problem {
  const couldBeText = value instanceof UnquotedDate || typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'string' && couldBeText) return problem(place, 'fieldUnquoted', { value: written(value) });
  return problem(place, 'fieldType', { value, types: [expected] });
}

function expectedForm(issue: Issue, value: unknown): Expectation {
  if (issue.message !== unsaid) return { form: issue.message };
  const isDay = issue.code === 'invalid_format' && issue.format === 'date';
  if (isDay && /^\d{4}-\d{2}-\d{2}$/.test(written(value)))
    return { form: 'a day that the calendar has, such as "2026-11-23"' };
  if (isDay) return { form: 'a day such as "2026-11-23", in quotes' };
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return { form: 'an address that starts with https://' };
  return { form: 'another form' };
}

/** A value as it is written in the file; nothing for what is not written as a text. */
function written(value: unknown): string {
  return isWritten(value) ? plainText(value, { nothing: '', list: '', group: '' }) : '';
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
