import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { preview } from '../../scripts/preview.ts';
import { SITE } from '../../scripts/served.ts';
import { difference } from './compare.ts';
import { STORED, SUBJECTS, type Subject } from './subject.ts';

const FOLDER = 'docs/pictures';
const THEMES = ['light', 'dark'] as const;
/** Widths of windows, and of their pictures: half of a phone, a third of a desk. */
const SIZES = [
  { width: 390, height: 1000, shown: 195 },
  { width: 1440, height: 1200, shown: 480 },
] as const;
/** The part of a picture that must look otherwise before it is taken anew: less is how another machine draws letters. */
const CHANGED = 0.004;
const DAY = new Date('2026-11-22T10:00:00Z');

/** The window on a page as a small picture of few colours. */
async function take(browser: Browser, url: string, size: (typeof SIZES)[number], theme: 'light' | 'dark') {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.addInitScript((stored) => {
    for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
  }, STORED);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-island]:not([data-island=system])')].every((island) => {
      const { top, bottom, height } = island.getBoundingClientRect();
      return height === 0 || bottom < 0 || top > window.innerHeight || island.dataset['awake'] !== undefined;
    }),
  );
  // What wakes late, such as figures and lists, has drawn by then.
  await page.waitForTimeout(500);
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return sharp(shot).resize({ width: size.shown }).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
}

/** Takes all pictures of a subject; gives the files that look otherwise than before. */
async function renew(browser: Browser, home: string, { name, path }: Subject): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const theme of THEMES) {
    for (const size of SIZES) {
      const file = join(FOLDER, `${name}-${size.width}-${theme}.png`);
      const picture = await take(browser, home + path, size, theme);
      const part = await difference(file, picture);
      if (part < CHANGED) continue;
      writeFileSync(file, picture);
      changed.push(`${file} (${part === 1 ? 'new' : `${(100 * part).toFixed(1)} %`})`);
    }
  }
  return changed;
}

/** Renews the pictures of what was built last, where they look otherwise, and says which. Reviewers see them in the change. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await preview('.', SITE.port);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false });
  const changed: string[] = [];
  try {
    for (const subject of SUBJECTS) changed.push(...(await renew(browser, site.url, subject)));
  } finally {
    await browser.close();
    site.stop();
  }
  const gone = readdirSync(FOLDER).filter(
    (file) => !SUBJECTS.some(({ name }) => new RegExp(`^${name}-\\d+-(?:light|dark)\\.png$`).test(file)),
  );
  for (const file of gone) rmSync(join(FOLDER, file));
  const all = SUBJECTS.length * THEMES.length * SIZES.length;
  for (const file of changed) console.log(file);
  console.log(
    `${changed.length} of ${all} pictures look otherwise${gone.length > 0 ? `, ${gone.length} are gone` : ''}`,
  );
}

await main();
