import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { multiplyContent } from './multiplied-content.ts';

/** What a site is built from besides its content. */
const sources = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

/** Copies what our site is built from to another folder, with each plain page `times` over. */
export function writeOurSite(root: string, folder: string, times: number): void {
  mkdirSync(folder, { recursive: true });
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  multiplyContent(join(root, 'content'), join(folder, 'content'), times);
}
