import { readFileSync } from 'node:fs';
import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isIdentifier,
  isPropertyAccessExpression,
  isStringLiteralLike,
  isTemplateExpression,
  ScriptTarget,
  type Expression,
  type Node,
} from 'typescript';

const runners = new Set(['describe', 'it', 'test']);

/**
 * The titles in a file of tests, as they are written there: `%s` and `${…}` stand for what a row of a table fills in.
 *
 * @example testTitles('test/api/listen.test.ts') // Set { 'listen', 'answers over the network and names the address to open', … }
 */
export function testTitles(path: string): ReadonlySet<string> {
  const source = createSourceFile(path, readFileSync(path, 'utf8'), ScriptTarget.Latest, true);
  const titles = new Set<string>();
  const visit = (node: Node): void => {
    const [title] = isCallExpression(node) && isRunner(node.expression) ? node.arguments : [];
    if (title !== undefined && isStringLiteralLike(title)) titles.add(title.text);
    if (title !== undefined && isTemplateExpression(title)) titles.add(title.getText().slice(1, -1));
    forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** Whether it is `it`, `it.each(…)`, `describe.skipIf(…)` and the like. */
function isRunner(called: Expression): boolean {
  if (isIdentifier(called)) return runners.has(called.text);
  if (isPropertyAccessExpression(called) || isCallExpression(called)) return isRunner(called.expression);
  return false;
}
