import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: 'http://localhost:4400/',
    viewport: { width: 1440, height: 1000 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: [
    { command: 'astro preview --ignore-lock --port 4400', url: 'http://localhost:4400/', reuseExistingServer: false },
    {
      command: 'astro preview --ignore-lock --port 4401 --outDir dist-base',
      url: 'http://localhost:4401/some/base/',
      env: { BASE_PATH: '/some/base/' },
      reuseExistingServer: false,
    },
  ],
});
