import { existsSync } from 'node:fs';
import { EnvironmentError, readEnv, type Env } from '../api/env.ts';
import { runServer } from '../api/server.ts';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { BuildRefusedError, buildPaths, buildSiteIfChanged } from './site-build.ts';
import { hasSettings, readStamp } from './source-stamp.ts';

/** `npm start`: builds what changed, then serves site and API. */
const root = process.cwd();
const { site, stamp } = buildPaths(root);

try {
  const env = readEnv(process.env);
  const language = editorLanguage(process.argv.slice(2), process.env);
  await buildSiteIfChanged(root, env, { language }).catch((error: unknown) => {
    serveLastGoodBuild(error, env);
  });
  await runServer(site);
} catch (error) {
  const isSaid = [BuildRefusedError, EditorLanguageError, EnvironmentError].some((known) => error instanceof known);
  if (!(error instanceof Error && isSaid)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** A missing accent must not take down the page with the telephone number: the site built before goes on being served. */
function serveLastGoodBuild(error: unknown, env: Env): void {
  const last = readStamp(stamp);
  const canServe = error instanceof BuildRefusedError && existsSync(site) && hasSettings(last, env);
  if (!canServe) throw error;
  process.stderr.write(`${error.message}\n\nServing the site as it was built before, at ${last?.builtAt ?? ''}.\n\n`);
}
