import { existsSync } from 'node:fs';
import { EnvironmentError, readEnv, type Env } from '../api/env.ts';
import { runServer } from '../api/server.ts';
import type { Locale } from '../i18n/locales.ts';
import { buildWords } from './build-words.ts';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { BuildRefusedError, buildPaths, buildSiteIfChanged } from './site-build.ts';
import { hasSettings, readStamp } from './source-stamp.ts';

/** `npm start`: builds what changed, then serves site and API. */
const root = process.cwd();
const { site, stamp } = buildPaths(root);

try {
  const language = editorLanguage(process.argv.slice(2), process.env);
  const env = readEnv(process.env, { language });
  await buildSiteIfChanged(root, env, { language }).catch((error: unknown) => {
    serveLastGoodBuild(error, env, language);
  });
  await runServer(site);
} catch (error) {
  const isSaid = [BuildRefusedError, EditorLanguageError, EnvironmentError].some((known) => error instanceof known);
  if (!(error instanceof Error && isSaid)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** A missing accent must not take down the page with the telephone number: the site built before goes on being served. */
function serveLastGoodBuild(error: unknown, env: Env, language: Locale): void {
  const last = readStamp(stamp);
  const canServe = error instanceof BuildRefusedError && existsSync(site) && hasSettings(last, env);
  if (!canServe) throw error;
  const { servedFromBefore } = buildWords[language];
  process.stderr.write(`${error.message}\n\n${servedFromBefore(last?.builtAt ?? '')}\n\n`);
}
