import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/site.ts';

/** Reads the open page quickly, from its top to its end. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = () => document.documentElement.scrollHeight - window.innerHeight - 5;
    while (window.scrollY < end()) {
      window.scrollBy({ top: 900, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 30));
    }
  });
}

test('The button of the contents makes nothing narrower, wherever it has gone along to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 1000 });
  await page.goto('practices/modular-design/');
  await readThrough(page);
  await expect(page.getByRole('button', { name: 'On this sheet' })).toBeInViewport();
  const questions = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Check answer' }) });
  await expect(questions.first()).toBeVisible();
  const narrower = await questions.evaluateAll(
    (items) => items.filter((item) => (item.querySelector('fieldset')?.clientWidth ?? 0) < item.clientWidth).length,
  );
  expect(narrower).toBe(0);
});
