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

/** The Chromium that tests run in: Playwright's own where it was downloaded, else one on the PATH; undefined for none. */
export function findBrowser(): string | undefined {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : onPath(CHROMIUM);
}

/** The Firefox that tests run in, found as Chromium is; undefined for none. */
export function findFirefox(): FoundFirefox | undefined {
  if (existsSync(firefox.executablePath())) return { path: firefox.executablePath(), own: true };
  const path = onPath(FIREFOX);
  return path === undefined ? undefined : { path, own: false };
}
