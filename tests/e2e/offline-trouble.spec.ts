import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeContent } from '../../scripts/bench/generated-content.ts';
import { buildCopy } from '../../scripts/site-copy.ts';
import { answer, answerFirst, checkOn } from '../fixtures/check.ts';
import { ASKED_MS, HELD, heldBuilds, holdings, keepOffline } from '../fixtures/held.ts';
import { BUILD_MS } from '../fixtures/later-site.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect } from '../fixtures/site.ts';
import { test } from '../fixtures/updated-site.ts';

test.use({ serviceWorkers: 'allow', provoked: /Failed to load resource|ERR_|Failed to fetch/ });

const GUIDE = 'practices/modular-design/';
const FAILED = /^Not all of the site came\./;

test('Half an install counts as nothing, and is taken up where it stopped', async ({ page, site }) => {
  let answered = 0;
  site.meddle((path) => {
    if (!path.startsWith('/pagefind/fragment/')) return undefined;
    answered += 1;
    return answered > 40 ? 'gone' : undefined;
  });
  await keepOffline(page, FAILED);
  expect(Object.values(await holdings(page))).toEqual([null]);
  await expect(page.getByText('Nothing of the site is held in this browser.')).toBeVisible();
  site.meddle(() => undefined);
  const before = site.asked.length;
  await keepOffline(page);
  expect(await heldBuilds(page)).toHaveLength(1);
  const again = site.asked.slice(before).filter((path) => path.startsWith('/pagefind/fragment/'));
  expect(again.length).toBeGreaterThan(0);
  expect(new Set(again).size).toBe(again.length);
  const first = site.asked.slice(0, before).filter((path) => path.startsWith('/pagefind/fragment/'));
  expect(again.filter((path) => first.slice(0, 34).includes(path))).toEqual([]);
});

test('HTML under the name of a script is never held, and the site works as before', async ({ page, site }) => {
  let bad = '';
  site.meddle((path) => {
    if (path.startsWith('/_astro/qr-code')) bad = path;
    return path.startsWith('/_astro/qr-code') ? { status: 200, type: 'text/html' } : undefined;
  });
  await keepOffline(page, FAILED);
  expect(bad).not.toBe('');
  const held = await page.evaluate(async (path) => (await caches.match(path)) !== undefined, bad);
  expect(held).toBe(false);
  expect(await heldBuilds(page)).toEqual([]);
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Yes');
  site.meddle(() => undefined);
  await keepOffline(page);
});

test('A browser without room says so, holds nothing of the site and all of the answers', async ({ page, site }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Partly');
  const session = await page.context().newCDPSession(page);
  const origin = site.url.replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await keepOffline(page, 'This browser has no room for the site. Nothing of it is held; your answers are untouched.');
  expect(await holdings(page)).toEqual({});
  await page.goto(GUIDE);
  await checkOn(page, SAMPLE.key).item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, SAMPLE.key).radio('Partly')).toBeChecked();
});

test.describe('Two sites on one origin, one of them under a base path', () => {
  const THEIRS = 'azure/';
  let root = '';

  test.beforeAll(async () => {
    test.setTimeout(BUILD_MS);
    root = mkdtempSync(resolve('test-results/two-offline-'));
    const other = buildCopy(join(root, 'other'), () => writeContent(join(root, 'other'), 20), {
      BASE_PATH: `/${THEIRS}`,
    });
    cpSync('dist', join(root, 'both'), { recursive: true });
    cpSync(other, join(root, 'both', THEIRS), { recursive: true });
  });
  test.afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('hold themselves apart, work apart, and are removed apart', async ({ page, site }) => {
    test.slow();
    site.serve(join(root, 'both'));
    await keepOffline(page);
    const ours = Object.keys(await holdings(page));
    expect(ours).toEqual([expect.stringMatching(/^lb-\/-[0-9a-f]{8}$/)]);
    await keepOffline(page, HELD, THEIRS);
    const theirs = Object.keys(await holdings(page)).filter((name) => !ours.includes(name));
    expect(theirs).toEqual([expect.stringMatching(/^lb-\/azure\/-[0-9a-f]{8}$/)]);

    site.meddle(() => 'gone');
    await page.goto(`${THEIRS}practices/practice-1/`);
    await answerFirst(page);
    await page.goto(`${THEIRS}nowhere/`);
    await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(`${site.url}${THEIRS}glossary/`);
    await page.goto(GUIDE);
    await expect(page.getByRole('heading', { level: 1, name: 'Modular design' })).toBeVisible();

    await page.goto(`${THEIRS}storage/`);
    await page.getByRole('button', { name: 'Remove offline copy' }).click();
    await expect(page.getByRole('status')).toHaveText('Nothing of the site is held in this browser any more.');
    expect(Object.keys(await holdings(page))).toEqual(ours);
    await page.goto('about/');
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  });
});

test.describe('A site that is built with OFFLINE=off', () => {
  let root = '';

  test.beforeAll(async () => {
    test.setTimeout(BUILD_MS);
    root = mkdtempSync(resolve('test-results/offline-off-'));
    buildCopy(root, () => writeContent(root, 20), { OFFLINE: 'off' });
  });
  test.afterAll(() => rmSync(root, { recursive: true, force: true }));

  const registrations = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);

  test('takes away the worker and what it held, with the next visit', async ({ page, site }) => {
    await keepOffline(page);
    expect(await page.evaluate(registrations)).toBe(1);
    await page.evaluate(() => caches.open('of-somebody-else'));
    site.serve(join(root, 'dist'));
    await page.goto('about/');
    await expect.poll(() => page.evaluate(registrations)).toBe(0);
    await expect.poll(() => holdings(page)).toEqual({ 'of-somebody-else': null });
    await page.goto('storage/');
    await expect(page.getByRole('heading', { name: 'Install' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Offline' })).toHaveCount(0);
    site.meddle(() => 'gone');
    await expect(page.goto('privacy/')).rejects.toThrow('ERR_');
  });

  test('installs nothing where there was nothing', async ({ page, site }) => {
    site.serve(join(root, 'dist'));
    await page.goto('about/');
    await page.waitForTimeout(ASKED_MS);
    expect(site.asked).not.toContain('/sw.js');
    expect(await page.evaluate(registrations)).toBe(0);
  });
});
