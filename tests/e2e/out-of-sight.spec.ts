import type { Page } from '@playwright/test';
import { FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { openAssess, openGroup, option } from '../fixtures/assess-page.ts';
import { answer } from '../fixtures/check.ts';
import { storeDraft } from '../fixtures/draft.ts';
import { openRoster, systemOf } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { store } from '../fixtures/stored.ts';

/** What is put off while it is out of sight, unless told otherwise: the lists of checks. */
const LISTS = '.checklist';

/** How tall each of them is, in pixels, at this moment. */
function heights(page: Page, each = LISTS): Promise<number[]> {
  return page
    .locator(each)
    .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().height)));
}

/** Lets the browser draw. */
async function draw(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let drawn = 0; drawn < count; drawn++) await new Promise((done) => requestAnimationFrame(done));
  }, frames);
}

/** Brings every one into sight, one after the other, and gives how tall each is there. */
async function seenHeights(page: Page, each = LISTS): Promise<number[]> {
  const seen: number[] = [];
  const lists = page.locator(each);
  for (let index = 0; index < (await lists.count()); index++) {
    await lists.nth(index).evaluate((list) => list.scrollIntoView({ block: 'center' }));
    await draw(page, 3);
    seen.push((await heights(page, each))[index] ?? 0);
  }
  return seen;
}

/** Opens the page of all checks and waits until its first list is awake. */
async function openAll(page: Page): Promise<void> {
  await page.goto('assess/');
  await expect(page.getByRole('radio', { name: 'Yes', exact: true }).first()).toBeEnabled();
}

test('A list of checks keeps its place when it goes out of sight', async ({ page }) => {
  await openAll(page);
  const seen = await seenHeights(page);
  expect(Math.min(...seen)).toBeGreaterThan(200);
  await page.evaluate(() => window.scrollTo(0, 0));
  await draw(page, 3);
  expect(await heights(page)).toEqual(seen);
});

/** Expects that what was not in sight yet has about the height that it will have. */
async function expectTold(page: Page, each = LISTS): Promise<void> {
  const told = await heights(page, each);
  const seen = await seenHeights(page, each);
  const off = told.map((tall, index) => tall / (seen[index] ?? 0));
  expect(Math.min(...off)).toBeGreaterThan(0.7);
  expect(Math.max(...off)).toBeLessThan(1.3);
}

test('Lists that were not in sight yet have about the height that they will have', async ({ page }) => {
  await openAll(page);
  await expectTold(page);
});

for (const width of [390, 700, 1440]) {
  test(`So do systems on the shelf, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const names = Array.from({ length: 24 }, (_, n) => [fieldKey(`system${n}`, 'name'), `System ${n}`]);
    await store(page, Object.fromEntries(names));
    await page.goto('assessments/');
    await expect(page.locator('.shelf-entry').nth(names.length - 1)).toBeAttached();
    await expectTold(page, '.shelf-entry');
  });

  test(`So do rows of a team, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openRoster(
      page,
      Array.from({ length: 30 }, (_, n) => systemOf(`System ${n}`)),
    );
    await expectTold(page, '.team-matrix tbody tr');
  });
}

/** Waits until every list is awake and the page has come to rest. */
async function allAwake(page: Page): Promise<void> {
  await expect(page.locator('[data-island="checklist"]:not([data-awake])')).toHaveCount(0, { timeout: 20_000 });
  await draw(page, 5);
}

/** Expects that nothing moves when a list comes into sight: each is exactly as tall as it was said to be. */
async function expectKnown(page: Page): Promise<void> {
  await draw(page, 5);
  const told = await heights(page);
  expect(await seenHeights(page)).toEqual(told);
}

for (const tier of ['prototype', 'production', 'critical']) {
  test(`Once all lists are awake, the page knows how tall each is at tier ${tier}`, async ({ page }) => {
    await store(page, { [fieldKey(FIRST_ID, 'tier')]: tier });
    await openAll(page);
    await allAwake(page);
    await expectKnown(page);
  });
}

test('The page knows how tall its lists are after another tab changed the tier', async ({ page, context }) => {
  await store(page, { [fieldKey(FIRST_ID, 'tier')]: 'critical' });
  await openAll(page);
  await allAwake(page);
  await seenHeights(page);
  const other = await context.newPage();
  await store(other, { [fieldKey(FIRST_ID, 'tier')]: 'prototype' });
  await other.close();
  await page.bringToFront();
  await expect(page.getByText(/not asked at tier prototype/).first()).toBeAttached();
  await expectKnown(page);
});

test('The page knows how tall its lists are after it was narrowed, and after it was not any more', async ({ page }) => {
  await openAssess(page);
  await allAwake(page);
  await seenHeights(page);
  const box = option(await openGroup(page, 'Level'), 'Essential');
  await box.check();
  await expectKnown(page);
  await box.uncheck();
  await expectKnown(page);
});

test('The page knows how tall its lists are in a window of another width', async ({ page }) => {
  await openAll(page);
  await allAwake(page);
  await page.setViewportSize({ width: 700, height: 900 });
  await expectKnown(page);
});

test('The page still knows how tall its lists are after the quick check was in their place', async ({ page }) => {
  await openAssess(page);
  await allAwake(page);
  await page.getByRole('button', { name: 'Quick check' }).click();
  await expect(page.locator('.checklist').first()).toBeHidden();
  // In Firefox the driver waits for a page that would be loaded.
  await page.evaluate(() => history.back());
  await expect(page.locator('.checklist').first()).toBeVisible();
  await expectKnown(page);
});

test('The page knows how tall its lists are with drafts in them', async ({ page }) => {
  await openAssess(page);
  await allAwake(page);
  await seenHeights(page);
  // Another tab opens a draft.
  const other = await page.context().newPage();
  await storeDraft(other);
  await other.close();
  await page.bringToFront();
  await expect(page.locator('.check [data-draft]')).not.toHaveCount(0);
  await expectKnown(page);
});

test('An answer has nothing laid out but itself', async ({ page }) => {
  await openAssess(page);
  await allAwake(page);
  const laidOut = await page.locator('.assess-list').evaluateHandle((list) => {
    const seen: string[] = [];
    const hear = new MutationObserver((changes) =>
      seen.push(...changes.map(({ attributeName }) => `${attributeName}`)),
    );
    hear.observe(list, { subtree: true, attributeFilter: ['data-whole'] });
    return seen;
  });
  await answer(page, SAMPLE.essential, 'Yes');
  await draw(page, 5);
  expect(await laidOut.jsonValue()).toEqual([]);
});
