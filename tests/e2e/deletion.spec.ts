import type { Page } from '@playwright/test';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { onShelf, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;

async function deleteAlpha(page: Page): Promise<void> {
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Delete Alpha' }).click();
  await expect(onShelf(page, 'Alpha')).toHaveCount(0);
}

test('A deleted assessment comes back with undo, and is open again', async ({ page }) => {
  await storeTwo(page);
  const before = await stored(page);
  await deleteAlpha(page);
  await expect(onShelf(page, 'Beta')).toContainText('open');
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toContainText('“Alpha” deleted.');
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(onShelf(page, 'Alpha')).toContainText('open');
  await expect(page.getByRole('region', { name: 'Deleted' })).toHaveCount(0);
  expect(await stored(page)).toMatchObject(before);
});

test('A deleted assessment is restored months later', async ({ page }) => {
  await storeTwo(page);
  const before = await stored(page);
  await deleteAlpha(page);
  await page.reload();
  await page.getByRole('button', { name: 'Restore Alpha' }).click();
  await expect(onShelf(page, 'Alpha')).toContainText('1 of');
  expect(await stored(page)).toMatchObject(before);
});

test('Deleted for good only after a question', async ({ page }) => {
  await storeTwo(page);
  await deleteAlpha(page);
  const bin = page.getByRole('region', { name: 'Deleted', exact: true });
  await bin.getByRole('button', { name: 'Delete for good' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete for good' });
  await expect(question).toContainText('It cannot be undone.');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(bin.getByRole('listitem')).toContainText('Alpha');
  await bin.getByRole('button', { name: 'Delete for good' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(bin).toHaveCount(0);
  expect(JSON.stringify(await stored(page))).not.toContain('Alpha');
});

test('One that was never named is deleted and restored under the name that it had', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Delete My system' }).click();
  await expect(onShelf(page, 'My system')).toContainText('0 of');
  await page.reload();
  await page.getByRole('button', { name: 'Restore My system' }).click();
  await expect(onShelf(page, 'My system').filter({ hasText: /1 of \d+ answered/ })).toHaveCount(1);
});

test('Deleted in another tab: a notice says so, and brings it back', async ({ page, context }) => {
  await storeTwo(page);
  await page.goto('practices/modular-design/');
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  await deleteAlpha(await context.newPage());
  const notice = page.getByRole('region', { name: 'Deleted elsewhere' });
  await expect(notice).toContainText('Deleted in another tab.');
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  await notice.getByRole('button', { name: 'Bring it back' }).click();
  await expect(notice).toHaveCount(0);
  await page.goto('assessments/');
  await expect(onShelf(page, 'Alpha')).toContainText('open');
  await expect(onShelf(page, 'Alpha')).toContainText('1 of');
});

test('An answer to an assessment that another tab deleted lands in it', async ({ page, context }) => {
  await storeTwo(page);
  await page.goto('practices/modular-design/');
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  const other = await context.newPage();
  await deleteAlpha(other);
  await expect(page.getByRole('region', { name: 'Deleted elsewhere' })).toBeVisible();
  await answer(page, SAMPLE.essential, 'Yes');
  await expect(page.getByRole('region', { name: 'Deleted elsewhere' })).toHaveCount(0);
  await expect(onShelf(other, 'Alpha')).toContainText('2 of');
  await expect(onShelf(other, 'Beta')).toContainText('0 of');
});
