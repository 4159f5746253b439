import type { AnswerProblem } from '../../domain/complaint-answers.ts';
import { formatDate, formatOrdinal } from '../../i18n/format.ts';
import { languageTags } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FieldProblem, ToolFacts } from './tool-facts.ts';

const february = 2;
const daysInLongFebruary = 29;

type Facts = Pick<ToolFacts, 'locale' | 'programStart'>;

/** A problem as the form shows it: the same sentence at the field and in the summary. */
export function fieldProblem(problem: AnswerProblem, t: Translate, facts: Facts): FieldProblem {
  const id = problem.field === 'channel' ? 'channel-electronic' : `${problem.field}-${problem.part}`;
  return { field: problem.field, id, text: problemText(problem, t, facts) };
}

function problemText(problem: AnswerProblem, t: Translate, { locale, programStart }: Facts): string {
  switch (problem.kind) {
    case 'empty':
      return t('problems.empty');
    case 'missing':
    case 'unclear':
      return t(`problems.${problem.kind}.${problem.part}`);
    case 'no-such-day': {
      const month = new Intl.DateTimeFormat(languageTags[locale], { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(problem.year, problem.month - 1, 1),
      );
      const day = locale === 'fr' ? String(problem.day) : formatOrdinal(problem.day, locale);
      // February 29 exists in other years: say which year lacks it.
      return problem.month === february && problem.day === daysInLongFebruary
        ? t('problems.noSuchDayThatYear', { month, day, year: String(problem.year) })
        : t('problems.noSuchDay', { month, day });
    }
    case 'before-program':
      return t('problems.beforeProgram', { date: formatDate(programStart, locale) });
    case 'before-sent':
      return t('problems.beforeSent');
    case 'future':
      return t('problems.future');
    case 'no-channel':
      return t('problems.noChannel');
  }
}
