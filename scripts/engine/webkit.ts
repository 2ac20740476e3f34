import { globSync } from 'node:fs';
import { installDebianPackages } from '../debian.ts';
import { onPath } from './browser.ts';

/** WebKit as GTK's WebDriver drives it: there is no other way to it on Linux that needs no download. */
export type FoundWebKit = {
  readonly driver: string;
  readonly browser: string;
  /** What draws its window where there is no screen; it has no way of running without one. */
  readonly screen: string;
};

/** The WebKit that the walk through all pages runs in; undefined for none. */
function findWebKit(): FoundWebKit | undefined {
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  return driver === undefined || browser === undefined || screen === undefined
    ? undefined
    : { driver, browser, screen };
}

/** Makes sure that there is a WebKit, from Debian's packages where it is missing; undefined when none can be had. */
export function ensureWebKit(): FoundWebKit | undefined {
  return findWebKit() ?? (installDebianPackages('webkit2gtk-driver', 'xvfb') ? findWebKit() : undefined);
}
