import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything below test/ but the browser journeys. */
export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // A clock that is not UTC, so that a day that leaks into local time shows.
    env: { TZ: 'America/Toronto' },
    // One process for all files takes half the time of one each. So what a test changes outside itself is put back.
    isolate: false,
    // A busy machine is no fault of the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/set-up.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
