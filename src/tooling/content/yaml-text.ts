import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type ErrorCode,
} from 'yaml';
import { problem, type Problem } from './problem.ts';
import { unquotedDateTag } from './unquoted-date.ts';

/** A key or a position on the way to a value of a YAML text. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text, which may be a part of a file: the top of a page. */
export interface YamlText {
  readonly file: string;
  /** The text of the whole file. */
  readonly text: string;
  /** Where in the file the YAML starts. */
  readonly start: number;
  readonly data: unknown;
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** One text value of a YAML text, with where its source stands in the file. */
export interface YamlString {
  readonly path: readonly string[];
  /** The same way, as a problem names it: positions in lists are numbers from 0. */
  readonly field: readonly (string | number)[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The number of the line on which the character at `offset` stands, counted from 1. */
export function lineAt(text: string, offset: number): number {
  const ends = lineEndsOf(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

let lastAsked: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

/** Where the lines of a text end. Kept for the text last asked about: a file is mostly gone through from end to end. */
function lineEndsOf(text: string): readonly number[] {
  if (lastAsked.text !== text) {
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
    lastAsked = { text, ends };
  }
  return lastAsked.ends;
}

/**
 * Reads YAML out of a file, keeping where everything stands.
 *
 * @param part - Where the YAML stands in the file; the whole file when left out. In such a part a date without quotes
 *   counts as a mistake, because the site's own reader of page tops turns it into something else than text.
 */
export function readYaml(file: string, text: string, part?: { start: number; end: number }): YamlText {
  const { start, end } = part ?? { start: 0, end: text.length };
  const customTags = part === undefined ? [] : [unquotedDateTag];
  const document = parseDocument(text.slice(start, end), { customTags, prettyErrors: false });
  const fault = firstFault(document);
  const problems = fault === undefined ? [] : [faultProblem(fault, document, { file, text, start })];
  const data: unknown = problems.length > 0 ? undefined : document.toJS();
  return { file, text, start, data, document, problems };
}

/** A text that starts with "*" without quotes, which YAML takes for the name of another value. */
function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** What an editor is told for each fault that YAML tells apart; `yamlSyntax` for any other. */
const faults = {
  DUPLICATE_KEY: 'keyTwice',
  TAB_AS_INDENT: 'yamlTab',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
  BLOCK_IN_FLOW: 'yamlColon',
  MULTILINE_IMPLICIT_KEY: 'yamlColon',
  MISSING_CHAR: 'yamlOpen',
  BAD_INDENT: 'yamlIndent',
} as const satisfies Partial<Record<ErrorCode, string>>;

interface Fault {
  readonly key: (typeof faults)[keyof typeof faults] | 'yamlSyntax';
  readonly at: number;
}

function faultProblem(
  { key, at }: Fault,
  document: Document,
  file: Pick<YamlText, 'file' | 'text' | 'start'>,
): Problem {
  const { start, text } = file;
  const place = { file: file.file, line: lineAt(text, start + at) };
  if (key !== 'keyTwice') return problem(place, key);
  const { first, name } = keysAlike(document, at);
  return problem(place, 'keyTwice', { name, line: lineAt(text, start + first) });
}

/** The name of the key at `again`, and where the key of the same name stands before it. */
function keysAlike(document: Document, again: number): { first: number; name: string } {
  const found = { first: again, name: '' };
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = keys.find(({ range }) => range?.[0] === again);
      if (second === undefined) return undefined;
      found.name = String(second.value);
      found.first = keys.find(({ value }) => value === second.value)?.range?.[0] ?? again;
      return visit.BREAK;
    },
  });
  return found;
}

/** The first mistake alone: those after it are mostly its consequences. */
function firstFault(document: Document): Fault | undefined {
  const [error] = document.errors;
  if (error !== undefined) {
    const key = (Object.keys(faults) as (keyof typeof faults)[]).find((code) => code === error.code);
    return { key: key === undefined ? 'yamlSyntax' : faults[key], at: error.pos[0] };
  }
  const alias = firstAlias(document);
  return alias === undefined ? undefined : { key: 'yamlSyntax', at: alias };
}

/** The line on which the value at `path` stands, or the nearest one above it that is there. */
export function lineOf(yaml: YamlText, path: YamlPath): number {
  let offset = 0;
  let node: unknown = yaml.document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      offset = (pair.key as Scalar).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lineAt(yaml.text, yaml.start + offset);
}

/** All text values of a YAML text, in the order of the file. Numbers, dates and switches are left out, and
 * everything of a text that could not be read. */
export function yamlStrings(yaml: YamlText): YamlString[] {
  const strings: YamlString[] = [];
  const collect = (node: unknown, field: YamlString['field']): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) collect(value, [...field, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) collect(item, [...field, index]);
    } else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const [start, end] = node.range;
      const path = field.map((key) => (typeof key === 'number' ? String(key + 1) : key));
      strings.push({ path, field, value: node.value, start: yaml.start + start, end: yaml.start + end });
    }
  };
  if (yaml.problems.length === 0) collect(yaml.document.contents, []);
  return strings;
}
