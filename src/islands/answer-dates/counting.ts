import { calendarDayAt } from '../../domain/calendar-date.ts';
import { checkComplaintAnswers } from '../../domain/complaint-answers.ts';
import type { Translate } from '../../i18n/translate.ts';
import { fieldProblem } from './field-problem.ts';
import { answersIn, type Counted, type FieldProblem, type ToolFacts } from './tool-facts.ts';

export { Answer } from './Answer.tsx';

/** What came of the form: a complaint to count, or what is to change. */
export type Outcome =
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/**
 * What came of `form`, with today on the reader's own calendar.
 *
 * This module is the part of the tool that is fetched once somebody starts to fill in the form.
 */
export function outcomeOf(form: HTMLFormElement, t: Translate, facts: ToolFacts): Outcome {
  const asOf = calendarDayAt(new Date());
  const { programStart, mailDelivery, rules } = facts;
  const limits = { today: asOf, programStart, mailDelivery, holidays: rules.holidays };
  const checked = checkComplaintAnswers(answersIn(form), limits);
  return checked.kind === 'complaint'
    ? { kind: 'counted', counted: { complaint: checked.complaint, asOf } }
    : { kind: 'problems', problems: checked.problems.map((problem) => fieldProblem(problem, t, facts)) };
}
