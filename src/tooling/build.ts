import { EnvironmentError, readEnv } from '../api/env.ts';
import { BuildRefusedError, buildSite, buildSiteIfChanged } from './site-build.ts';

/** `npm run build`: with `--if-changed`, only when sources or settings changed since the last one. */
try {
  const build = process.argv.includes('--if-changed') ? buildSiteIfChanged : buildSite;
  await build(process.cwd(), readEnv(process.env, { forBuild: true }));
} catch (error) {
  if (!(error instanceof BuildRefusedError || error instanceof EnvironmentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
