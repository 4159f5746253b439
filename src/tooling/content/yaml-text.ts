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
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The number of the line on which the character at `offset` stands, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/**
 * Reads YAML out of a file, keeping where everything stands.
 *
 * @param part - Where the YAML stands in the file; the whole file when left out. In such a part a date without quotes
 *   counts as a mistake, because the site's own reader of page tops turns it into something else than text.
 */
export function readYaml(file: string, text: string, part?: { start: number; end: number }): YamlText {
  const { start, end } = part ?? { start: 0, end: text.length };
  const customTags = part === undefined ? [] : (['timestamp'] as const);
  const document = parseDocument(text.slice(start, end), { customTags: [...customTags], prettyErrors: false });
  const fault = firstFault(document);
  const problems = fault === undefined ? [] : [problem({ file, line: lineAt(text, start + fault.at) }, fault.key)];
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

/** The first mistake alone: those after it are mostly its consequences. */
function firstFault(
  document: Document,
): { key: (typeof faults)[keyof typeof faults] | 'yamlSyntax'; at: number } | undefined {
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
  const collect = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) collect(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) collect(item, [...path, String(index + 1)]);
    } else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const [start, end] = node.range;
      strings.push({ path, value: node.value, start: yaml.start + start, end: yaml.start + end });
    }
  };
  if (yaml.problems.length === 0) collect(yaml.document.contents, []);
  return strings;
}
