import type { Locator, Page } from '@playwright/test';
import { FIRST_ID, fieldKey, PREFIX, QUARANTINE } from '../../src/state/storage/key.ts';
import { blockWrites } from '../fixtures/broken-storage.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { deleteEverything } from '../fixtures/erase.ts';
import { exported } from '../fixtures/file.ts';
import { storageNotice } from '../fixtures/notice.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { createOnShelf, onShelf, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const OTHER = SAMPLE.essential;

/** What the page says under one of its terms. */
function said(page: Page, term: string): Locator {
  return page.getByRole('definition').and(page.locator(`div:has(> dt:text-is("${term}")) > dd`));
}

test('It says how many values are stored and how large they are', async ({ page }) => {
  await storeTwo(page);
  await store(page, { 'another-site': 'x'.repeat(5000) });
  await page.goto('storage/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Alpha: saved in this browser' })).toBeVisible();
  const ours = Object.entries(await stored(page)).filter(([key]) => key.startsWith(PREFIX));
  const characters = ours.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  await expect(said(page, 'Values')).toHaveText(String(ours.length));
  await expect(said(page, 'Size')).toHaveText(`${(characters / 1024).toFixed(1)} kB`);
  await expect(said(page, 'Set aside')).toHaveText('0');
  await expect(page.getByText('No value is set aside.')).toBeVisible();
});

test('What could not be read is shown as the text that it is', async ({ page }) => {
  const value = '<img src=x onerror=alert(1)>\nmaybe';
  await store(page, { [answerKey(ID)]: value, [`${QUARANTINE}old`]: 'from last year' });
  await page.goto('storage/');
  await expect(said(page, 'Set aside')).toHaveText('2');
  const list = page.getByRole('list').filter({ hasText: 'from last year' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const item = list.getByRole('listitem').filter({ hasText: `assessment/first/answer/${ID}` });
  await expect(item).toContainText('<img src=x onerror=alert(1)>');
  await expect(item).toContainText('maybe');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

test('Everything is deleted only after a question, and Cancel keeps it', async ({ page }) => {
  await storeTwo(page);
  await store(page, { 'another-site': 'kept' });
  await page.goto('storage/');
  const before = await stored(page);
  const button = page.getByRole('button', { name: 'Delete everything' });
  await button.click();
  const question = page.getByRole('alertdialog', { name: 'Delete everything' });
  await expect(question).toContainText('This cannot be undone.');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await stored(page)).toEqual(before);
  await button.click();
  await question.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('status')).toHaveText('Everything this site had stored in this browser is deleted.');
  await expect(page).toHaveURL(/\/storage\/$/);
  await expect(said(page, 'Values')).toHaveText('0');
  expect(await stored(page)).toEqual({ 'another-site': 'kept' });
  await page.goto('summary/');
  await expect(page.getByRole('heading', { level: 1, name: 'My system' })).toBeVisible();
});

test('Where the browser does not let it, nothing is said to be deleted', async ({ page }) => {
  await storeTwo(page);
  await blockWrites(page);
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('Storage is read-only.', 'InvalidStateError');
    };
  });
  await page.goto('storage/');
  await deleteEverything(page);
  await expect(page.getByRole('status')).toHaveText(
    'This browser did not let the site delete what is stored. Clear it in the browser’s own settings.',
  );
  await expect(page.getByText('Alpha: saved in this browser')).toBeVisible();
});

test('What is deleted is gone in other tabs too, and the next answer there does not bring it back', async ({
  page,
  context,
}) => {
  await storeTwo(page);
  await page.goto('practices/modular-design/');
  await answer(page, OTHER, 'Yes');
  const erasing = await context.newPage();
  await erasing.goto('storage/');
  await deleteEverything(erasing);
  await expect(said(erasing, 'Values')).toHaveText('0');
  await page.bringToFront();
  await expect(checkOn(page, OTHER).clear).toHaveCount(0);
  await expect(checkOn(page, ID).clear).toHaveCount(0);
  await expect(storageNotice(page)).toHaveCount(0);
  await answer(page, OTHER, 'No');
  const after = await stored(page);
  expect(after).toMatchObject({ [answerKey(OTHER)]: 'no' });
  expect(after).not.toHaveProperty([answerKey(ID)]);
  expect(Object.values(after)).not.toContain('Alpha');
});

test('It says which browsers delete by themselves, and when', async ({ page }) => {
  await page.goto('storage/');
  await expect(page.getByText('Safari deletes what a site has stored after seven days without a visit.')).toBeVisible();
  await expect(page.getByText('Private windows forget everything when they are closed.')).toBeVisible();
  await expect(said(page, 'Kept by the browser')).toHaveText(/^(?:promised|not promised)$/);
});

test('It follows what happens in another tab', async ({ page, context }) => {
  await page.goto('storage/');
  await expect(said(page, 'Values')).toHaveText('0');
  const other = await context.newPage();
  await other.goto('assessments/');
  await createOnShelf(other, 'Ledger', 'production');
  await expect(onShelf(other, 'Ledger')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ledger: saved in this browser' })).toBeVisible();
  await expect(said(page, 'Values')).not.toHaveText('0');
});

const AGES = [
  ['2026-11-22', 'saved in this browser, last backup today'],
  ['2026-11-21', 'saved in this browser, last backup yesterday'],
  ['2026-11-10', 'saved in this browser, last backup 12 days ago'],
  ['2027-01-01', 'saved in this browser, last backup today'],
  ['long ago', 'saved in this browser, no backup yet'],
] as const;

for (const [backup, says] of AGES) {
  test(`On 2026-11-22 a backup of ${backup} is told as “${says}”`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T23:30:00'));
    await storeTwo(page);
    await store(page, { [fieldKey(FIRST_ID, 'backup')]: backup });
    await page.goto('storage/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Alpha' })).toHaveText(`Alpha: ${says}`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Beta' })).toHaveText(
      'Beta: saved in this browser, no backup yet',
    );
  });
}

test('All are exported here, and the age of their backups follows', async ({ page }) => {
  await storeTwo(page);
  await page.goto('storage/');
  await expect(page.getByText('Alpha: saved in this browser, no backup yet')).toBeVisible();
  const { assessments } = await exported(page, () => page.getByRole('button', { name: 'Export all' }).click());
  expect(assessments).toHaveLength(2);
  await expect(page.getByText('Alpha: saved in this browser, last backup today')).toBeVisible();
  await expect(page.getByText('Beta: saved in this browser, last backup today')).toBeVisible();
});
