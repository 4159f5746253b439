import type { Content, Page } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';

/** Abbreviations that a page uses before it wrote the term in full, or writes in full again. */
export function checkAbbreviations(content: Content): Problem[] {
  return content.pages.flatMap(checkPage);
}

function checkPage({ file, structure }: Page): Problem[] {
  const firstLine = new Map<string, number>();
  const uses = (structure?.sections ?? [])
    .flatMap(({ components }) => components)
    .filter(({ name }) => name === 'Abbr');
  return uses.flatMap(({ props, line }) => {
    const id = props.get('id');
    if (typeof id !== 'string') return [];
    const earlier = firstLine.get(id);
    if (earlier === undefined) firstLine.set(id, line);
    if (earlier === undefined && !props.has('first')) return [problem({ file, line }, 'firstUseShort', { id })];
    if (earlier !== undefined && props.has('first'))
      return [problem({ file, line }, 'firstUseAgain', { id, line: earlier })];
    return [];
  });
}
