import { openAssess } from '../fixtures/assess-page.ts';
import { checkOn } from '../fixtures/check.ts';
import { checkAt } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { standsStill } from '../fixtures/still.ts';

for (const width of [390, 1440]) {
  for (const [what, id] of [
    ['in the middle', checkAt(0.5, 'recommended')],
    ['near the end', checkAt(0.95, 'recommended')],
    ['that the tier does not ask', checkAt(0.95, 'advanced')],
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
  const id = checkAt(0.6, 'recommended');
  const { item } = checkOn(page, id);
  await item.getByRole('link', { name: /^Link to check/ }).focus();
  await page.keyboard.press('Enter');
  await standsStill(page);
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(checkOn(page, id).group).toBeInViewport({ ratio: 1 });
});
