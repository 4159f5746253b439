import type { Translate } from '../../i18n/translate.ts';
import type { FieldProblem } from '../ProblemAt.tsx';
import type { SignUpFacts } from './sign-up-facts.ts';
import type { TypedSignUp } from './typed-sign-up.ts';

/** A field as schema and API name it, and the key of what is to change. */
export interface FieldCode {
  readonly field: string;
  readonly code: string;
}

/** The questions of the form in their order, by the name of their field. */
const questions = ['sessionId', 'contact', 'email', 'phone', 'displayName', 'accommodations'] as const;

/** A question of the form. */
export type Question = (typeof questions)[number];

/**
 * The problems as the form shows them: the first of each question, in the order of the questions.
 *
 * A code without a sentence, which only a newer API could send, asks to check the field. What is about no question of
 * the form is left out.
 */
export function fieldProblems(
  codes: readonly FieldCode[],
  typed: TypedSignUp,
  t: Translate,
  { longest, sessions }: Pick<SignUpFacts, 'longest' | 'sessions'>,
): FieldProblem[] {
  return questions.flatMap((question) => {
    const found = codes.find(({ field }) => questionOf(field, typed) === question);
    if (found === undefined) return [];
    const id = { sessionId: `session-${sessions[0]?.id ?? ''}`, contact: 'contact-email' }[question as string];
    return [{ field: question, id: id ?? question, text: sentence(question, found.code) }];
  });

  function sentence(question: Question, code: string): string {
    switch (code) {
      case 'session-missing':
      case 'contact-missing':
      case 'email-shape':
      case 'phone-shape':
        return t(`problems.${code}`);
      case 'too-long':
        if (question === 'sessionId' || question === 'contact') break;
        return t('problems.too-long', { max: longest[question], count: typed[question].trim().length });
    }
    return t('problems.check');
  }
}

/** The question that a field belongs to: `contact.value` is about the address or the number, as chosen. */
function questionOf(field: string, { contact }: TypedSignUp): Question | undefined {
  if (field === 'contact.value') return contact === 'phone' ? 'phone' : 'email';
  if (field.startsWith('contact.')) return 'contact';
  return questions.find((question) => question === field);
}
