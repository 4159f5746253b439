import { programPath, runNode } from './run-program.ts';

/** Runs an Astro command without its telemetry, such as `node src/tooling/astro.ts check`. */
const { status } = await runNode([programPath('astro'), ...process.argv.slice(2)], { cwd: process.cwd() });
process.exitCode = status;
