import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { stringLeaves } from '../string-leaves.ts';
import { lineAt } from '../yaml-text.ts';

const literalKey = /(?<![\w.$])(?:\w+\.)*t\(\s*(['"`])([a-zA-Z][\w-]*(?:\.[\w-]+)+)\1/g;

/**
 * Keys that the code asks for in so many words and that no string has.
 *
 * Islands are handed a part of the strings, so a key there may be the end of a known one.
 */
export async function checkStringKeys(content: Content): Promise<Problem[]> {
  const data = content.strings.get('en')?.data;
  if (data === undefined) return [];
  const known = [...stringLeaves(data).keys()];
  const folder = join(content.root, 'src');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name));
  const problems: Problem[] = [];
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(join(content.root, '/').length);
    // The checks themselves speak of keys that do not exist.
    if (file.startsWith('src/tooling/')) continue;
    const text = await readFile(path, 'utf8');
    for (const match of text.matchAll(literalKey)) {
      const key = match[2] ?? '';
      const isPart = file.startsWith('src/islands/') && known.some((name) => name.endsWith(`.${key}`));
      if (known.includes(key) || isPart) continue;
      problems.push(
        problem({ file, line: lineAt(text, match.index) }, 'stringUnknown', { key, near: nearest(key, known) }),
      );
    }
  }
  return problems;
}
