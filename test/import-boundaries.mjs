/**
 * What the files of each folder of src/ may import, as the lint rule that refuses the rest.
 *
 * Data flows one way: content -> schemas -> domain -> islands, components -> pages; a request goes
 * route -> service -> store. An import that is refused is a sign that the code wants another home.
 */

/** Folder -> folders of src/ it may import from, besides its own, and packages it may import. */
export const allowedImports = {
  schemas: { folders: [], packages: ['zod'] },
  domain: { folders: ['schemas'], packages: ['date-fns'] },
  i18n: { folders: ['schemas'], packages: [] },
  islands: { folders: ['domain', 'i18n', 'schemas', 'search'], packages: ['preact', 'zod'] },
  components: { folders: ['domain', 'i18n', 'schemas', 'islands'], packages: ['astro', 'preact'] },
  layouts: {
    folders: ['components', 'domain', 'i18n', 'islands', 'schemas', 'styles'],
    packages: ['astro', 'astro:content', 'astro:env'],
  },
  pages: {
    folders: ['components', 'domain', 'i18n', 'islands', 'layouts', 'schemas', 'styles'],
    packages: ['astro', 'astro:content', 'astro:env', '@astrojs/rss'],
  },
  search: {
    folders: ['schemas', 'i18n'],
    packages: ['pagefind', 'hast', 'hast-util', 'rehype', 'unified', 'unist-util', 'yaml'],
  },
  api: { folders: ['schemas', 'domain', 'i18n'], packages: ['hono', '@hono/node-server', 'yaml', 'zod'] },
  tooling: { folders: ['api', 'domain', 'i18n', 'schemas', 'search'], packages: undefined },
};

const nodeBuiltIn = 'node:';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternsFor(folder, { folders, packages }) {
  const foreign = Object.keys(allowedImports)
    .concat('styles')
    .filter((each) => each !== folder && !folders.includes(each));
  const patterns = [
    {
      regex: `^\\.\\.(/\\.\\.)*/(${foreign.map(escape).join('|')})/`,
      message: `src/${folder} may import from: ${[folder, ...folders].join(', ')}. See test/import-boundaries.mjs.`,
    },
  ];
  if (packages !== undefined) {
    const own = ['pages', 'layouts', 'components', 'islands', 'schemas', 'domain', 'i18n'].includes(folder)
      ? []
      : [nodeBuiltIn];
    const may = [...packages, ...own].map(escape).join('|');
    patterns.push({
      regex: may === '' ? '^[^.]' : `^(?!(${may}))[^.]`,
      message: `src/${folder} may import these packages: ${packages.join(', ') || 'none'}. See test/import-boundaries.mjs.`,
    });
  }
  return patterns;
}

/** One ESLint configuration for each folder. */
export const importBoundaries = Object.entries(allowedImports).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx,astro}`],
  rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder, allowed) }] },
}));
