import { storeAssessment } from '../fixtures/assessment.ts';
import { focusAfter } from '../fixtures/focus.ts';
import { enterWay, way } from '../fixtures/one-by-one.ts';
import { openAgreement } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

// What was pressed goes away with the press. Where the focus follows only once a frame is drawn, the first keys are lost.

test('Accepting a risk is typed at once, and left at once', async ({ page }) => {
  await storeAssessment(page, 'Payments', { [SAMPLE.essential]: 'no' });
  await page.goto('summary/');
  const details = await openAgreement(page, SAMPLE.essential);
  const opener = details.getByRole('button', { name: 'Accept the risk…' });
  expect(await focusAfter(opener)).toBe('Accept the risk, because');
  expect(await focusAfter(details.getByRole('button', { name: 'Cancel' }))).toBe('Accept the risk…');
});

test('Whoever is asked whether to delete everything has the harmless choice, and is back after it', async ({
  page,
}) => {
  await page.goto('storage/');
  const opener = page.getByRole('button', { name: 'Delete everything' });
  await expect(opener).toBeEnabled();
  expect(await focusAfter(opener)).toBe('Cancel');
  expect(await focusAfter(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }))).toBe(
    'Delete everything',
  );
});

test('From one check to the next the focus goes along, and back to the list with whoever leaves', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  const practice = () => region.getByRole('heading', { level: 2 }).textContent();
  for (let step = 0; step < 3; step += 1) {
    const focused = await focusAfter(region.getByRole('button', { name: 'Next' }));
    expect(focused).toBe((await practice())?.trim());
  }
  expect(await focusAfter(region.getByRole('button', { name: 'All checks' }))).toBe('Quick check');
});

test('A key that follows a press of Next at once is heard', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  for (let left = 9; left > 0; left -= 1) await region.getByRole('button', { name: 'Next' }).click();
  // The button goes away with the last check; `k` goes back.
  await region.getByRole('button', { name: 'Finish' }).evaluate(async (finish: HTMLElement) => {
    finish.click();
    await new Promise((done) => setTimeout(done));
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', bubbles: true, cancelable: true }));
  });
  await expect(region.getByText('10 of 10 ·')).toBeVisible();
});
