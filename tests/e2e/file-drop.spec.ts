import type { Page } from '@playwright/test';
import { filed, fileOf, importFaults, preview } from '../fixtures/file.ts';
import { onShelf } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const TEXT = fileOf(filed({ name: 'Ledger' })).buffer.toString();

/** Drags files over the footer of the page and drops them there. */
async function drop(page: Page, ...texts: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const [i, text] of contents.entries()) data.items.add(new File([text], `dropped-${i}.json`));
    return data;
  }, texts);
  const place = page.getByRole('contentinfo');
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

async function openAwake(page: Page): Promise<void> {
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toBeVisible();
}

test('A file dropped anywhere on the page is previewed, and imported once it is wanted', async ({ page }) => {
  await openAwake(page);
  const before = await stored(page);
  await drop(page, TEXT);
  await expect(preview(page)).toContainText('dropped-0.json, exported on 2026-11-20.');
  expect(await stored(page)).toEqual(before);
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(onShelf(page, 'Ledger')).toBeVisible();
});

test('Several files at once are refused, since each is looked at first', async ({ page }) => {
  await openAwake(page);
  await drop(page, TEXT, TEXT);
  await expect(importFaults(page)).toContainText('Drop one file at a time');
  await expect(preview(page)).toHaveCount(0);
});

test('A second file takes the place of the first', async ({ page }) => {
  await openAwake(page);
  await drop(page, '{');
  await expect(importFaults(page)).toBeVisible();
  await drop(page, TEXT);
  await expect(preview(page)).toBeVisible();
  await expect(importFaults(page)).toHaveCount(0);
});

test('Text that is dropped is left to the browser', async ({ page }) => {
  await openAwake(page);
  const taken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'a word');
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(event);
  });
  expect(taken).toBe(false);
  await expect(importFaults(page)).toHaveCount(0);
});
