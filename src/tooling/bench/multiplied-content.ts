import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that stand once: the ones that a template or a tool belongs to. */
const standsOnce = /^template:/m;

/**
 * Copies a project's content to another folder, with each plain page `times` over, under addresses of their own.
 *
 * So a site of many pages is made of real ones: as long, with as many links and facts.
 */
export function multiplyContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  for (const file of globSync('pages/{en,fr}/**/*.mdx', { cwd: from })) {
    const text = readFileSync(join(from, file), 'utf8');
    if (standsOnce.test(text)) continue;
    for (let copy = 2; copy <= times; copy += 1) {
      const copied = text.replace(/^slug: (.+)$/m, (_, slug: string) => `slug: ${slug}-${copy}`);
      writeFileSync(join(to, file.replace(/\.mdx$/, `-${copy}.mdx`)), copied);
    }
  }
}
