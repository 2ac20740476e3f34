import { installDebianPackages, runWithin } from './debian.ts';
import { type FoundFirefox, findBrowser, findFirefox, findShell, testBrowser } from './engine/browser.ts';

/**
 * Makes sure that there is a Chromium with a window, and gives its path: Playwright's own, else one that is on
 * the machine, else Playwright's download, else Debian's package. Throws when none can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (runWithin(5, 'playwright', 'install', 'chromium') || installDebianPackages('chromium')) {
    const fetched = findBrowser();
    if (fetched !== undefined) return fetched;
  }
  throw new Error(
    'No Chromium could be had. Install one (on Debian: apt-get install chromium) and run the tests again.',
  );
}

/**
 * Makes sure that there is a Chromium for a whole run of the browser tests: on Debian the one without a window, where there is
 * a package of it. A run of a few takes what is there.
 */
export function ensureTestBrowser(): void {
  const found = ensureBrowser();
  if (testBrowser() !== undefined && findShell() === undefined && !installDebianPackages('chromium-headless-shell')) {
    console.log(`Chromium without a window could not be had; the tests run in ${found}, and take twice as long.`);
  }
}

/**
 * Makes sure that there is a Firefox, and gives it: Playwright's own or one on the machine, else Debian's package, which is a
 * long-lived edition, else Playwright's download. Undefined when none can be had.
 */
export function ensureFirefox(): FoundFirefox | undefined {
  const found = findFirefox();
  if (found !== undefined) return found;
  installDebianPackages('firefox-esr');
  const installed = findFirefox();
  if (installed !== undefined) return installed;
  runWithin(5, 'playwright', 'install', 'firefox');
  return findFirefox();
}
