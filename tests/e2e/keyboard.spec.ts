import { published, publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn, focusOn } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/site.ts';

const checks = published.practices[1]?.sections[0]?.checks ?? [];
const [first, second] = checks.map(({ id }) => id) as [string, string];

test('Arrow keys move through the answers of one check', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const check = checkOn(page, first);
  await focusOn(check.radio('Yes'));
  await page.keyboard.press('Space');
  await expect(check.radio('Yes')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(check.radio('Partly')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(check.radio('Not applicable')).toBeChecked();
  await expect(check.radio('Not applicable')).toBeFocused();
});

test('Tab leads from one check to the next, and to all that belongs to it', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const check = checkOn(page, first);
  await focusOn(check.radio('Partly'));
  await page.keyboard.press('Space');
  await expect(check.clear).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(check.item.getByText('Why and evidence')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(check.item.getByText('Note', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(check.clear).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(checkOn(page, second).item.getByRole('link', { name: /^Link to check/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(checkOn(page, second).radio('Yes')).toBeFocused();
});

test('A check is answered, explained, noted and cleared by keyboard alone', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const { item, radio, note, clear, group } = checkOn(page, first);
  await focusOn(radio('Yes'));
  await page.keyboard.press('Space');
  await expect(clear).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(item.getByText(/^Evidence, /)).toBeVisible();
  await page.keyboard.press('Tab');
  // The open reasons may hold the link to a template.
  if (publishedCheck(first).template !== undefined) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a/b');
  await expect(note).toHaveValue('a/b');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
});
