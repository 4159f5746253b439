import { Hono } from 'hono';
import { manageCodeSchema, type SignUpView } from '../../schemas/sign-up-state.ts';
import { signUpSchema } from '../../schemas/sign-up.ts';
import { jsonAnswer } from '../answer.ts';
import type { ApiContext, ApiEnv } from '../api-env.ts';
import type { ApiParts } from '../api-parts.ts';
import type { FormPost } from '../answers/answer-pages.ts';
import { refuse } from '../refuse.ts';
import * as descriptions from './descriptions.ts';
import { isYes, lastOf, manageCodeFromForm, signUpFromForm } from './form-fields.ts';
import { clientOf, readPost } from './posted.ts';

/** What a sign-up costs of its limit when it looks like a program's: see `looksLikeProgram`. */
const costOfProgram = 10;

const fewestSeconds = 3;

const signUpPost = { form: 'sign-up', schema: signUpSchema, fromForm: signUpFromForm } as const;
const codePost = { form: 'code', schema: manageCodeSchema, fromForm: manageCodeFromForm } as const;

/** `POST /registrations` and what its code opens: look, cancel, delete. */
export function registrationRoutes(parts: ApiParts): Hono<ApiEnv> {
  const { signUps, limits, pages, signUpLacks } = parts;
  const routes = new Hono<ApiEnv>();

  routes.post('/registrations', descriptions.signUp, async (c) => {
    const posted = await readPost(c, parts, signUpPost);
    if (posted.kind === 'refused') return posted.answer;
    if (signUpLacks.length > 0) return refuse(c, pages, 'sign-up-off');
    const cost = looksLikeProgram(c, posted.post) ? costOfProgram : 1;
    const wait = await limits.signUp.take(clientOf(c, parts), cost);
    if (wait !== undefined) return tooMany(c, parts, wait);
    const outcome = await signUps.signUp(posted.value);
    if (outcome.kind !== 'signed-up') {
      return refuse(c, pages, outcome.kind, outcome.kind === 'session-full' ? { waiting: outcome.waiting } : {});
    }
    const { isNew, result } = outcome;
    if (posted.post !== undefined) return pages.signedUp(posted.post, posted.value.sessionId, isNew, result);
    return jsonAnswer(result, isNew ? 201 : 200);
  });

  /** Asks with a code. Codes that open nothing count against whoever tries them; the others do not. */
  async function withCode<Found>(
    c: ApiContext,
    ask: (code: string) => Promise<Found | undefined>,
    tell: (found: Found, post: FormPost | undefined) => Response,
  ): Promise<Response> {
    const posted = await readPost(c, parts, codePost);
    if (posted.kind === 'refused') return posted.answer;
    const client = clientOf(c, parts);
    const wait = await limits.wrongCode.take(client);
    if (wait !== undefined) return tooMany(c, parts, wait);
    const found = await ask(posted.value.manageCode);
    if (found === undefined) return refuse(c, pages, 'sign-up-unknown');
    await limits.wrongCode.giveBack(client);
    return tell(found, posted.post);
  }

  routes.post('/registrations/lookup', descriptions.look, (c) =>
    withCode<SignUpView>(
      c,
      (code) => signUps.look(code),
      (view, post) => (post ? pages.signUp(post, view) : jsonAnswer(view)),
    ),
  );

  routes.post('/registrations/cancel', descriptions.cancel, (c) =>
    withCode<SignUpView>(
      c,
      (code) => signUps.cancel(code),
      (view, post) => (post ? pages.cancelled(post, view) : jsonAnswer(view)),
    ),
  );

  routes.post('/registrations/erase', descriptions.erase, async (c) => {
    const posted = await readPost(c, parts, codePost);
    if (posted.kind === 'refused') return posted.answer;
    // A form is asked once more, on a page of its own (T-03).
    if (posted.post !== undefined && !isYes(posted.post.fields, 'confirm')) return pages.confirmErasing(posted.post);
    const client = clientOf(c, parts);
    const wait = await limits.wrongCode.take(client);
    if (wait !== undefined) return tooMany(c, parts, wait);
    const outcome = await signUps.erase(posted.value.manageCode);
    if (outcome === 'no-code') return refuse(c, pages, 'sign-up-unknown');
    // A code that opens nothing is answered like one that did before, and counted: neither tells a guesser anything.
    if (outcome === 'deleted') await limits.wrongCode.giveBack(client);
    return posted.post === undefined ? jsonAnswer({ status: 'erased' }) : pages.erased(posted.post);
  });

  return routes;
}

function tooMany(c: ApiContext, { pages }: ApiParts, waitInSeconds: number): Response {
  return refuse(c, pages, 'too-many-requests', { headers: { 'retry-after': String(waitInSeconds) } });
}

/**
 * Whether a sign-up looks as if a program had sent it: a field that no person sees is filled in, or the form was filled in
 * faster than anybody types.
 *
 * Browsers fill in forms at once, and a screen reader may read out a field that is not seen: so neither is a reason to
 * refuse or to ask more. It only spends more of the limit, of which a person needs one.
 */
function looksLikeProgram(c: ApiContext, post: FormPost | undefined): boolean {
  const seconds = c.req.header('form-seconds') ?? (post && lastOf(post.fields, 'seconds'));
  const isFast = seconds !== undefined && Number(seconds) < fewestSeconds;
  return isFast || (post !== undefined && lastOf(post.fields, 'website') !== undefined);
}
