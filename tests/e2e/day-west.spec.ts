import { FIRST_ID, fieldKey, SINCE } from '../../src/state/storage/key.ts';
import { answer } from '../fixtures/check.ts';
import { chooseFile, exported, filed, fileOf, preview } from '../fixtures/file.ts';
import { onShelf } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

test('An evening in Los Angeles is that day, on the shelf, in the file and in what is stored', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T02:05:00.000Z');
  await page.goto('practices/modular-design/');
  await answer(page, 'one-writer-per-table', 'Yes');
  expect((await stored(page))[SINCE]).toMatch(/^2026-11-22 /);
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toContainText('Last change 2026-11-22');
  const { text } = await exported(page, () => page.getByRole('button', { name: 'Export all' }).click());
  expect(JSON.parse(text)).toMatchObject({ exported: '2026-11-22' });
  await expect(onShelf(page, 'My system')).toContainText('last backup today');
});

test('A file of this evening is not called older than a change of this evening', async ({ page }) => {
  await store(page, {
    [fieldKey(FIRST_ID, 'uid')]: 'k3v90qpx2m7c',
    [fieldKey(FIRST_ID, 'changed')]: '2026-11-21T02:05:00.000Z',
  });
  await page.goto('assessments/');
  await chooseFile(page, fileOf(filed({ name: 'Payments API' })));
  await expect(preview(page)).toContainText('Updates “My system” of this browser.');
  await expect(preview(page).getByText('older than your last change')).toHaveCount(0);
});
