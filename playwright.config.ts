import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, devices, type Project } from '@playwright/test';
import { findFirefox, testBrowser } from './scripts/engine/browser.ts';
import { BASE_SITE, SITE } from './scripts/served.ts';
import { BESIDE_FIREFOX, FIREFOX_SET } from './tests/engine/firefox-set.ts';

const executablePath = testBrowser();
/** `npm run e2e` serves what it needs: one site. Everything else asks for both. */
const served = process.env['SERVED'] === 'site' ? [SITE] : [SITE, BASE_SITE];
/** All runs are in Chromium; `npm test` in Firefox too, and `npm run e2e -- --project=firefox`. */
const inFirefox = process.env['ENGINES'] === 'all';

const viewport = { width: 1440, height: 1000 };

const chromium: Project['use'] = {
  ...devices['Desktop Chrome'],
  viewport,
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  },
};

const FIREFOX_PREFERENCES = {
  // The driver waits for a page to load that comes back whole: as in Chromium under test, none does.
  'browser.sessionhistory.max_total_viewers': 0,
  // What was copied may be read without a question.
  'dom.events.testing.asyncClipboard': true,
};

/** Firefox does not start for root in a home that is somebody else's, as that of a container in CI may be. */
function ownHome(): string {
  const home = resolve('test-results/home');
  mkdirSync(home, { recursive: true });
  return home;
}

/** The project of Firefox, where there is one: any but Playwright's own is driven over WebDriver BiDi. */
function firefox(): Project[] {
  const found = findFirefox();
  if (found === undefined) return [];
  return [
    {
      name: 'firefox',
      testMatch: [...FIREFOX_SET],
      grepInvert: BESIDE_FIREFOX,
      // The driver is slower than Chromium's.
      timeout: 120_000,
      use: {
        browserName: 'firefox',
        ...(found.own ? {} : { channel: 'moz-firefox' }),
        viewport,
        launchOptions: {
          executablePath: found.path,
          firefoxUserPrefs: FIREFOX_PREFERENCES,
          env: { ...process.env, HOME: ownHome() },
        },
      },
    },
  ];
}

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Twice the default: two browsers and a server share two cores. Tests that need more say why.
  timeout: 60_000,
  // The same for what a page has to fetch and wake first, such as the stage of a review. How fast it is, the bench measures.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: SITE.url,
    // A worker answers requests before the tests can refuse or delay them, and what it holds would make a site of the day
    // before of the one that is tested. The offline specs allow it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'site', testIgnore: ['**/base.spec.ts', '**/engine/**'], use: chromium },
    ...(served.includes(BASE_SITE) ? [{ name: 'base', testMatch: '**/base.spec.ts', use: chromium }] : []),
    ...(inFirefox ? firefox() : []),
  ],
  webServer: served.map(({ folder, port, url, base }) => ({
    command: `astro preview --ignore-lock --port ${port} --outDir ${folder}`,
    url,
    env: { BASE_PATH: base },
    reuseExistingServer: false,
  })),
});
