import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages that stand once: the ones that a template or a tool belongs to. */
const standsOnce = /^template:/m;

/**
 * Copies a project's content to another folder, with each plain page `times` over, under addresses of their own.
 *
 * So a site of many pages is made of real ones: as long, with as many links and facts. A copy stands in the part of the
 * site that its page is of, since a part may use words that others may not.
 */
export function multiplyContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  for (const file of globSync('pages/{en,fr}/**/*.mdx', { cwd: from })) {
    const text = readFileSync(join(from, file), 'utf8');
    if (standsOnce.test(text)) continue;
    for (let copy = 2; copy <= times; copy += 1) {
      const copied = text.replace(/^slug: (.+)$/m, (_, slug: string) => `slug: ${slug}-${copy}`);
      const path = join(to, copyOf(file, copy));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, copied);
    }
  }
}

/** Beside a page of a part; below a page that a part begins with: `pages/en/support.mdx`, `pages/en/support/support-2.mdx`. */
function copyOf(file: string, copy: number): string {
  const [, folder = '', name = ''] = /^(pages\/\w+\/(?:.+\/)?)([^/]+)\.mdx$/.exec(file) ?? [];
  const isPart = folder.split('/').length === 3;
  return `${folder}${isPart ? `${name}/` : ''}${name}-${copy}.mdx`;
}
