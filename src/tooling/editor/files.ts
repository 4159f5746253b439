import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

/** A file has changed since the editor read it: what somebody else wrote there is not written over. */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
  readonly file: string;

  constructor(file: string) {
    super(`${file} has changed since it was read.`);
    this.file = file;
  }
}

/** The text of a file and a mark by which a later change to it is noticed. */
export interface KeptFile {
  readonly text: string;
  readonly mark: string;
}

/** The mark of a text. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Reads a file below `content/`.
 *
 * @throws RangeError for a path that leads out of `content/`.
 */
export async function readContentFile(root: string, file: string): Promise<KeptFile> {
  const text = await readFile(contentPath(root, file), 'utf8');
  return { text, mark: markOf(text) };
}

/**
 * Writes a file below `content/`, whole or not at all.
 *
 * @param mark - The mark of the text that the change was made to; undefined for a file that must not be there yet.
 * @throws FileChangedError when the file reads otherwise by now.
 * @throws RangeError for a path that leads out of `content/`.
 */
export async function writeContentFile(
  root: string,
  file: string,
  text: string,
  mark: string | undefined,
): Promise<void> {
  const path = contentPath(root, file);
  const now = await readFile(path, 'utf8').catch(() => undefined);
  if ((now === undefined ? undefined : markOf(now)) !== mark) throw new FileChangedError(file);
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.saving-${process.pid}`;
  await writeFile(aside, text);
  await rename(aside, path);
}

/** Takes a file below `content/` away. */
export async function removeContentFile(root: string, file: string): Promise<void> {
  await rm(contentPath(root, file));
}

function contentPath(root: string, file: string): string {
  const isPlain = /^content\/[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:mdx|yml)$/.test(file) && normalize(file) === file;
  if (!isPlain) throw new RangeError(`Expected a file of content/, got ${JSON.stringify(file)}.`);
  return join(root, file);
}
