import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { writeContent } from '../../scripts/bench/generated-content.ts';
import { buildCopy } from '../../scripts/site-copy.ts';
import { DATABASE, PREFIX } from '../../src/state/storage/key.ts';
import { answer, answerFirst, checkOn } from '../fixtures/check.ts';
import { deleteEverything } from '../fixtures/erase.ts';
import { BUILD_MS } from '../fixtures/later-site.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { test as base, expect } from '../fixtures/site.ts';
import { answerKey, stored } from '../fixtures/stored.ts';
import { startServer } from '../fixtures/swap-server.ts';

const GUIDE = 'practices/modular-design/';
const THEIRS = 'azure/';

/** The published site, and another catalogue's under a path of the same origin. */
const test = base.extend<Record<never, never>, { origin: string }>({
  origin: [
    async ({ browserName: _ }, use) => {
      mkdirSync('test-results', { recursive: true });
      const root = mkdtempSync(resolve('test-results/two-catalogues-'));
      const other = buildCopy(join(root, 'other'), () => writeContent(join(root, 'other'), 20), {
        BASE_PATH: `/${THEIRS}`,
      });
      cpSync('dist', join(root, 'both'), { recursive: true });
      cpSync(other, join(root, 'both', THEIRS), { recursive: true });
      const server = await startServer(join(root, 'both'));
      await use(server.url);
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  baseURL: async ({ origin }, use) => use(origin),
});

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Answers the first check of the other catalogue. */
async function answerTheirs(page: Page): Promise<void> {
  await page.goto(`${THEIRS}practices/practice-1/`);
  await answerFirst(page);
}

async function own(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => key.startsWith(PREFIX)));
}

test('Two catalogues on one origin have shelves and copies of their own', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Yes');
  await answer(page, SAMPLE.essential, 'Partly');
  await expect.poll(() => databases(page)).toEqual([DATABASE]);
  const before = await own(page);

  await page.goto(`${THEIRS}assessments/`);
  await expect(page.getByRole('list', { name: 'Assessments' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText(/^0 of \d+ applicable checks answered Yes/).first()).toBeVisible();
  await answerTheirs(page);
  expect(await own(page)).toEqual(before);
  await expect.poll(async () => (await databases(page)).length).toBe(2);
  const theirs = Object.keys(await stored(page)).filter((key) => !key.startsWith(PREFIX));
  expect(theirs.filter((key) => key.includes('/answer/'))).toHaveLength(1);
  expect(new Set(theirs.map((key) => key.split('/')[0])).size).toBe(1);

  await page.goto(GUIDE);
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeChecked();
  expect(await own(page)).toMatchObject(before);
});

test('What is deleted on the one stays on the other, in storage and in its copy', async ({ page, context }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Yes');
  await expect.poll(() => databases(page)).toContain(DATABASE);
  await answerTheirs(page);
  await page.goto(`${THEIRS}storage/`);
  await deleteEverything(page);
  await expect(page.getByRole('status')).toHaveText(/is deleted/);
  expect(await stored(page)).toMatchObject({ [answerKey(SAMPLE.key)]: 'yes' });
  // Whatever else clears storage, each gets back what is its own.
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const later = await context.newPage();
  await later.goto(GUIDE);
  await expect(checkOn(later, SAMPLE.key).radio('Yes')).toBeChecked();
  await later.goto(`${THEIRS}summary/`);
  await expect(later.getByText(/^0 of \d+ applicable checks answered Yes/).first()).toBeVisible();
});

test('A link of the one is refused by the other, and says why', async ({ page }) => {
  await answerTheirs(page);
  await page.goto(`${THEIRS}summary/`);
  const link = page.getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/#1[a-p]{6}\./);
  await page.goto(`summary/${new URL(await link.inputValue()).hash}`);
  await expect(page.getByRole('alert')).toContainText('another catalogue');
});
