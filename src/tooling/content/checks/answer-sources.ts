import type { Content, Page } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';

/** On a page that gives sources under its answers, each answer that has none: a part with a heading of the same level. */
export function checkAnswerSources(content: Content): Problem[] {
  return content.pages.flatMap(checkPage);
}

function checkPage({ file, structure }: Page): Problem[] {
  const parts = (structure?.sections ?? []).map(({ heading, line, components }) => ({
    heading,
    line,
    hasSources: components.some(({ name }) => name === 'SourcesOf'),
  }));
  const levels = new Set(parts.flatMap(({ heading, hasSources }) => (hasSources ? [heading?.depth] : [])));
  return parts.flatMap(({ heading, line, hasSources }) =>
    heading === undefined || hasSources || !levels.has(heading.depth)
      ? []
      : [problem({ file, line }, 'answerWithoutSource', { heading: heading.text })],
  );
}
