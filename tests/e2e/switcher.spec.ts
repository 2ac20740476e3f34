import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { onShelf, openSwitcher, storeTwo, switchTo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;
const OTHER = SAMPLE.essential;

test('Another assessment is opened in the header of a guide, which shows its answers', async ({ page }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  await switchTo(page, 'Beta');
  await expect(page.getByRole('status')).toHaveText('Beta is open.');
  await expect(checkOn(page, ID).radio('No')).toBeChecked();
  await page.reload();
  await expect(checkOn(page, ID).radio('No')).toBeChecked();
});

test('Another assessment is opened on a page without answers', async ({ page }) => {
  await storeTwo(page);
  await page.goto('about/');
  await switchTo(page, 'Beta');
  await page.goto('summary/');
  await expect(page.getByRole('heading', { level: 1, name: 'Beta' })).toBeVisible();
});

test('The list is used by keyboard: Escape closes it, and focus returns', async ({ page }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  const button = page.getByRole('button', { name: 'Switch assessment' });
  await button.focus();
  await page.keyboard.press('Enter');
  const switcher = page.getByRole('dialog', { name: 'Switch assessment' });
  await expect(switcher.getByRole('button', { name: /^Alpha/ })).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(switcher).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(switcher.getByRole('button', { name: /^Alpha/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(switcher.getByRole('button', { name: /^Beta/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(switcher).toBeHidden();
  await expect(button).toBeFocused();
  await expect(checkOn(page, ID).radio('No')).toBeChecked();
});

test('The list says which one is open, how far each is, and leads to more', async ({ page }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  const switcher = await openSwitcher(page);
  await expect(switcher.getByRole('button', { pressed: true })).toHaveText(/^Alpha1 of \d+ · production$/);
  await expect(switcher.getByRole('button', { pressed: false })).toHaveText(/^Beta1 of \d+ · production$/);
  await switcher.getByRole('link', { name: 'New, export, import and more' }).click();
  await expect(page).toHaveURL(/\/assessments\/$/);
});

test('A tab stays with its assessment while another tab opens another one', async ({ page, context }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  const other = await context.newPage();
  await other.goto('about/');
  await switchTo(other, 'Beta');
  await answer(page, OTHER, 'Yes');
  await page.goto('assessments/');
  await expect(onShelf(page, 'Alpha')).toContainText('2 of');
  await expect(onShelf(page, 'Alpha')).toContainText('· open');
  await page.goto(GUIDE);
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  await other.goto('summary/');
  await expect(other.getByRole('heading', { level: 1, name: 'Beta' })).toBeVisible();
  const third = await context.newPage();
  await third.goto('summary/');
  await expect(third.getByRole('heading', { level: 1, name: 'Beta' })).toBeVisible();
});
