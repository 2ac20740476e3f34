import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;
const { statement, why, evidence, partly } = publishedCheck(ID);

test.beforeEach(async ({ page }) => {
  await page.goto('practices/modular-design/');
});

test('A check is a radio group named by its statement, with the five answers', async ({ page }) => {
  const group = page.getByRole('radiogroup', { name: statement });
  await expect(group).toHaveCount(1);
  await expect(group.getByRole('radio')).toHaveCount(5);
  for (const name of ['Yes', 'Partly', 'No', /^Don.t know$/, 'Not applicable']) {
    await expect(group.getByRole('radio', { name, exact: true })).toHaveCount(1);
  }
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Only an answered check can be cleared', async ({ page }) => {
  const check = checkOn(page, ID);
  await expect(check.clear).toHaveCount(0);
  await answer(page, ID, 'Partly');
  await check.clear.click();
  await expect(check.clear).toHaveCount(0);
  await expect(check.group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Clearing an answer can be undone', async ({ page }) => {
  await answer(page, ID, 'No');
  await checkOn(page, ID).clear.click();
  const undo = page.getByRole('region', { name: 'Undo' });
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(checkOn(page, ID).radio('No')).toBeChecked();
  await expect(undo).toHaveCount(0);
});

test('An undo that is dismissed is offered no more, and nothing comes back', async ({ page }) => {
  await answer(page, ID, 'Yes');
  await checkOn(page, ID).clear.click();
  const undo = page.getByRole('region', { name: 'Undo' });
  await undo.getByRole('button', { name: 'Dismiss' }).click();
  await expect(undo).toHaveCount(0);
  await expect(checkOn(page, ID).radio('Yes')).not.toBeChecked();
});

test('Why and evidence are behind a disclosure', async ({ page }) => {
  const { item } = checkOn(page, ID);
  await expect(item.getByText(why)).toBeHidden();
  await item.getByText('Why and evidence').click();
  await expect(item.getByText(why)).toBeVisible();
  await expect(item.getByText(evidence)).toBeVisible();
  await expect(item.getByText('Evidence, on the platform:')).toBeVisible();
  await expect(item.getByText(partly)).toBeVisible();
});

test('A note is behind a disclosure, and says when it is written', async ({ page }) => {
  const { item, note } = checkOn(page, ID);
  await expect(note).toBeHidden();
  await writeNote(page, ID, 'Orders writes orders; see ADR 12.');
  await expect(note).toHaveValue('Orders writes orders; see ADR 12.');
  await expect(item.getByText('Note (written)')).toBeVisible();
});

test('A check has a permanent link', async ({ page }) => {
  await checkOn(page, ID)
    .item.getByRole('link', { name: /^Link to check 2\.1\.\d/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/practices/modular-design/#${ID}$`));
});

test('The status region says that an answer is saved', async ({ page }) => {
  await answer(page, ID, 'Don’t know');
  await expect(page.getByRole('status')).toHaveText('Don’t know: saved.');
});

test('A check whose evidence has a template leads to it', async ({ page }) => {
  const { item } = checkOn(page, 'scale-path-has-triggers');
  await page.goto('practices/scalability-and-flexibility/');
  await item.getByText('Why and evidence').click();
  await item.getByRole('link', { name: 'Template: scale path' }).click();
  await expect(page).toHaveURL(/\/templates\/scale-path\/$/);
});

test('A check whose evidence a tool works out leads to it', async ({ page }) => {
  const { item } = checkOn(page, 'runtime-choice-has-break-even');
  await page.goto('practices/scalability-and-flexibility/');
  await item.getByText('Why and evidence').click();
  await expect(item.getByRole('link', { name: 'Template: decision record' })).toBeVisible();
  await item.getByRole('link', { name: 'Tool: runtime cost' }).click();
  await expect(page).toHaveURL(/\/tools\/runtime-cost\/$/);
});
