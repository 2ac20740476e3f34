import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { workerScript } from '../../src/build/offline/worker-script.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { answer, checkOn, checkSaying, openNote } from '../fixtures/check.ts';
import { ASKED_MS, heldBuilds, holdings, keepOffline } from '../fixtures/held.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { searchFor } from '../fixtures/search.ts';
import { openSwitcher } from '../fixtures/shelf.ts';
import { expect } from '../fixtures/site.ts';
import { SPRING } from '../fixtures/spring.ts';
import { register } from '../fixtures/summary-code.ts';
import { test } from '../fixtures/updated-site.ts';

// No file of the old version is asked for that is not held: nothing here may answer 404. A server that is gone is said.
test.use({ serviceWorkers: 'allow', provoked: /net::ERR_/ });

const GUIDE = 'practices/modular-design/';
const LINE = 'A newer edition is here. ReloadNot now';

let spring = '';
let reworded = '';

/** The site with another sentence on a page, and the same catalogue. */
async function withAnotherSentence(): Promise<string> {
  const dist = mkdtempSync(resolve('test-results/reworded-'));
  cpSync('dist', dist, { recursive: true });
  const page = join(dist, 'about/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', '</h1><p>Another sentence.</p>'));
  const sw = readFileSync(join(dist, 'sw.js'), 'utf8');
  const [, catalogue = 'none'] = /catalogue = "(\w+)"/.exec(sw) ?? [];
  writeFileSync(join(dist, 'sw.js'), await workerScript(dist, { base: '/', edition: register.length, catalogue }));
  return dist;
}

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  spring = await laterSite(SPRING);
  reworded = await withAnotherSentence();
});
test.afterAll(() => rmSync(reworded, { recursive: true, force: true }));

function newerLine(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'A newer edition is here.' });
}

/** Opens a page of the site as it is by now in another tab, and waits until the browser holds it. */
async function meetNewer(page: Page, builds: number): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('about/');
  await expect.poll(async () => (await heldBuilds(other)).length, { timeout: 90_000 }).toBe(builds);
  return other;
}

test('A tab that is older than the site goes on: lists, search, sharing and answers, before and after the new one is held', async ({
  page,
  site,
}) => {
  test.slow();
  await keepOffline(page);
  await page.goto('summary/');
  const guide = await page.context().newPage();
  await guide.goto(GUIDE);
  // Both have asked their worker by then. On a slow machine Chromium never lets a newer worker, which comes just then, take
  // the place of one that a driver watches; without a driver it does.
  await guide.waitForTimeout(ASKED_MS);
  site.serve(spring);
  await openSwitcher(page);
  await page.keyboard.press('Escape');
  await answer(guide, SAMPLE.key, 'No');
  const other = await meetNewer(page, 2);
  await page.keyboard.press('/');
  await searchFor(page, 'error budget');
  await page.keyboard.press('Escape');
  await clickAwake(page, 'Notes, QR code and badge');
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/summary\/#1\./);
  // A page that is opened now is the new one, and it knows what was answered in the old one.
  await other.goto(GUIDE);
  await expect(other.getByText('One component alone writes each table.').first()).toBeAttached();
  await expect(checkSaying(other, 'One component alone writes each table.').radio('No')).toBeChecked();
  site.meddle(() => 'gone');
  await other.reload();
  await expect(other.getByText('One component alone writes each table.').first()).toBeAttached();
});

test('What did not change is not fetched again', async ({ page, site }) => {
  await keepOffline(page);
  const [first] = await heldBuilds(page);
  const before = site.asked.length;
  site.serve(reworded);
  const other = await meetNewer(page, 2);
  expect((await heldBuilds(other))[1]).toBe(first);
  const fetched = site.asked.slice(before).filter((path) => !['/sw.js', '/favicon.svg'].includes(path));
  // The page that was opened, and the same one once more to be held.
  expect(fetched).toEqual(['/about/', '/about/']);
});

test('An old tab says in one line that there is a newer edition, and Reload shows it', async ({ page, site }) => {
  await keepOffline(page);
  await page.goto(GUIDE);
  await page.waitForTimeout(ASKED_MS);
  await expect(newerLine(page)).toHaveCount(0);
  site.serve(spring);
  await meetNewer(page, 2);
  await expect(newerLine(page)).toHaveText(LINE);
  await newerLine(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('One component alone writes each table.').first()).toBeAttached();
  await page.waitForTimeout(ASKED_MS);
  await expect(newerLine(page)).toHaveCount(0);
});

test('The line is not there while something is written, and goes when it is dismissed', async ({ page, site }) => {
  await keepOffline(page);
  await page.goto(GUIDE);
  await openNote(page, SAMPLE.key);
  await checkOn(page, SAMPLE.key).note.fill('Two writers, because');
  await page.waitForTimeout(ASKED_MS);
  site.serve(spring);
  await meetNewer(page, 2);
  await page.bringToFront();
  await expect(page.locator('.newer')).toBeAttached();
  await expect(newerLine(page)).toBeHidden();
  await checkOn(page, SAMPLE.key).note.blur();
  await expect(newerLine(page)).toBeVisible();
  await checkOn(page, SAMPLE.key).note.focus();
  await expect(newerLine(page)).toBeHidden();
  await checkOn(page, SAMPLE.key).note.blur();
  await newerLine(page).getByRole('button', { name: 'Not now' }).click();
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('A site with other words and the same checks is met without a word', async ({ page, site }) => {
  await keepOffline(page);
  await page.goto(GUIDE);
  await page.waitForTimeout(ASKED_MS);
  site.serve(reworded);
  const other = await meetNewer(page, 2);
  await expect(other.getByText('Another sentence.')).toBeVisible();
  await page.waitForTimeout(3000);
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('A third build takes the place of the first; a host that goes back is followed', async ({ page, site }) => {
  test.slow();
  await keepOffline(page);
  const [first] = await heldBuilds(page);
  site.serve(reworded);
  await (await meetNewer(page, 2)).close();
  const [second] = await heldBuilds(page);
  site.serve(spring);
  const other = await page.context().newPage();
  await other.goto('about/');
  await expect.poll(async () => (await heldBuilds(other))[0], { timeout: 45_000 }).not.toBe(second);
  await expect.poll(async () => Object.keys(await holdings(other)).length).toBe(2);
  expect(await heldBuilds(other)).not.toContain(first);
  site.serve(reworded);
  await other.goto('about/');
  await expect.poll(async () => (await heldBuilds(other))[0], { timeout: 45_000 }).toBe(second);
});
