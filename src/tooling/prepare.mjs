// Gets a fresh clone ready, before each command: plain JavaScript for any Node from 18, and nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 */

/**
 * Why the packages have to be installed, or nothing when those that are there are those of the lock file.
 *
 * npm keeps its own list of what it installed in `node_modules`, which is compared with the lock file: truer than a
 * stamp of ours, since it also sees an install by hand and none of a change to scripts. An install cut short leaves no list.
 * Optional packages may be absent: they are for other systems.
 *
 * @param {{ manifest: Manifest, lock: LockFile, installed: LockFile | undefined }} found
 * @returns {string | undefined}
 */
export function reasonToInstall({ manifest, lock, installed }) {
  if (installed?.packages === undefined) return 'no packages are installed yet';
  const direct = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  for (const name of direct) {
    if (lock.packages?.[`node_modules/${name}`] === undefined) return `the lock file does not know ${name}`;
  }
  for (const [path, { version, optional, devOptional, peer, link }] of Object.entries(lock.packages ?? {})) {
    if (path === '' || link === true) continue;
    const there = installed.packages[path];
    const mayBeAbsent = optional === true || devOptional === true || peer === true;
    if (there === undefined && mayBeAbsent) continue;
    if (there?.version !== version) {
      const name = path.replace(/^.*node_modules\//, '');
      return `${name} is ${there?.version ?? 'missing'}, the lock file says ${version}`;
    }
  }
  return undefined;
}

/**
 * The sentence to stop with when the project's own Node does not run, or nothing when it does.
 *
 * The package `node` brings it by its install script, outside the lock file, so it can be missing after an install.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function nodeFault(root) {
  const expected = readJson(join(root, 'package.json')).devDependencies.node;
  const ran = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const found = ran.status === 0 ? ran.stdout.trim() : `nothing that runs (${ran.error?.message ?? ran.stderr.trim()})`;
  if (found === `v${expected}`) return undefined;
  return (
    `Expected Node ${expected} in node_modules/.bin/node, found ${found}. The npm package "node" downloads it when it is ` +
    'installed: run "npm ci --foreground-scripts" to see what stops it, often a proxy or "ignore-scripts" in an .npmrc.'
  );
}

/** @param {string} root */
async function prepare(root) {
  if (reasonToInstallIn(root) !== undefined) {
    const release = await takeTurn(join(root, '.build/installing'));
    try {
      // Asked again: another command may have installed while this one waited for its turn.
      const reason = reasonToInstallIn(root);
      if (reason !== undefined) await install(root, reason);
    } finally {
      release();
    }
  }
  if (process.exitCode === 1) return;
  const fault = nodeFault(root);
  if (fault !== undefined) stop(fault);
}

/** @param {string} root */
function reasonToInstallIn(root) {
  const hiddenList = join(root, 'node_modules/.package-lock.json');
  return reasonToInstall({
    manifest: readJson(join(root, 'package.json')),
    lock: readJson(join(root, 'package-lock.json')),
    installed: existsSync(hiddenList) ? readJson(hiddenList) : undefined,
  });
}

/**
 * Waits until no other command installs: two at once, such as `npm start` and `npm test` in a fresh clone, would empty
 * `node_modules` under each other. The file holds the process that has its turn; one whose process is gone counts for nothing.
 *
 * @param {string} path
 * @returns {Promise<() => void>} Ends the turn.
 */
export async function takeTurn(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (!isHeld(path)) rmSync(path, { force: true });
    else if (waits === 0) process.stderr.write('Waiting for another command that installs the packages.\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {string} path */
function isHeld(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} root
 * @param {string} reason
 */
async function install(root, reason) {
  process.stderr.write(`Installing the packages of package-lock.json: ${reason}.\n`);
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  // The Node that runs npm itself, not one inside node_modules: npm empties that folder first.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const [program, programArgs] = npm === undefined ? ['npm', args] : [node ?? process.execPath, [npm, ...args]];
  const shell = npm === undefined && process.platform === 'win32';
  const child = spawn(program, programArgs, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', passOn).on('SIGINT', passOn);
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1)).on('close', resolve);
  });
  process.removeListener('SIGTERM', passOn).removeListener('SIGINT', passOn);
  if (status === 0) return;
  stop('The packages could not be installed; npm says why above. Without a network, try "npm ping".');
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await prepare(fileURLToPath(new URL('../../', import.meta.url)));
