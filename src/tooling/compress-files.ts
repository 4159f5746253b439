import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Text, and what packs as well as text. Search index files come packed already. */
const worthCompressing = /\.(css|html|ics|js|json|map|mjs|svg|txt|wasm|webmanifest|xml)$/;

/** Below this the header that tells of the compression costs as much as it saves. */
const minBytes = 300;

/**
 * Writes `.br` (quality 11) and `.gz` (level 9) beside each text file of a folder, where they are smaller.
 *
 * @returns How many files got one or both.
 */
export async function compressFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && worthCompressing.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  // A few at a time: zlib works in Node's four threads, and all files at once would only wait in memory.
  const queue = paths.values();
  const counts = await Promise.all(Array.from({ length: 8 }, () => compressNext(queue)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function compressNext(queue: Iterator<string> & Iterable<string>): Promise<number> {
  let compressed = 0;
  for (const path of queue) if (await compressFile(path)) compressed += 1;
  return compressed;
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.byteLength < minBytes) return false;
  const forms = {
    '.br': await brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
    '.gz': await gzipped(bytes, { level: 9 }),
  };
  const smaller = Object.entries(forms).filter(([, form]) => form.byteLength < bytes.byteLength);
  await Promise.all(smaller.map(([suffix, form]) => writeFile(path + suffix, form)));
  return smaller.length > 0;
}
