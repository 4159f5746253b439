import { Hono } from 'hono';
import { feedbackSchema } from '../../schemas/feedback.ts';
import { mayAskForFeedback } from '../../domain/site-switches.ts';
import { jsonAnswer } from '../answer.ts';
import type { ApiEnv } from '../api-env.ts';
import type { ApiParts } from '../api-parts.ts';
import { refuse } from '../refuse.ts';
import { feedback as description } from './descriptions.ts';
import { feedbackFromForm } from './form-fields.ts';
import { clientOf, readPost } from './posted.ts';

const feedbackPost = { form: 'feedback', schema: feedbackSchema, fromForm: feedbackFromForm } as const;

/** `POST /feedback`: whether a reader found what they looked for. */
export function feedbackRoutes(parts: ApiParts): Hono<ApiEnv> {
  const { keepFeedback, limits, pages } = parts;
  const routes = new Hono<ApiEnv>();
  routes.post('/feedback', description, async (c) => {
    const posted = await readPost(c, parts, feedbackPost);
    if (posted.kind === 'refused') return posted.answer;
    if (!parts.takesFeedback) return refuse(c, pages, 'not-found');
    if (!mayAskForFeedback(posted.value.page)) {
      return refuse(c, pages, 'check-fields', { errors: [{ field: 'page', code: 'page' }] });
    }
    const wait = await limits.feedback.take(clientOf(c, parts));
    if (wait !== undefined) {
      return refuse(c, pages, 'too-many-requests', { headers: { 'retry-after': String(wait) } });
    }
    await keepFeedback(posted.value);
    return posted.post === undefined ? jsonAnswer({ status: 'received' }, 202) : pages.thanks(posted.post);
  });
  return routes;
}
