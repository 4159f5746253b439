import { EnvironmentError, readEnv } from '../api/env.ts';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { builtSentence } from './content/publishing.ts';
import { BuildRefusedError, buildSite, buildSiteIfChanged } from './site-build.ts';

/**
 * `npm run build`: with `--if-changed`, only when sources or settings changed since the last one; with `--urgent`, for a
 * contact, the hours of the line or the notice, although pages are out of step; with `--lang fr`, faults in French.
 */
try {
  const lane = {
    language: editorLanguage(process.argv.slice(2), process.env),
    urgent: process.argv.includes('--urgent'),
  };
  const env = readEnv(process.env, { forBuild: true, language: lane.language });
  if (process.argv.includes('--if-changed')) await buildSiteIfChanged(process.cwd(), env, lane);
  else {
    await buildSite(process.cwd(), env, lane);
    process.stderr.write(`${builtSentence(env, lane.language)}\n`);
  }
} catch (error) {
  const isSaid = [BuildRefusedError, EditorLanguageError, EnvironmentError].some((known) => error instanceof known);
  if (!(error instanceof Error && isSaid)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
