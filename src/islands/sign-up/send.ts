import '../../schemas/without-eval.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SignUpResult } from '../../schemas/sign-up-state.ts';
import { signUpSchema } from '../../schemas/sign-up.ts';
import { askApi } from '../ask-api.ts';
import type { FieldProblem } from '../ProblemAt.tsx';
import { troubleOf, type Trouble } from '../trouble.ts';
import type { SignUpFacts } from './sign-up-facts.ts';
import { signUpKey } from './sign-up-key.ts';
import { fieldProblems, type FieldCode } from './sign-up-problems.ts';
import { requestOf, subjectOf, type TypedSignUp } from './typed-sign-up.ts';

/** What came of sending the form. */
export type Outcome =
  | { readonly kind: 'done'; readonly typed: TypedSignUp; readonly result: SignUpResult }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'full'; readonly sessionId: string; readonly waiting: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** What is to change in the form as it stands, by the schema that the API itself uses. */
export function problemsIn(typed: TypedSignUp, t: Translate, facts: SignUpFacts): FieldProblem[] {
  return problemsOf(typed, requestOf(typed, nobodysKey), t, facts);
}

/** How a sign-up is sent. */
interface Sending {
  /** How many seconds the form took to fill in: the API counts what looks like a program's more, and refuses nobody for it. */
  readonly seconds: number;
  readonly onSlow: () => void;
}

/**
 * Sends the form, unless something is to change first.
 *
 * It may be sent again after any outcome: the same person and session carry the same key.
 */
export async function send(typed: TypedSignUp, t: Translate, facts: SignUpFacts, sending: Sending): Promise<Outcome> {
  const request = requestOf(typed, signUpKey(subjectOf(typed)));
  const problems = problemsOf(typed, request, t, facts);
  if (problems.length > 0) return { kind: 'problems', problems };
  const answer = await askApi(`${facts.api}/registrations`, request, sending);
  if (answer.kind === 'done') return { kind: 'done', typed, result: answer.body as unknown as SignUpResult };
  if (answer.kind === 'not-done') {
    const { body, code } = answer;
    if (code === 'session-full')
      return { kind: 'full', sessionId: typed.sessionId, waiting: Number(body['waiting'] ?? 0) };
    const codes = Array.isArray(body['errors']) ? (body['errors'] as FieldCode[]) : [];
    const toChange = fieldProblems(codes, typed, t, facts);
    if (toChange.length > 0) return { kind: 'problems', problems: toChange };
  }
  return { kind: 'trouble', trouble: troubleOf(answer) };
}

/** Checking what is typed needs some key: any does. */
const nobodysKey = '00000000-0000-4000-8000-000000000000';

function problemsOf(typed: TypedSignUp, request: unknown, t: Translate, facts: SignUpFacts): FieldProblem[] {
  const read = signUpSchema.safeParse(request);
  if (read.success) return [];
  const codes = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
  return fieldProblems(codes, typed, t, facts);
}
