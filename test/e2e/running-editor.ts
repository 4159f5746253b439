import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

const project = join(import.meta.dirname, '../..');
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The editor at work over a copy of the project, so that nothing it writes reaches the real one. */
export interface RunningEditor {
  readonly address: string;
  readonly preview: string;
  /** The folder of the copy. */
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** The number of the line of a file on which a text stands. */
  readonly lineOf: (file: string, text: string) => number;
  /** Puts the content of the copy back as the project has it. */
  readonly restore: () => void;
  readonly stop: () => Promise<void>;
}

/** What the project itself has in a file. */
export function projectFile(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

/**
 * A test of the editor. What a development server answers first takes longer than a built page, so one editor serves all
 * tests of a worker, and each of them begins with the content as the project has it; `page` takes addresses of the editor.
 */
export const test = base.extend<{ contentAsItIs: undefined }, { editor: RunningEditor }>({
  editor: [
    // Playwright reads from this pattern what a fixture asks for, also where that is nothing.
    async ({}, use) => {
      const editor = await startEditor();
      await use(editor);
      await editor.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  contentAsItIs: [
    async ({ editor }, use) => {
      await use(undefined);
      editor.restore();
    },
    { auto: true },
  ],
  baseURL: async ({ editor }, use) => use(editor.address),
  actionTimeout: 60_000,
  navigationTimeout: 90_000,
});

/** Starts the editor as `npm run edit` does, on ports of its own. */
async function startEditor(): Promise<RunningEditor> {
  const root = mkdtempSync(join(tmpdir(), 'editor-'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  keepInGit(root);
  const port = await freePort();
  const editor = spawn(process.execPath, ['src/tooling/edit.ts'], {
    cwd: root,
    env: { ...process.env, EDIT_PORT: String(port), EDITOR_LANGUAGE: 'en', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const preview = await previewAddress(editor);
  const at = (file: string): string => join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    address: `http://127.0.0.1:${port}`,
    preview,
    root,
    read,
    write: (file, text) => {
      writeFileSync(at(file), text);
    },
    remove: (file) => {
      rmSync(at(file));
    },
    lineOf: (file, text) => {
      const index = read(file).indexOf(text);
      if (index < 0) throw new Error(`Expected ${JSON.stringify(text)} in ${file}.`);
      return read(file).slice(0, index).split('\n').length;
    },
    restore: () => {
      const own = new Set(contentFiles(project));
      for (const file of contentFiles(root)) if (!own.has(file)) rmSync(at(file));
      for (const file of own) {
        const text = projectFile(file);
        const isSame = contentFiles(root).includes(file) && read(file) === text;
        if (!isSame) writeFileSync(at(file), text);
      }
    },
    stop: async () => {
      const ended = new Promise((resolve) => editor.once('exit', resolve));
      if (editor.exitCode === null && editor.kill('SIGTERM')) await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the words were when both languages were agreed stands in the history of the project. */
function keepInGit(root: string): void {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.ca', '-c', 'commit.gpgsign=false'];
  for (const step of [
    ['init', '--quiet'],
    ['add', 'content'],
    [...identity, 'commit', '--quiet', '--no-verify', '--message', 'content'],
  ])
    execFileSync('git', step, { cwd: root });
}

function contentFiles(folder: string): string[] {
  return readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('content', file))
    .filter((file) => statSync(join(folder, file)).isFile());
}

/** The editor prints where its preview is when both answer. */
async function previewAddress(editor: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Read to its end, and told only when the editor does not start: the preview complains of every fault that a test makes.
    editor.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    editor.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /preview: (http:\/\/[^/]+)\//.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    editor.once('exit', (status) => {
      reject(new Error(`Expected the editor to start, got the status ${String(status)} and: ${said}`));
    });
  });
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('Expected a port, got none.'));
        else resolve(address.port);
      });
    });
  });
}
