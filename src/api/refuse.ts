import type { ApiContext } from './api-env.ts';
import type { AnswerPages, RefusalExtra } from './answers/answer-pages.ts';
import { problem, type ProblemCode } from './problem.ts';

/**
 * Why something was not done: a page with everything typed for a plain form, a problem in JSON for everybody else.
 *
 * @example return refuse(c, pages, 'session-full', { waiting: 3 });
 */
export function refuse(c: ApiContext, pages: AnswerPages, code: ProblemCode, extra: RefusalExtra = {}): Response {
  const post = c.get('post');
  if (post !== undefined) return pages.refused(post, code, extra);
  return problem(code, extra);
}
