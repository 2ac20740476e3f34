import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { BASE_SITE, SITE } from './scripts/served.ts';

const executablePath = findBrowser();
/** `npm run e2e` serves what it needs: one site. Everything else asks for both. */
const served = process.env['SERVED'] === 'site' ? [SITE] : [SITE, BASE_SITE];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Twice the default: two browsers and a server share two cores. Tests that need more say why.
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITE.url,
    viewport: { width: 1440, height: 1000 },
    // A worker answers requests before the tests can refuse or delay them, and what it holds would make a site of the day
    // before of the one that is tested. The offline specs allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'site', testIgnore: '**/base.spec.ts' },
    ...(served.includes(BASE_SITE) ? [{ name: 'base', testMatch: '**/base.spec.ts' }] : []),
  ],
  webServer: served.map(({ folder, port, url, base }) => ({
    command: `astro preview --ignore-lock --port ${port} --outDir ${folder}`,
    url,
    env: { BASE_PATH: base },
    reuseExistingServer: false,
  })),
});
