import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser.
 *
 * The bundler puts a helper around each, which fetches styles and parts of parts ahead: 0.8 kB on every page whose tool
 * loads a part later. Here styles stand in the pages, and what is loaded later is small and loaded early.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
