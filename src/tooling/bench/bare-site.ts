import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ devToolbar: { enabled: false }, integrations: [mdx()] });
`;

const layout = `---
const { frontmatter } = Astro.props;
---
<!doctype html>
<html lang={frontmatter.lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{frontmatter.title}</title>
  </head>
  <body>
    <main><h1>{frontmatter.title}</h1><slot /></main>
  </body>
</html>
`;

/**
 * Writes a bare Astro and MDX site of the same pages: the prose and headings of `content` with one layout, and neither
 * facts, menus, styles, search, checks nor compression. What is built beside it shows what all that costs.
 *
 * @param content - A folder such as ours, with `pages` and `updates`.
 * @param modules - The `node_modules` to build with.
 * @returns How many pages it has.
 */
export function writeBareSite(content: string, folder: string, modules: string): number {
  mkdirSync(join(folder, 'src/layouts'), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(join(folder, 'src/layouts/Bare.astro'), layout);
  symlinkSync(modules, join(folder, 'node_modules'));
  const files = globSync('{pages,updates}/{en,fr}/**/*.mdx', { cwd: content });
  for (const file of files) {
    const [collection = '', locale = '', ...path] = file.split('/');
    const page = join(folder, 'src/pages', locale, ...(collection === 'updates' ? ['updates'] : []), ...path);
    mkdirSync(dirname(page), { recursive: true });
    const layoutPath = relative(dirname(page), join(folder, 'src/layouts/Bare.astro'));
    writeFileSync(page, barePage(readFileSync(join(content, file), 'utf8'), locale, layoutPath));
  }
  return files.length;
}

/** A page's prose without its blocks, which are ours, and with plain links. */
function barePage(text: string, locale: string, layoutPath: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const title = /^title: (.+)$/m.exec(head)?.[1] ?? '""';
  const prose = body.replace(/<\/?[A-Z][^>]*>/g, '').replace(/\]\(page:[^)]*\)/g, '](/)');
  return `---\nlayout: ${layoutPath}\nlang: ${locale}\ntitle: ${title}\n---\n${prose}`;
}
