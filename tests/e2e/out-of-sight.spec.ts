import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/site.ts';

/** How tall each list of checks is, in pixels, at this moment. */
function heights(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.checklist')].map((list) => Math.round(list.getBoundingClientRect().height)),
  );
}

/** Lets the browser draw. */
async function draw(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let drawn = 0; drawn < count; drawn++) await new Promise((done) => requestAnimationFrame(done));
  }, frames);
}

/** Brings every list into sight, one after the other, and gives how tall each is there. */
async function seenHeights(page: Page): Promise<number[]> {
  const seen: number[] = [];
  const lists = page.locator('.checklist');
  for (let index = 0; index < (await lists.count()); index++) {
    await lists.nth(index).evaluate((list) => list.scrollIntoView({ block: 'center' }));
    await draw(page, 3);
    seen.push((await heights(page))[index] ?? 0);
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

test('Lists that were not in sight yet have about the height that they will have', async ({ page }) => {
  await openAll(page);
  const told = await heights(page);
  const seen = await seenHeights(page);
  const off = told.map((tall, index) => tall / (seen[index] ?? 0));
  expect(Math.min(...off)).toBeGreaterThan(0.7);
  expect(Math.max(...off)).toBeLessThan(1.3);
});
