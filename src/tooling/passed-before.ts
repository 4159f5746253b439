import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a check reads, below the project's folder: files and folders. */
export type Inputs = readonly string[];

/** Written by tools and never read by a check. */
const leftOut = /(^|\/)(node_modules|dist|\.build|\.data|test-results|playwright-report)(\/|$)/;

/**
 * Remembers of a check from which files it passed, so that it need not run again while they are the same.
 *
 * A check that reads a file outside its `inputs` must not use this: it would go on passing.
 *
 * @param file - Where it is remembered; its name tells one check from another.
 */
export function passedBefore(root: string, inputs: Inputs, file: string) {
  // Another Node or another version of a tool may find other faults: package-lock.json is to be among the inputs.
  const now = hashOf(root, inputs);
  return {
    holds: (): boolean => existsSync(file) && readFileSync(file, 'utf8') === now,
    /** Takes the hash from before the check: a file saved meanwhile makes the next one run again. */
    remember: (passed: boolean): void => {
      mkdirSync(dirname(file), { recursive: true });
      if (passed) writeFileSync(file, now);
      else rmSync(file, { force: true });
    },
  };
}

function hashOf(root: string, inputs: Inputs): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap((input) => filesBelow(root, input)).sort()) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\0${file}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesBelow(root: string, input: string): string[] {
  const path = join(root, input);
  if (leftOut.test(input) || !existsSync(path)) return [];
  if (statSync(path).isFile()) return [input];
  return readdirSync(path).flatMap((name) => filesBelow(root, `${input}/${name}`));
}
