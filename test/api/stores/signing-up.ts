import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SignUpLine, SignUpOrders } from './sign-up-process.ts';

/** A process that signs people up, seen from outside. */
export interface SigningUp {
  readonly child: ChildProcess;
  /** Everything it said so far. */
  readonly lines: readonly SignUpLine[];
  /** Settles once it said that much of a kind, or has ended. */
  until(count: number, kind: SignUpLine['kind']): Promise<void>;
  go(): void;
  /** Settles once it ended and everything it said was read. */
  readonly ended: Promise<void>;
}

const program = join(import.meta.dirname, 'sign-up-process.ts');

/** Starts a process that signs people up, and lets it wait for its `go`. */
export function startSigningUp(orders: SignUpOrders, through: readonly string[] = []): SigningUp {
  const [command, ...args] = [...through, process.execPath, program, JSON.stringify(orders)];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: SignUpLine[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => {
    lines.push(JSON.parse(line) as SignUpLine);
    for (const look of waiting) look();
  });
  const ended = new Promise<void>((resolve) => reader.once('close', resolve));
  return {
    child,
    lines,
    ended,
    until(count, kind) {
      const said = new Promise<void>((resolve) => {
        const look = () => {
          if (lines.filter((line) => line.kind === kind).length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
      return Promise.race([said, ended]);
    },
    go() {
      child.stdin.on('error', () => undefined);
      child.stdin.write('go\n');
    },
  };
}

/** What these processes were told was done. */
export function acknowledgedBy(processes: readonly SigningUp[]) {
  return processes.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'added' ? [line] : [])));
}

/** What these processes were told went wrong. */
export function faultsOf(processes: readonly SigningUp[]) {
  return processes.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'fault' ? [line] : [])));
}
