import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from '@playwright/test';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];

/** A Firefox, and how Playwright speaks to it: to its own as always, to any other over WebDriver BiDi. */
export type FoundFirefox = { readonly path: string; readonly own: boolean };

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that is on the PATH; undefined for none. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function hasOwnChromium(): boolean {
  return existsSync(chromium.executablePath());
}

/** The Chromium with a window of its own: Playwright's where it was downloaded, else one on the PATH; undefined for none. */
export function findBrowser(): string | undefined {
  return hasOwnChromium() ? chromium.executablePath() : onPath(CHROMIUM);
}

/** Chromium without a window on the PATH, which takes half as much of the processor; undefined for none. */
export function findShell(): string | undefined {
  return onPath(['chromium-headless-shell']);
}

/** The Chromium that browser tests run in, one without a window if there is; undefined where Playwright has its own. */
export function testBrowser(): string | undefined {
  return hasOwnChromium() ? undefined : (findShell() ?? findBrowser());
}

/** The Firefox that tests run in, found as Chromium is; undefined for none. */
export function findFirefox(): FoundFirefox | undefined {
  if (existsSync(firefox.executablePath())) return { path: firefox.executablePath(), own: true };
  const path = onPath(FIREFOX);
  return path === undefined ? undefined : { path, own: false };
}
