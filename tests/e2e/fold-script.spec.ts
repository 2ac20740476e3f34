import { publishedCheck } from '../fixtures/catalogue.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

test.use({ javaScriptEnabled: false });

test('Without JavaScript folded checks are read by opening the fold', async ({ page }) => {
  const { statement, section } = publishedCheck(SAMPLE.advanced);
  await page.goto('practices/modular-design/');
  await expect(page.getByText(statement)).toBeHidden();
  await page.getByRole('region', { name: section.title }).getByText('not asked at tier production').click();
  await expect(page.getByText(statement)).toBeVisible();
});
