import type { AstroIntegration } from 'astro';

/**
 * Answers `/api` in Astro's dev server, so that site and API share one address there as they do under `npm start`.
 *
 * In a build it does nothing, and does not load the API: its 900 modules would take a build a second.
 */
export function devApi(): AstroIntegration {
  return {
    name: 'dev-api',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const { devApiPlugin } = await import('./dev-api-plugin.ts');
        updateConfig({ vite: { plugins: [devApiPlugin()] } });
      },
    },
  };
}
