/**
 * What the files of each folder of src/ may import, as the lint rule that refuses the rest.
 *
 * Data flows one way: content -> schemas -> domain -> islands, components -> pages; a request goes
 * route -> service -> store. An import that is refused is a sign that the code wants another home.
 */

/**
 * Folder -> folders of src/ it may import from, besides its own, and packages it may import.
 *
 * Islands ask the search index in the browser, where nothing but an island could: hence `search` in their row.
 */
const allowedImports = {
  schemas: { folders: [], packages: ['zod'] },
  domain: { folders: ['schemas'], packages: ['date-fns', '@date-fns/tz'] },
  i18n: { folders: ['schemas'], packages: [] },
  islands: { folders: ['domain', 'i18n', 'schemas', 'search'], packages: ['preact'] },
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
  api: {
    folders: ['schemas', 'domain', 'i18n'],
    packages: [
      'hono',
      '@hono/node-server',
      '@hono/standard-validator',
      'hono-openapi',
      'openapi-types',
      'kysely',
      'pg',
      'nodemailer',
      'rate-limiter-flexible',
      'prom-client',
      'csv-stringify',
      // Giving a form of the built site back with what was typed.
      'hast',
      'hast-util-select',
      'rehype-parse',
      'rehype-stringify',
      'unified',
      'unist-util-visit',
      'yaml',
      'zod',
    ],
  },
  tooling: { folders: ['api', 'domain', 'i18n', 'schemas', 'search'], packages: undefined },
};

/** Inside src/api, a request goes one way: folder -> folders it may not import from. */
const upstreamInApi = {
  services: ['routes'],
  stores: ['routes', 'services'],
  mail: ['routes', 'services', 'stores'],
};

/** What mail is told of a message owed is the store's to say: its types, never its code. */
const typesInApi = { mail: ['stores'] };

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

const forFolder = Object.entries(allowedImports).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx,astro}`],
  rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder, allowed) }] },
}));

const insideApi = Object.entries(upstreamInApi).map(([folder, upstream]) => ({
  files: [`src/api/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\.(/\\.\\.)*/(${upstream.filter((each) => !typesInApi[folder]?.includes(each)).join('|')})/`,
            message: `A request goes route -> service -> store: src/api/${folder} may not import from ${upstream.join(', ')}.`,
          },
          ...(typesInApi[folder] ?? []).map((each) => ({
            regex: `^\\.\\.(/\\.\\.)*/${each}/`,
            allowTypeImports: true,
            message: `src/api/${folder} takes types of src/api/${each}, and no more.`,
          })),
        ],
      },
    ],
  },
}));

const typesOnly = {
  files: ['src/domain/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/schemas/',
            allowTypeImports: true,
            message:
              'src/domain takes checked values and their types: import the type, and let the edges do the checking.',
          },
        ],
      },
    ],
  },
};

/** The ESLint configurations that hold every folder to its row. */
export const importBoundaries = [...forFolder, ...insideApi, typesOnly];
