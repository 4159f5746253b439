// Finds the browser for browser tests, or gets one: plain JavaScript, as `prepare.mjs`, but run after it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const howToGetOne =
  'No Chromium was found for the browser tests, and none could be installed. Install one (Debian and Ubuntu: ' +
  '"sudo apt-get install chromium"), or set CHROMIUM_PATH to the program of one.';

/**
 * The path of a Chromium that runs, or nothing.
 *
 * Looks at CHROMIUM_PATH, then where systems keep it, then at Playwright's own. Each is asked for its version, since
 * `chromium-browser` may be a stub that only tells how to install it. What was found is kept in CHROMIUM_PATH, so that
 * the processes started from this one need not look again.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  const own = env.CHROMIUM_PATH;
  if (own !== undefined && own !== '') return runs(own) ? own : undefined;
  const found = [...systemPaths, playwrightPath()].find((path) => path !== undefined && runs(path));
  if (found !== undefined) env.CHROMIUM_PATH = found;
  return found;
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** @returns {string | undefined} */
function playwrightPath() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  return chromium.executablePath();
}

function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (findChromium() !== undefined) return;
  if (given !== undefined && given !== '') {
    stop(`Expected a Chromium that runs at CHROMIUM_PATH, got ${JSON.stringify(given)}. Correct it, or leave it out.`);
  }
  process.stderr.write('No Chromium is installed: getting one for the browser tests.\n');
  installWithPlaywright();
  if (findChromium() !== undefined) return;
  installWithApt();
  if (findChromium() === undefined) stop(howToGetOne);
}

const isRoot = process.getuid?.() === 0;

function installWithPlaywright() {
  const cli = createRequire(import.meta.url)
    .resolve('playwright/package.json')
    .replace('package.json', 'cli.js');
  // Only root can add what the browser needs from the system without being asked for a password.
  const args = ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  run(process.execPath, [cli, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
}

function installWithApt() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quiet);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(program, args, env) {
  spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, ...env },
  });
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureChromium();
