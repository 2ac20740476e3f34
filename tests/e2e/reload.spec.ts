import { answer, checkOn, openNote, writeNote } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';

test('A reload keeps answers and notes', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, 'one-writer-per-table', 'Partly');
  await answer(page, 'component-traces-to-requirement', 'Not applicable');
  await writeNote(page, 'one-writer-per-table', 'Billing reads it too.\nSee ADR 4.');
  await page.reload();
  await checkOn(page, 'one-writer-per-table').item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, 'one-writer-per-table').radio('Partly')).toBeChecked();
  await openNote(page, 'one-writer-per-table');
  await expect(checkOn(page, 'one-writer-per-table').note).toHaveValue('Billing reads it too.\nSee ADR 4.');
  await checkOn(page, 'component-traces-to-requirement').item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, 'component-traces-to-requirement').radio('Not applicable')).toBeChecked();
});

test('A cleared answer stays cleared after a reload', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, 'one-writer-per-table', 'Yes');
  await answer(page, 'components-talk-through-contracts', 'Yes');
  await checkOn(page, 'one-writer-per-table').clear.click();
  await page.reload();
  await checkOn(page, 'components-talk-through-contracts').item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, 'components-talk-through-contracts').radio('Yes')).toBeChecked();
  await expect(checkOn(page, 'one-writer-per-table').clear).toHaveCount(0);
});

test('Closing the tab and opening the site again keeps everything', async ({ page, context }) => {
  await page.goto(GUIDE);
  await answer(page, 'one-writer-per-table', 'No');
  await page.close();
  const later = await context.newPage();
  await later.goto('');
  await expect(later.getByRole('link', { name: 'Continue with practice 01' })).toBeVisible();
  await expect(later.getByRole('link', { name: /02 Modular design .* Gives/ })).toBeVisible();
  await later.goto(GUIDE);
  await checkOn(later, 'one-writer-per-table').item.scrollIntoViewIfNeeded();
  await expect(checkOn(later, 'one-writer-per-table').radio('No')).toBeChecked();
});
