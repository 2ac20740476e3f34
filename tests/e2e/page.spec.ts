import type { Page } from '@playwright/test';
import { NOWHERE, PAGES } from '../fixtures/page-list.ts';
import { expect, test } from '../fixtures/site.ts';

// The browser itself reports the status of the page that is missing on purpose.
test.use({ provoked: /status of 404/ });

/** How far the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const path of [...PAGES, NOWHERE]) {
  test(`/${path} has its status, one h1, a title of its own, and its landmarks`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === NOWHERE ? 404 : 200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(path === '' ? /^Loadbearing: / : /^.+ · Loadbearing$/);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  });

  test(`/${path} fits windows from 320 to 1440 pixels`, async ({ page }) => {
    await page.goto(path);
    // A window of 320 pixels has 305 for the page where the scroll bar stands in it.
    for (const width of [305, 320, 390, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}
