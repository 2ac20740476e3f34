import type { Page } from '@playwright/test';
import { checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
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

test('A list of checks keeps its place when it goes out of sight', async ({ page }) => {
  await page.goto('assess/');
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeEnabled();
  const count = await page.locator('.checklist').count();
  const seen: number[] = [];
  for (let index = 0; index < count; index++) {
    await page.locator('.checklist').nth(index).evaluate((list) => list.scrollIntoView({ block: 'center' }));
    await draw(page, 3);
    seen.push((await heights(page))[index] ?? 0);
  }
  expect(Math.min(...seen)).toBeGreaterThan(200);
  await page.evaluate(() => window.scrollTo(0, 0));
  await draw(page, 3);
  expect(await heights(page)).toEqual(seen);
});

test('Lists that were never in sight have about the height that they will have', async ({ page }) => {
  await page.goto('assess/');
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeEnabled();
  const told = await heights(page);
  const last = page.locator('.checklist').last();
  await last.evaluate((list) => list.scrollIntoView({ block: 'center' }));
  await draw(page, 3);
  const tall = (await heights(page)).at(-1) ?? 0;
  expect(told.at(-1)).toBeGreaterThan(tall * 0.7);
  expect(told.at(-1)).toBeLessThan(tall * 1.4);
});
