import type { Page } from '@playwright/test';
import { pageAt } from '../../src/pages.ts';
import { NOWHERE, PAGES } from '../fixtures/page-list.ts';
import { expect, test } from '../fixtures/site.ts';

// A kind may have many pages.
test.setTimeout(300_000);
// The browser itself reports the status of the page that is missing on purpose.
test.use({ provoked: /status of 404|404/ });

/** Islands of the page's own that are in the window and have not woken. */
function asleep(page: Page): Promise<number> {
  return page.evaluate(() => {
    const islands = [...document.querySelectorAll<HTMLElement>('main [data-island]:not([data-island=system])')];
    return islands.filter((island) => {
      const { top, bottom, height } = island.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < window.innerHeight && island.dataset['awake'] === undefined;
    }).length;
  });
}

/** How far the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const KINDS = Map.groupBy([...PAGES, NOWHERE], (path) => pageAt(path)?.kind ?? 'nowhere');

for (const [kind, paths] of KINDS) {
  test(`Pages of the kind ${kind} open without a fault, wake, and fit wide and narrow windows`, async ({ page }) => {
    for (const path of paths) {
      await test.step(`/${path}`, async () => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(path === NOWHERE ? 404 : 200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect.poll(() => asleep(page), path).toBe(0);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 1000 });
          expect(await overflow(page), `/${path} at ${width} pixels`).toBeLessThanOrEqual(0);
        }
        await page.setViewportSize({ width: 1440, height: 1000 });
      });
    }
  });
}
