import type { Page } from '@playwright/test';
import { openAsleep } from '../fixtures/asleep.ts';
import { checkOn, openNote } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

/** Opens the guide at the check with the checklist's script held back; gives what lets it go. */
async function openGuideAsleep(page: Page): Promise<() => void> {
  const wake = await openAsleep(page, `${GUIDE}#${ID}`, 'Checklist');
  await checkOn(page, ID).item.scrollIntoViewIfNeeded();
  return wake;
}

test('An answer given before the page is awake counts', async ({ page }) => {
  const wake = await openGuideAsleep(page);
  const check = checkOn(page, ID);
  await check.radio('Partly').check();
  expect(await stored(page)).not.toHaveProperty([answerKey(ID)]);
  wake();
  await expect(check.clear).toBeVisible();
  await expect(check.radio('Partly')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'partly' });
});

test('A note is typed only once the page can keep it; opened before, its field appears by itself', async ({ page }) => {
  await store(page, { [noteKey(ID)]: 'Since March.' });
  const wake = await openGuideAsleep(page);
  const { item, note } = checkOn(page, ID);
  await openNote(page, ID);
  await expect(item.getByText('One moment…')).toBeVisible();
  await expect(note).toHaveCount(0);
  wake();
  await expect(note).toHaveValue('Since March.');
  await expect(item.getByText('One moment…')).toHaveCount(0);
  await note.fill('Since April.');
  expect(await stored(page)).toMatchObject({ [noteKey(ID)]: 'Since April.' });
});

test('A closed note has no field, and on paper its words are there all the same', async ({ page }) => {
  await store(page, { [noteKey(ID)]: 'Since March.' });
  await page.goto(`${GUIDE}#${ID}`);
  const { item } = checkOn(page, ID);
  await expect(item.getByText('Note (written)')).toBeVisible();
  await expect(item.locator('textarea')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(item.getByText('Since March.')).toBeVisible();
});

test('A button that nobody would hear yet cannot be pressed', async ({ page }) => {
  const wake = await openAsleep(page, `${GUIDE}#where-you-stand`, 'WhereYouStand');
  const button = page.getByRole('button', { name: 'Copy summary link' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeDisabled();
  wake();
  await expect(button).toBeEnabled();
});
