import type { HookParameters } from 'astro';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { preactIslands } from '../../src/tooling/preact-islands.ts';

type Setup = HookParameters<'astro:config:setup'>;

it('renders islands with Preact in a build, and puts no compiler of its own before the bundler', async () => {
  const renderers: string[] = [];
  const plugins: string[] = [];
  const setup: Partial<Setup> = {
    command: 'build',
    addRenderer: ({ name }) => void renderers.push(name),
    updateConfig: (config) => {
      plugins.push(...((config.vite?.plugins ?? []) as Plugin[]).map(({ name }) => name));
      return {} as ReturnType<Setup['updateConfig']>;
    },
  };
  await preactIslands().hooks['astro:config:setup']?.(setup as Setup);
  expect(renderers).toEqual(['@astrojs/preact']);
  expect(plugins).toEqual(['preact-islands']);
});
