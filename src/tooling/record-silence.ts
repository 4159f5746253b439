import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { programPath, runNode } from './run-program.ts';

/**
 * `npm run record:silence`: runs the silence test on the built site and keeps what it found in the content, for the
 * privacy page to tell. What it found is kept when the test fails too, as long as it ran to its end.
 */
const found = '.build/silence.yml';
rmSync(found, { force: true });
const { status } = await runNode(
  [
    programPath('playwright', '@playwright/test'),
    'test',
    '--config',
    'test/playwright.config.ts',
    'e2e/silence.spec.ts',
  ],
  { cwd: process.cwd() },
);
process.exitCode = status;
if (existsSync(found)) {
  copyFileSync(found, 'content/facts/silence.yml');
  console.log('content/facts/silence.yml holds what this run found. Build again to show it.');
} else {
  console.error('The run did not reach its end, so nothing was kept. Mend what it says above, and run it again.');
  process.exitCode = 1;
}
