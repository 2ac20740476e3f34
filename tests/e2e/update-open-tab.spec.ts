import { emptyFiller, fillStorage } from '../fixtures/broken-storage.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { chooseFile, exported, filed, fileOf } from '../fixtures/file.ts';
import { SCRIPT_GONE } from '../fixtures/guard.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { saveAgain, storageNotice } from '../fixtures/notice.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { onShelf } from '../fixtures/shelf.ts';
import { expect } from '../fixtures/site.ts';
import { SPRING } from '../fixtures/spring.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';
import { sampleCode } from '../fixtures/summary-code.ts';
import { test } from '../fixtures/updated-site.ts';

// The files of the old version have gone: that is what these tests are about.
test.use({ provoked: SCRIPT_GONE });

let spring = '';

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  spring = await laterSite(SPRING);
});

test.beforeEach(async ({ page }) => {
  await store(page, { [answerKey(SAMPLE.key)]: 'yes' });
});

test('Export in a tab that is older than the site says to reload, and claims no backup', async ({ page, site }) => {
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toBeVisible();
  site.serve(spring);
  await page.getByRole('button', { name: 'Export My system' }).click();
  await expect(page.getByRole('status')).toHaveText('The file could not be made. Reload the page and try again.');
  await expect(onShelf(page, 'My system')).toContainText('no backup yet');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeHidden();
  await exported(page, () => page.getByRole('button', { name: 'Export My system' }).click());
});

test('Import in a tab that is older than the site says to reload, and changes nothing', async ({ page, site }) => {
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toBeVisible();
  const before = await stored(page);
  site.serve(spring);
  await chooseFile(page, fileOf(filed({ name: 'Ledger' })));
  await expect(page.getByRole('status')).toHaveText('The file could not be read. Reload the page and try again.');
  expect(await stored(page)).toEqual(before);
});

test('Where what reads links has gone, the page says to reload, and the code stays in the address', async ({
  page,
}) => {
  await page.route(/\/_astro\/decode\.[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
  const code = sampleCode();
  await page.goto(`summary/#${code}`);
  await expect(page.getByRole('alert')).toContainText('perhaps because this site was updated while the page was open');
  await expect(page).toHaveURL(new RegExp(`#${code.replace('.', '\\.')}$`));
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
});

test('A tab that is older than the site still says that its assessment was deleted elsewhere', async ({
  page,
  context,
  site,
}) => {
  // What says it with a button comes late, and has gone before it came.
  await page.route(/\/_astro\/late-notice\.[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('practices/modular-design/');
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeChecked();
  site.serve(spring);
  const other = await context.newPage();
  await other.goto('assessments/');
  await other.getByRole('button', { name: 'Delete My system' }).click();
  await expect(page.getByRole('status')).toHaveText('Deleted in another tab. Answer on to bring it back.');
  await answer(page, SAMPLE.essential, 'Yes');
  expect(await stored(page)).toMatchObject({
    [answerKey(SAMPLE.key)]: 'yes',
    [answerKey(SAMPLE.essential)]: 'yes',
  });
});

test('A tab that is older than the site says that unsaved answers cannot be exported, and to save before a reload', async ({
  page,
  site,
}) => {
  await page.goto('practices/modular-design/');
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeChecked();
  site.serve(spring);
  await fillStorage(page);
  await answer(page, SAMPLE.essential, 'Yes');
  await storageNotice(page).getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('status')).toHaveText('Not exported. Save again first.');
  await emptyFiller(page);
  await saveAgain(page);
  await expect(storageNotice(page)).toHaveCount(0);
});
