import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';
import { devApi } from './src/tooling/dev-api.ts';
import { inlineScripts } from './src/tooling/inline-scripts.ts';
import { plainImports } from './src/tooling/plain-imports.ts';
import { preactIslands } from './src/tooling/preact-islands.ts';
import { proseImports } from './src/tooling/prose-imports.ts';

const siteUrl = process.env.SITE_URL ?? 'http://localhost:4321';

/** `client:intent` fetches an island only when somebody means to use it. */
const clientIntent = {
  name: 'client-intent',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'intent', entrypoint: './src/components/client-intent.ts' });
    },
  },
};

export default defineConfig({
  site: siteUrl,
  cacheDir: '.build/cache',
  trailingSlash: 'always',
  // Styles stand in each page: a page is complete in one round trip.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [proseImports(), inlineScripts(), mdx(), preactIslands(), clientIntent, devApi()],
  vite: {
    plugins: [plainImports()],
    build: {
      rolldownOptions: {
        // What every tool needs, in one file: it compresses better than in four.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'tool',
                test: /node_modules\/preact\/|src\/(i18n\/(translate|locales|format)|islands\/WithContacts)/,
              },
            ],
          },
        },
        // Astro marks its own modules with a directive that the bundler does not know and need not keep.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  env: {
    schema: {
      SITE_ENV: envField.enum({
        context: 'server',
        access: 'public',
        values: ['sample', 'production'],
        default: 'sample',
      }),
      PUBLIC_API_URL: envField.string({ context: 'server', access: 'public', default: '/api' }),
      SAMPLE_MAIL: envField.enum({ context: 'server', access: 'public', values: ['hold', 'send'], default: 'hold' }),
      RETENTION_DAYS: envField.number({ context: 'server', access: 'public', default: 30 }),
    },
  },
});
