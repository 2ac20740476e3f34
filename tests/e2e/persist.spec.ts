import { PERSIST } from '../../src/state/storage/key.ts';
import { answer } from '../fixtures/check.ts';
import { PLACE, SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

test('The browser is asked once, after the third answer, to keep what is stored', async ({ page }) => {
  await page.addInitScript(() => {
    // An empty page, where Firefox runs this too, has no storage.
    if (navigator.storage === undefined) return;
    navigator.storage.persist = () => {
      document.documentElement.dataset['asked'] = `${Number(document.documentElement.dataset['asked'] ?? 0) + 1}`;
      return Promise.resolve(true);
    };
  });
  const html = page.locator('html');
  await page.goto(`practices/${PLACE.practice}/`);
  await answer(page, SAMPLE.key, 'Yes');
  await answer(page, SAMPLE.essential, 'Yes');
  await expect(html).not.toHaveAttribute('data-asked');
  await answer(page, SAMPLE.recommended, 'No');
  await expect(html).toHaveAttribute('data-asked', '1');
  await answer(page, SAMPLE.otherEssential, 'No');
  await expect(html).toHaveAttribute('data-asked', '1');
  expect(await stored(page)).toMatchObject({ [PERSIST]: 'asked' });
  await page.reload();
  await answer(page, SAMPLE.otherRecommended, 'No');
  await expect(html).not.toHaveAttribute('data-asked');
});
