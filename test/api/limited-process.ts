import { spawnSync } from 'node:child_process';

const isInstalled = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Starts a process for which a folder can be read-only: root may write anywhere, unless it gives that up. */
export const asOrdinaryAccount: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-dac_override', '--bounding-set=-dac_override'] : [];

/** Why the tests of a folder that is read-only are left out, for their title. */
export const whyNoAccount =
  asOrdinaryAccount.length > 0 && !isInstalled('setpriv')
    ? 'left out: root may write anywhere, and setpriv, which takes that right away, is not installed'
    : undefined;

/** Why the tests of a disk that is full are left out, for their title. */
export const whyNoLimit = isInstalled('prlimit')
  ? undefined
  : 'left out: prlimit, which limits how large a file may grow, is not installed';

/**
 * Lets no file of a running process grow beyond so many bytes: writing further fails as on a disk that is full or that the
 * system turned read-only (`SQLITE_IOERR_WRITE` for both).
 */
export function limitFileSize(pid: number | undefined, limit: number | 'unlimited'): void {
  spawnSync('prlimit', [
    '--pid',
    String(pid),
    limit === 'unlimited' ? '--fsize=unlimited' : `--fsize=${limit}:unlimited`,
  ]);
}
