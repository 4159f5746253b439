import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own, as it would run, so that who asks takes no time from who answers. */
export interface ServerProcess {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a script that prints an address such as "http://localhost:4321" once it takes requests.
 *
 * @throws When it ends before.
 */
export async function startProcess(script: string, env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG: 'faults', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child, script);
  return {
    port,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function portOf(child: ChildProcess, script: string): Promise<number> {
  if (child.stdout === null) throw new Error(`Expected ${script} to write its address, found no output`);
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/[\w.]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`Expected ${script} to write its address, it ended without`);
}
