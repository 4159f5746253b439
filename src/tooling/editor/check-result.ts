import type { Locale } from '../../i18n/locales.ts';
import { checkContent } from '../content/check-content.ts';
import type { ReadBefore } from '../content/load-content.ts';
import { errorSentence, type ContentError } from '../content/problem.ts';
import { reportLines } from '../content/report-lines.ts';
import type { CheckResult, SaidError } from './editor-data.ts';

/**
 * What the check says of the content of a project, in whole sentences, as the editor shows it.
 *
 * @param before - What earlier checks read, so that only files that changed are read anew.
 */
export async function checkResult(root: string, language: Locale, before: ReadBefore): Promise<CheckResult> {
  const report = await checkContent({ root, language, before });
  return {
    errors: report.errors.map(withSentence),
    waiting: report.waiting.map(withSentence),
    lines: reportLines(report, language),
  };
}

function withSentence(error: ContentError): SaidError {
  return { ...error, sentence: errorSentence(error) };
}
