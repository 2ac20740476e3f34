import type { Page } from '@playwright/test';
import { openAssess } from '../fixtures/assess-page.ts';
import { checkOn } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/site.ts';

/** Waits until the page has stood still for a while. */
async function standsStill(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => `${window.scrollY} ${document.documentElement.scrollHeight}`);
        const still = now === before;
        before = now;
        return still;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

for (const width of [390, 1440]) {
  for (const [what, id] of [
    ['in the middle', 'breach-plan-rehearsed'],
    ['near the end', 'next-two-units-have-room'],
    ['that the tier does not ask', 'unit-removal-rehearsed'],
  ] as const) {
    test(`An address that names a check ${what} leads to it, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openAssess(page, `#${id}`);
      await standsStill(page);
      await expect(checkOn(page, id).group).toBeInViewport({ ratio: 1 });
    });
  }
}

test('The link of a check leads to it from where the page is read', async ({ page }) => {
  await openAssess(page);
  const { item } = checkOn(page, 'delivery-metrics-discussed');
  await item.getByRole('link', { name: /^Link to check/ }).focus();
  await page.keyboard.press('Enter');
  await standsStill(page);
  await expect(page).toHaveURL(/#delivery-metrics-discussed$/);
  await expect(checkOn(page, 'delivery-metrics-discussed').group).toBeInViewport({ ratio: 1 });
});
