import type { Page } from '@playwright/test';
import { PAGES } from '../fixtures/page-list.ts';
import { expect, test } from '../fixtures/site.ts';

/** Fields in which a phone would zoom, and targets that a finger would miss, as they stand on a page. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const told = (element: Element, what: string) => `${element.outerHTML.replace(/\s+/g, ' ').slice(0, 90)}: ${what}`;
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const fields = [...document.querySelectorAll('textarea, select, input:not([type=radio], [type=checkbox])')];
    const small = fields
      .filter((field) => seen(field) && Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => told(field, getComputedStyle(field).fontSize));
    // A radio or a checkbox is hit wherever its label is.
    const targets = [...document.querySelectorAll('button, summary, select, textarea, input, nav a, a.button')];
    const missed = targets.filter(seen).flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return width < 1 || Math.min(width, height) >= 23.9 ? [] : [told(target, `${width} × ${height}`)];
    });
    return [...small, ...missed];
  });
}

for (const path of PAGES) {
  test(`On /${path}, 390 pixels wide, fields have 16 pixels and targets 24`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(path);
    for (const details of await page.getByRole('main').locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await tooSmall(page)).toEqual([]);
  });
}
