import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const module = join(process.cwd(), 'src/api/stop-signal.ts');

/**
 * A process that waits until it is told to stop and then says so; started by one that ends at once, as a shell may.
 *
 * @param patienceMs - After so long it says that it is still there.
 */
function orphan(env: Record<string, string>, patienceMs: number): Promise<string> {
  const waiting = `
    const { onStopSignal } = await import(${JSON.stringify(module)});
    onStopSignal(() => { console.log('stopped'); process.exit() });
    process.send('ready', () => process.disconnect());
    setTimeout(() => { console.log('still there'); process.exit() }, ${patienceMs});
  `;
  const starting = `
    import { spawn } from 'node:child_process';
    const args = ['--input-type=module', '-e', ${JSON.stringify(waiting)}];
    spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }).on('message', () => process.exit());
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', starting], { env });
  let out = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  return new Promise((resolve) => {
    child.stdout.on('end', () => {
      resolve(out.trim());
    });
  });
}

describe('onStopSignal', () => {
  it('stops what npm started when npm is gone, though no signal came through', async () => {
    expect(await orphan({ npm_lifecycle_event: 'start' }, 25_000)).toBe('stopped');
  });

  it('lets a server that was started by itself outlive its parent', async () => {
    expect(await orphan({}, 1_000)).toBe('still there');
  });
});
