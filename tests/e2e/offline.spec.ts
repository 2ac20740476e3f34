import { WORKER_POLICY } from '../../src/islands/offline/worker.ts';
import { OFFLINE } from '../../src/state/storage/key.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { ASKED_MS, heldBuilds, holdings, keepOffline } from '../fixtures/held.ts';
import { PAGES } from '../fixtures/page-list.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { searchFor } from '../fixtures/search.ts';
import { expect } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';
import { test } from '../fixtures/updated-site.ts';

// Where a server is gone the browser says so.
test.use({ serviceWorkers: 'allow', provoked: /Failed to load resource|ERR_/ });

const GUIDE = 'practices/modular-design/';

test('After one visit every page is there without a server', async ({ page, site }) => {
  test.slow();
  await keepOffline(page);
  site.meddle(() => 'gone');
  for (const path of PAGES) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test('Answers, search and sharing work without a server', async ({ page, site }) => {
  await keepOffline(page);
  site.meddle(() => 'gone');
  await page.goto(`${GUIDE}?from=elsewhere`);
  await answer(page, SAMPLE.key, 'No');
  await page.reload();
  await expect(checkOn(page, SAMPLE.key).radio('No')).toBeChecked();
  await page.keyboard.press('/');
  const results = await searchFor(page, 'error budget');
  await results.and(page.locator('[href="/glossary/#error-budget"]')).click();
  await expect(page).toHaveURL(`${site.url}glossary/#error-budget`);
  await page.goto('summary/');
  await clickAwake(page, 'Notes, QR code and badge');
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/summary\/#1\./);
  await page.goto(await link.inputValue());
  await expect(page.getByRole('heading', { level: 1, name: 'My system' })).toBeVisible();
});

test('It is held by itself, some time after a page, and no page waits for it', async ({ page, site }) => {
  await page.goto('about/');
  await expect.poll(() => heldBuilds(page), { timeout: 45_000 }).toHaveLength(1);
  const before = site.asked.length;
  await page.goto('privacy/');
  await page.waitForTimeout(ASKED_MS);
  // Nothing is fetched again but the page, its icon, and what says whether there is a newer worker.
  const few = ['/privacy/', '/favicon.svg', '/sw.js'];
  expect(site.asked.slice(before).filter((path) => !few.includes(path))).toEqual([]);
});

test('A browser that is to spare data holds nothing by itself', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('storage/');
  await page.waitForTimeout(ASKED_MS);
  expect(site.asked).not.toContain('/sw.js');
  await expect(page.getByText('Your browser asks sites to spare it data.')).toBeVisible();
  await keepOffline(page);
});

test('The storage page says what is held, removes it, and nothing comes back unasked', async ({ page, site }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'No');
  await keepOffline(page);
  await expect(
    page.getByText(
      new RegExp(
        `^What is held works.* ${PAGES.length} pages, search and all checks of edition \\d+ are held in this browser since .+: \\d\\.\\d MB\\.`,
      ),
    ),
  ).toBeVisible();
  const before = Object.entries(await stored(page)).filter(([key]) => key.includes('/answer/'));
  await page.getByRole('button', { name: 'Remove offline copy' }).click();
  await expect(page.getByRole('status')).toHaveText('Nothing of the site is held in this browser any more.');
  await expect(page.getByText('Nothing of the site is held in this browser. You said so.')).toBeVisible();
  expect(await holdings(page)).toEqual({});
  expect(await stored(page)).toMatchObject({ [OFFLINE]: 'off', ...Object.fromEntries(before) });
  await page.goto('about/');
  const asked = site.asked.length;
  await page.waitForTimeout(ASKED_MS);
  expect(site.asked.slice(asked).filter((path) => /sw\.js|pagefind/.test(path))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await keepOffline(page);
  expect(await stored(page)).toMatchObject({ [OFFLINE]: 'on' });
});

test('An address that is not held leads to a page that lists what is', async ({ page, site }) => {
  await keepOffline(page);
  site.meddle(() => 'gone');
  const response = await page.goto('nowhere/at/all/');
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no connection' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  // A page is found by the names that hosts know it by.
  for (const path of ['about', 'about/index.html', 'about/?a=b#top']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  }
});

test('While there is a server, a missing page is its 404', async ({ page }) => {
  await keepOffline(page);
  expect((await page.goto('nowhere/'))?.status()).toBe(404);
});

test('A page that takes too long, or a host that fails, is stood in for by what is held', async ({ page, site }) => {
  await keepOffline(page);
  site.meddle((path) => (path.endsWith('/') ? { after: 30_000 } : undefined));
  const before = Date.now();
  await page.goto(GUIDE);
  expect(Date.now() - before).toBeLessThan(15_000);
  await expect(page.getByRole('heading', { level: 1, name: 'Modular design' })).toBeVisible();
  site.meddle((path) => (path.endsWith('/') ? { status: 502 } : undefined));
  expect((await page.goto('about/'))?.status()).toBe(200);
  expect((await page.goto('nowhere/'))?.status()).toBe(502);
});

test('Where the host asks for trusted types, it is held all the same', async ({ page, site }) => {
  const policy = `require-trusted-types-for 'script'; trusted-types ${WORKER_POLICY}`;
  site.meddle((path) => (path.endsWith('/') ? { header: { 'content-security-policy': policy } } : undefined));
  await keepOffline(page);
});

test('The site can be installed: the browser finds nothing wrong with its manifest', async ({ page }) => {
  await page.goto('');
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  // A window of a test is like a private one.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons, shortcuts, ...fields } = JSON.parse(data ?? '') as Record<string, unknown> & {
    icons: { src: string }[];
    shortcuts: { url: string }[];
  };
  expect(fields).toMatchObject({ id: '/', start_url: '/', scope: '/', short_name: 'Loadbearing' });
  expect(shortcuts.map(({ url: address }) => address)).toEqual(['/assess/', '/summary/']);
  for (const { src } of icons) expect((await page.request.get(src)).headers()['content-type']).toMatch(/^image\/png\b/);
});

test('Before it is installed, a backup is offered', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'No');
  await page.goto('storage/');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export a backup' }).click();
  await saved;
  await expect(page.getByText('My system: saved in this browser, last backup today')).toBeVisible();
});
