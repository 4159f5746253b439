import { checkContent } from './content/check-content.ts';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { errorSentence } from './content/problem.ts';
import { reportLines } from './content/report-lines.ts';

/** `npm run check:content`: what an editor has to mend, then the counts. `--lang fr` or `EDITOR_LANGUAGE=fr` for French. */
try {
  const language = editorLanguage(process.argv.slice(2), process.env);
  const report = await checkContent({ root: process.cwd(), language });
  for (const error of report.errors) console.error(errorSentence(error));
  if (report.errors.length > 0) console.error('');
  for (const waiting of report.waiting) console.log(errorSentence(waiting));
  if (report.waiting.length > 0) console.log('');
  for (const line of reportLines(report, language)) console.log(line);
  if (report.errors.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
