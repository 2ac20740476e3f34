import { answer, checkOn, openNote, writeNote } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';

test('A reload keeps answers and notes', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Partly');
  await answer(page, SAMPLE.otherEssential, 'Not applicable');
  await writeNote(page, SAMPLE.key, 'Billing reads it too.\nSee ADR 4.');
  await page.reload();
  await checkOn(page, SAMPLE.key).item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, SAMPLE.key).radio('Partly')).toBeChecked();
  await openNote(page, SAMPLE.key);
  await expect(checkOn(page, SAMPLE.key).note).toHaveValue('Billing reads it too.\nSee ADR 4.');
  await checkOn(page, SAMPLE.otherEssential).item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, SAMPLE.otherEssential).radio('Not applicable')).toBeChecked();
});

test('A cleared answer stays cleared after a reload', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Yes');
  await answer(page, SAMPLE.essential, 'Yes');
  await checkOn(page, SAMPLE.key).clear.click();
  await page.reload();
  await checkOn(page, SAMPLE.essential).item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, SAMPLE.essential).radio('Yes')).toBeChecked();
  await expect(checkOn(page, SAMPLE.key).clear).toHaveCount(0);
});

test('Closing the tab and opening the site again keeps everything', async ({ page, context }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'No');
  await page.close();
  const later = await context.newPage();
  await later.goto('');
  await expect(later.getByRole('link', { name: 'Continue with practice 02' })).toBeVisible();
  await expect(later.getByRole('link', { name: /02 Modular design .* Gives/ })).toBeVisible();
  await later.goto(GUIDE);
  await checkOn(later, SAMPLE.key).item.scrollIntoViewIfNeeded();
  await expect(checkOn(later, SAMPLE.key).radio('No')).toBeChecked();
});
