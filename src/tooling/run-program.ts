import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });
const require = createRequire(import.meta.url);

/** Where and how a script runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keep the output instead of passing it on, for steps that run side by side. */
  readonly collect?: boolean;
  /** Ends the script when it is aborted; the script then ended with a status of 1, when it is gone. */
  readonly signal?: AbortSignal;
}

/** How a script ended. */
export interface Ran {
  readonly status: number;
  /** All it wrote, when it was collected. */
  readonly output: string;
}

/**
 * Runs a script under this same Node until it ends.
 *
 * It cannot ask a question (it has no standard input), and Astro does not report home.
 */
export async function runNode(args: readonly string[], options: RunOptions): Promise<Ran> {
  return runProgram(process.execPath, args, options);
}

/** Runs a program that the system finds by its name, such as npm, as `runNode` runs a script. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {}, collect = false, signal }: RunOptions,
): Promise<Ran> {
  const child = spawn(program, args, {
    cwd,
    stdio: collect ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  // Not by `spawn` itself, which answers that it was aborted before the process is gone.
  signal?.addEventListener('abort', () => child.kill(), { once: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ status: code ?? 1, output });
    });
  });
}

/**
 * The script of a package's program, to run with `runNode`.
 *
 * @param packageName - The package, where it is not named as the program.
 * @example programPath('vitest') ends with "node_modules/vitest/vitest.mjs".
 */
export function programPath(program: string, packageName = program): string {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const { bin } = manifestSchema.parse(require(manifestPath));
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined)
    throw new Error(`Expected a program ${program} in ${packageName}, got ${JSON.stringify(bin)}`);
  return join(dirname(manifestPath), path);
}
