import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';

const suffix = '?inline-script';

/**
 * The text of a script that stands in a page itself, from a module: bundled with what it imports, and made small.
 *
 * @param path - The module's file.
 * @throws Error when the module could not be bundled.
 */
export async function inlineScript(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: path, output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const { code } = (first as Rolldown.RolldownOutput).output[0];
  return code.trim();
}

/**
 * Gives `import text from './module.ts?inline-script'` the text of the module as a script to stand in a page.
 *
 * For what has to run before the page is painted: an Astro script comes as a module, after it.
 */
export function inlineScripts(): AstroIntegration {
  const plugin: Plugin = {
    name: 'inline-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const path = id.slice(0, -suffix.length);
      this.addWatchFile(path);
      return `export default ${JSON.stringify(await inlineScript(path))};`;
    },
  };
  return {
    name: 'inline-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
