import { KINDS } from '../fixtures/page-list.ts';
import { expect, test } from '../fixtures/site.ts';

for (const path of KINDS) {
  test(`/${path}: the first Tab offers to skip to the content, and does`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}
