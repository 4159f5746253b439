import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { withEdits, type FileEdit } from './file-edits.ts';
import { blockLines, flowText, keyText, scalarText } from './yaml-rendering.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A YAML text could not be given the values that were asked for. Nothing was changed. */
export class YamlChangeError extends Error {
  override name = 'YamlChangeError';
}

/**
 * The text of a file whose YAML reads as `wanted`, changed only where it read otherwise.
 *
 * Comments, the order of fields, quotes, lists in brackets and every line that says the same stay byte for byte.
 *
 * @throws YamlChangeError when that cannot be done, such as in a text that could not be read.
 * @example withYamlChanges(readYaml('a.yml', 'a: 1 # one\nb: 2\n'), { a: 1, b: 3 }) // 'a: 1 # one\nb: 3\n'
 */
export function withYamlChanges(yaml: YamlText | undefined, wanted: unknown): string {
  if (yaml === undefined || yaml.problems.length > 0)
    throw new YamlChangeError('Expected a YAML text that can be read.');
  const source: Source = { text: yaml.text, base: yaml.start };
  const { contents } = yaml.document;
  const edits =
    contents === null
      ? [insertAt(yaml.start, `${blockLines(wanted, '').join('\n')}\n`)]
      : changes(source, contents, yaml.data, wanted, { indent: '', flow: false });
  const text = withEdits(yaml.text, edits);
  const grown = text.length - yaml.text.length;
  const end = yaml.start + (yaml.document.range?.[2] ?? 0) + grown;
  const isPart = yaml.start > 0;
  const after = readYaml(yaml.file, text, isPart ? { start: yaml.start, end } : undefined);
  if (after.problems.length > 0 || !isDeepStrictEqual(after.data, wanted)) {
    throw new YamlChangeError(`Expected ${yaml.file} to read as ${JSON.stringify(wanted)}.`);
  }
  return text;
}

interface Source {
  readonly text: string;
  /** Where in the file the offsets of nodes are counted from. */
  readonly base: number;
}

interface Around {
  /** The spaces before the fields of this value, when it stands on lines of its own. */
  readonly indent: string;
  /** Whether it stands inside brackets. */
  readonly flow: boolean;
}

function changes(source: Source, node: Node, old: unknown, wanted: unknown, around: Around): FileEdit[] {
  if (isDeepStrictEqual(old, wanted)) return [];
  if (isMap(node) && isGroup(old) && isGroup(wanted) && node.items.length > 0 && Object.keys(wanted).length > 0) {
    return node.flow === true ? flowMap(source, node, old, wanted) : blockMap(source, node, old, wanted);
  }
  if (isSeq(node) && Array.isArray(old) && Array.isArray(wanted) && node.items.length > 0 && wanted.length > 0) {
    return node.flow === true ? flowSeq(source, node, old, wanted) : blockSeq(source, node, old, wanted);
  }
  return replaced(source, node, wanted, around);
}

/** A value that is put in place of another one. */
function replaced(source: Source, node: Node, wanted: unknown, around: Around): FileEdit[] {
  const [start, end] = rangeOf(source, node);
  const style = isScalar(node) ? node.type : undefined;
  const isCollection = typeof wanted === 'object' && wanted !== null;
  const wasFlow = around.flow || ((isMap(node) || isSeq(node)) && node.flow === true);
  if (!isCollection) {
    const text = scalarText(wanted, { flow: around.flow, style });
    const isBlockText = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
    if (isBlockText) return [{ start, end, text: `${text}\n` }];
    if (!isScalar(node) && !wasFlow)
      return [
        {
          start: Math.max(source.base, startOfLine(source.text, start) - 1),
          end: trimmedEnd(source, start, end),
          text: ` ${text}`,
        },
      ];
    return [{ start, end, text: start === end ? ` ${text}` : text }];
  }
  const isSmall = Array.isArray(wanted) && wanted.every((item) => typeof item !== 'object');
  if (wasFlow || isSmall || Object.keys(wanted).length === 0) {
    if (!isScalar(node) && !wasFlow)
      return [
        {
          start: Math.max(source.base, startOfLine(source.text, start) - 1),
          end: trimmedEnd(source, start, end),
          text: ` ${flowText(wanted)}`,
        },
      ];
    return [{ start, end, text: `${start === end ? ' ' : ''}${flowText(wanted)}` }];
  }
  const lines = blockLines(wanted, `${around.indent}  `);
  if (isScalar(node)) {
    const from = start > 0 && source.text.charAt(start - 1) === ' ' ? start - 1 : start;
    return [{ start: from, end, text: `\n${lines.join('\n')}` }];
  }
  const from = startOfLine(source.text, start);
  return [{ start: from, end: trimmedEnd(source, start, end), text: lines.join('\n') }];
}

function blockMap(source: Source, node: YAMLMap, old: Group, wanted: Group): FileEdit[] {
  const pairs = pairsOf(source, node);
  const indent = ' '.repeat(columnOf(source, pairs[0]));
  const removed = pairs.filter(({ key }) => !Object.hasOwn(wanted, key));
  // The first field of an item of a list shares its line with the "-": then all of the item is written anew.
  const first = pairs[0];
  if (first !== undefined && removed.includes(first) && !isFirstOnLine(source, first)) {
    const [start, end] = rangeOf(source, node);
    const text = blockLines(wanted, indent).join('\n').slice(indent.length);
    return [{ start, end: trimmedEnd(source, start, end), text }];
  }
  const edits: FileEdit[] = removed.map((pair) => ({ ...linesOf(source, pair), text: '' }));
  for (const { key, value } of pairs) {
    if (value === undefined || !Object.hasOwn(wanted, key)) continue;
    edits.push(...changes(source, value, old[key], wanted[key], { indent, flow: false }));
  }
  const gap = hasGaps(source, pairs) ? '\n' : '';
  let previous: PairAt | undefined;
  let text = '';
  const flush = (): void => {
    if (text === '') return;
    const at = previous === undefined ? startOfLine(source.text, first?.start ?? 0) : linesOf(source, previous).end;
    const needsBreak = previous !== undefined && source.text.charAt(at - 1) !== '\n';
    edits.push(insertAt(at, `${needsBreak ? '\n' : ''}${text}`));
    text = '';
  };
  const flowSiblings = pairs.some(({ value }) => isMap(value) && value.flow === true);
  for (const [key, value] of Object.entries(wanted)) {
    const pair = pairs.find((each) => each.key === key);
    if (pair !== undefined) {
      flush();
      previous = pair;
    } else {
      const asFlow = flowSiblings && isGroup(value);
      const lines = asFlow ? [`${indent}${keyText(key)}: ${flowText(value)}`] : blockLines({ [key]: value }, indent);
      text += previous === undefined ? `${lines.join('\n')}\n${gap}` : `${gap}${lines.join('\n')}\n`;
    }
  }
  flush();
  return edits;
}

function blockSeq(source: Source, node: YAMLSeq, old: readonly unknown[], wanted: readonly unknown[]): FileEdit[] {
  const items = node.items as Node[];
  const starts = items.map((item) => dashBefore(source, rangeOf(source, item)[0]));
  const indent = ' '.repeat((starts[0] ?? 0) - startOfLine(source.text, starts[0] ?? 0));
  const end = (index: number): number => endOfLine(source.text, trimmedEnd(source, ...rangeOf(source, items[index])));
  const { before, after } = commonEnds(old, wanted);
  const edits: FileEdit[] = [];
  const shared = Math.min(old.length, wanted.length) - before - after;
  for (let index = before; index < before + shared; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const around = { indent: `${indent}  `, flow: false };
    edits.push(
      ...(isOnLinesOfItsOwn(item) && !keepsItsKind(old[index], wanted[index])
        ? [
            {
              start: startOfLine(source.text, starts[index] ?? 0),
              end: end(index),
              text: listItem(wanted[index], indent),
            },
          ]
        : changes(source, item, old[index], wanted[index], around)),
    );
  }
  for (let index = before + shared; index < old.length - after; index += 1) {
    edits.push({ start: startOfLine(source.text, starts[index] ?? 0), end: end(index), text: '' });
  }
  const added = wanted.slice(before + shared, wanted.length - after).map((item) => listItem(item, indent));
  if (added.length > 0) {
    const index = before + shared;
    const at = index === 0 ? startOfLine(source.text, starts[0] ?? 0) : end(index - 1);
    const needsBreak = index > 0 && source.text.charAt(at - 1) !== '\n';
    edits.push(insertAt(at, `${needsBreak ? '\n' : ''}${added.join('')}`));
  }
  return edits;
}

function listItem(item: unknown, indent: string): string {
  const [first = '', ...rest] = blockLines(item, `${indent}  `);
  return `${[`${indent}- ${first.trimStart()}`, ...rest].join('\n')}\n`;
}

/** A group in braces: what did not change is taken from the source as it stands. */
function flowMap(source: Source, node: YAMLMap, old: Group, wanted: Group): FileEdit[] {
  const pairs = pairsOf(source, node);
  const keys = Object.keys(wanted);
  if (pairs.length === keys.length && pairs.every(({ key }) => Object.hasOwn(wanted, key))) {
    return pairs.flatMap(({ key, value }) =>
      value === undefined ? [] : changes(source, value, old[key], wanted[key], { indent: '', flow: true }),
    );
  }
  const [start, end] = rangeOf(source, node);
  const parts = keys.map((key) => {
    const pair = pairs.find((each) => each.key === key);
    if (pair?.value !== undefined && isDeepStrictEqual(old[key], wanted[key])) {
      return source.text.slice(pair.start, rangeOf(source, pair.value)[1]);
    }
    return `${keyText(key)}: ${flowText(wanted[key])}`;
  });
  return [{ start, end, text: `{ ${parts.join(', ')} }` }];
}

/** A list in brackets: what did not change is taken from the source as it stands. */
function flowSeq(source: Source, node: YAMLSeq, old: readonly unknown[], wanted: readonly unknown[]): FileEdit[] {
  const items = node.items as Node[];
  if (old.length === wanted.length) {
    return items.flatMap((item, index) => changes(source, item, old[index], wanted[index], { indent: '', flow: true }));
  }
  const [start, end] = rangeOf(source, node);
  const left = items.map((item, index) => ({ text: source.text.slice(...rangeOf(source, item)), value: old[index] }));
  const parts = wanted.map((value) => {
    const at = left.findIndex((each) => isDeepStrictEqual(each.value, value));
    return at < 0 ? flowText(value) : (left.splice(at, 1)[0]?.text ?? '');
  });
  return [{ start, end, text: `[${parts.join(', ')}]` }];
}

/** Whether a value is a group or a list that stands on lines, not in brackets. */
function isOnLinesOfItsOwn(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Whether a group stays a group and a list a list, with something in it: then it is changed inside. */
function keepsItsKind(old: unknown, wanted: unknown): boolean {
  if (isGroup(old) && isGroup(wanted)) return Object.keys(wanted).length > 0;
  return Array.isArray(old) && Array.isArray(wanted) && wanted.length > 0;
}

type Group = Readonly<Record<string, unknown>>;

interface PairAt {
  readonly key: string;
  readonly value: Node | undefined;
  readonly start: number;
  readonly end: number;
}

function pairsOf(source: Source, node: YAMLMap): readonly PairAt[] {
  return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    const [start, keyEnd] = rangeOf(source, key);
    const end = value === null ? keyEnd : rangeOf(source, value)[1];
    return { key: isScalar(key) ? String(key.value) : '', value: value ?? undefined, start, end };
  });
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a value stands in the file: up to its end, without a comment behind it. */
function rangeOf({ base }: Source, node: Node | undefined): [number, number] {
  const [start, end] = node?.range ?? [0, 0];
  return [start + base, end + base];
}

/** The end of a value of several lines without the breaks and spaces behind it. */
function trimmedEnd({ text }: Source, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line starts. */
function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

function columnOf({ text }: Source, pair: PairAt | undefined): number {
  return pair === undefined ? 0 : pair.start - startOfLine(text, pair.start);
}

function isFirstOnLine({ text }: Source, { start }: PairAt): boolean {
  return text.slice(startOfLine(text, start), start).trim() === '';
}

/** The lines of a field, with a comment behind its value. */
function linesOf(source: Source, { start, end }: PairAt): { start: number; end: number } {
  return {
    start: startOfLine(source.text, start),
    end: endOfLine(source.text, Math.max(start, trimmedEnd(source, start, end))),
  };
}

/** Whether a line is left empty between the entries of a file. */
function hasGaps(source: Source, pairs: readonly PairAt[]): boolean {
  const [first, second] = pairs;
  if (first === undefined || second === undefined) return false;
  return source.text.slice(linesOf(source, first).end, second.start).startsWith('\n');
}

function dashBefore({ text }: Source, offset: number): number {
  return text.lastIndexOf('-', offset - 1);
}

function insertAt(at: number, text: string): FileEdit {
  return { start: at, end: at, text };
}

/** How many items at the beginning and at the end of two lists are the same. */
function commonEnds(old: readonly unknown[], wanted: readonly unknown[]): { before: number; after: number } {
  const shorter = Math.min(old.length, wanted.length);
  let before = 0;
  while (before < shorter && isDeepStrictEqual(old[before], wanted[before])) before += 1;
  let after = 0;
  while (after < shorter - before && isDeepStrictEqual(old.at(-1 - after), wanted.at(-1 - after))) after += 1;
  return { before, after };
}
