import { findBrowser } from './browser.ts';
import { installDebianPackages, runWithin } from './debian.ts';

/**
 * Makes sure that there is a Chromium for the browser tests, and gives its path: Playwright's own, else one that is on
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
