import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { vocabulary } from './content/vocabulary.ts';

const components = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));
const isProse = /\/content\/(pages|updates)\/[^?]+\.mdx(\?|$)/;
const frontMatter = /^---\n.*?\n---\n/s;

/**
 * An MDX page with an import for each component that it uses: `<Fact />` is `src/components/Fact.astro`.
 *
 * @param folder - Where the components are.
 */
export function withImports(page: string, folder: string): string {
  const head = frontMatter.exec(page)?.[0] ?? '';
  const body = page.slice(head.length);
  const used = components.filter((name) => new RegExp(`<${name}[\\s/>]`).test(body));
  const imports = used.map((name) => `import ${name} from ${JSON.stringify(resolve(folder, `${name}.astro`))};\n`);
  return `${head}${imports.join('')}\n${body}`;
}

/**
 * Lets editors use components without importing them, and gives each page the styles and scripts of those alone.
 *
 * Handing every page all components would put the styles of every tool into each: 6 kB of the 14 kB a page may have.
 */
export function proseImports(): AstroIntegration {
  return {
    name: 'prose-imports',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = resolve(config.root.pathname, 'src/components');
        const plugin: Plugin = {
          name: 'prose-imports',
          enforce: 'pre',
          transform: (code, id) => (isProse.test(id) ? { code: withImports(code, folder), map: null } : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
