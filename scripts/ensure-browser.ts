import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/** Runs a command in the open; gives whether it succeeded within its minutes. */
function run(minutes: number, command: string, ...args: readonly string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;
}

/** Asks Debian's package manager, as root or through sudo. */
function installDebianPackage(): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=500', ...args];
    return run(15, command, ...rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * Makes sure that there is a Chromium for the browser tests, and gives its path: Playwright's own, else one that is on
 * the machine, else Playwright's download, else Debian's package. Throws when none can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (run(5, 'playwright', 'install', 'chromium') || installDebianPackage()) {
    const fetched = findBrowser();
    if (fetched !== undefined) return fetched;
  }
  throw new Error(
    'No Chromium could be had. Install one (on Debian: apt-get install chromium) and run the tests again.',
  );
}
