import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/tooling/ensure-chromium.mjs';

/** Another port lets two checkouts be tested side by side. */
const port = Number(process.env['E2E_PORT'] ?? 4399);
const executablePath = findChromium();

/** Browser journeys over the built site, served as `npm start` serves it. Run `npm run build` first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Without these, Chromium asks its maker's servers for updates in the middle of a test.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: 'node src/api/server.ts',
    cwd: '..',
    // Sign-ups are kept in memory: each run starts with none.
    env: { PORT: String(port), HOST: 'localhost', DATA_DIR: ':memory:', LOG: 'faults', SIGN_UPS_PER_ADDRESS: '0' },
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
