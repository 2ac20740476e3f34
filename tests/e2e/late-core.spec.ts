import { expect, type Page, test } from '@playwright/test';

/** Whether the page has fetched the chunk with stores and framework. */
function hasCore(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/core\.[^/]+\.js$/.test(name)),
  );
}

test.use({ viewport: { width: 390, height: 844 } });

test('a page without checks fetches stores and framework when its menu opens, not before', async ({ page }) => {
  // Everything that scripts of the page import at once is there when the page has loaded.
  await page.goto('about/');
  expect(await hasCore(page)).toBe(false);

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect.poll(() => hasCore(page)).toBe(true);
});
