import type { Nodes } from 'mdast';
import type { Content, Page } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';

/** Forms that the text of a page does not use: tables, quotations, images, code, and headings out of order. */
export function checkBodyForm(content: Content): Problem[] {
  return content.pages.flatMap((page) => [...forms(page), ...headingOrder(page)]);
}

function forms({ file, tree }: Page): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: Nodes): void => {
    const place = { file, line: node.position?.start.line };
    if (node.type === 'table') problems.push(problem(place, 'tableInText'));
    else if (node.type === 'blockquote') problems.push(problem(place, 'quoteInText'));
    else if (node.type === 'image' || node.type === 'imageReference') problems.push(problem(place, 'imageInText'));
    else if (isCode(node)) problems.push(problem(place, 'codeInText', { code: shorten(node.value) }));
    if ('children' in node) node.children.forEach(visit);
  };
  if (tree !== undefined) visit(tree);
  return problems;
}

/** A note between "{/*" and its end is no code: readers never see it. */
function isCode(node: Nodes): node is Extract<Nodes, { value: string }> {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return !/^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(node.value);
  return node.type === 'mdxjsEsm' || node.type === 'code';
}

function shorten(code: string): string {
  const line = code.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function headingOrder({ file, structure }: Page): Problem[] {
  let above = 1;
  return (structure?.sections ?? []).flatMap(({ heading, line }) => {
    if (heading === undefined) return [];
    if (heading.depth === 1) return [problem({ file, line }, 'headingTop')];
    const skipped = heading.depth > above + 1;
    const words = { heading: heading.text, depth: heading.depth, above };
    above = heading.depth;
    return skipped ? [problem({ file, line }, 'headingSkipped', words)] : [];
  });
}
