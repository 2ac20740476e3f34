import { TIER_MEANING } from '../../src/domain/catalogue/tier-text.ts';
import { FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { openAsleep } from '../fixtures/asleep.ts';
import { asked, published } from '../fixtures/catalogue.ts';
import { answer } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { createOnShelf, editButton, onShelf, openAt, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const sections = published.practices.flatMap((practice) => practice.sections);

test('An assessment is created with a name and a tier, each of which says what it means', async ({ page }) => {
  await page.goto('assessments/');
  const form = page.getByRole('region', { name: 'New assessment' });
  for (const [tier, meaning] of Object.entries(TIER_MEANING)) {
    await expect(form.getByRole('radio', { name: `${tier} ${meaning}` })).toHaveCount(1);
  }
  await createOnShelf(page, 'Ledger', 'critical');
  await expect(page.getByRole('status')).toHaveText('“Ledger” created. It is the open assessment now.');
  const entry = onShelf(page, 'Ledger');
  await expect(entry).toContainText(openAt('critical'));
  await expect(entry).toContainText(
    `0 of ${asked(sections, ['essential', 'recommended', 'advanced'])} applicable checks answered Yes`,
  );
  await page.reload();
  await expect(entry).toContainText(openAt('critical'));
  await page.goto('summary/');
  await expect(page.getByRole('heading', { level: 1, name: 'Ledger' })).toBeVisible();
});

test('A second one does not begin with the tier of the first', async ({ page }) => {
  await page.goto('assessments/');
  await createOnShelf(page, 'Ledger', 'critical');
  const form = page.getByRole('region', { name: 'New assessment' });
  await expect(form.getByRole('textbox', { name: 'Name of the system' })).toHaveValue('');
  await expect(form.getByRole('radio', { name: /^production/ })).toBeChecked();
});

test('Each shows its counts, its last change and its last backup', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto('assessments/');
  const entry = onShelf(page, 'My system');
  await expect(entry).toContainText('Not changed yet; saved in this browser, no backup yet.');
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  await page.goto('assessments/');
  await expect(entry).toContainText(`1 of ${asked(sections)} applicable checks answered Yes`);
  await expect(entry).toContainText('Last change 2026-11-22; saved in this browser, no backup yet.');
  await entry.getByRole('button', { name: 'Export My system' }).click();
  await expect(entry).toContainText('last backup today');
  await page.clock.setFixedTime(new Date('2026-12-04T12:00:00'));
  await page.reload();
  await expect(entry).toContainText('last backup 12 days ago');
});

test('A name is typed in place, without losing the field to the order of names', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await editButton(page, 'Alpha').click();
  const field = onShelf(page, 'Alpha').getByRole('textbox', { name: 'Name' });
  await field.press('Home');
  await page.keyboard.type('Zebra ');
  await expect(page.getByRole('heading', { level: 2, name: 'Zebra Alpha' })).toBeVisible();
  await editButton(page, 'Zebra Alpha').click();
  await page.reload();
  await expect(page.getByRole('list', { name: 'Assessments' }).getByRole('heading')).toHaveText([
    'Beta',
    'Zebra Alpha',
  ]);
});

test('A name that is wiped out is the default name, until another one is typed', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await editButton(page, 'Alpha').click();
  const field = onShelf(page, 'Alpha').getByRole('textbox', { name: 'Name' });
  await field.fill('');
  await expect(onShelf(page, 'My system').getByRole('textbox', { name: 'Name' })).toHaveValue('');
  await page.keyboard.type('Payments  API');
  await expect(onShelf(page, 'Payments API')).toContainText('open');
});

test('A tier that is set counts at once', async ({ page }) => {
  await page.goto('assessments/');
  const entry = onShelf(page, 'My system');
  await editButton(page, 'My system').click();
  await entry.getByRole('radio', { name: /^prototype/ }).check();
  await expect(entry).toContainText(openAt('prototype'));
  await expect(entry).toContainText(`0 of ${asked(sections, ['essential'])} applicable`);
  await expect(entry).toContainText('Last change');
  await page.reload();
  await expect(entry).toContainText(openAt('prototype'));
});

test('Only the open assessment is being edited', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await editButton(page, 'Alpha').click();
  await editButton(page, 'Beta').click();
  await expect(onShelf(page, 'Beta')).toContainText('open');
  await expect(editButton(page, 'Alpha')).toHaveAttribute('aria-expanded', 'false');
  await expect(editButton(page, 'Beta')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Beta');
});

test('A copy has the answers and a name of its own, and is open', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Duplicate Alpha' }).click();
  await expect(onShelf(page, 'Copy of Alpha')).toContainText('open');
  await expect(onShelf(page, 'Copy of Alpha')).toContainText('1 of');
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Partly');
  await page.goto('assessments/');
  await expect(onShelf(page, 'Alpha')).toContainText('1 of');
  await expect(onShelf(page, 'Copy of Alpha')).toContainText('0 of');
});

test('One of several is opened on the shelf, and stays open on every page', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Open Beta' }).click();
  await expect(onShelf(page, 'Beta')).toContainText('· open');
  await expect(onShelf(page, 'Alpha')).not.toContainText('· open');
  await page.goto('summary/');
  await expect(page.getByRole('heading', { level: 1, name: 'Beta' })).toBeVisible();
  await page.goto('assessments/');
  await expect(onShelf(page, 'Beta')).toContainText('· open');
});

test('A name is text, whatever is typed', async ({ page }) => {
  await page.goto('assessments/');
  await createOnShelf(page, '<img src=x onerror=alert(1)>', 'production');
  await expect(onShelf(page, '<img src=x onerror=alert(1)>')).toContainText('open');
  await page.reload();
  await expect(onShelf(page, '<img src=x onerror=alert(1)>')).toContainText('open');
  expect(Object.values(await stored(page))).toContain('<img src=x onerror=alert(1)>');
});

test('What another tab changes shows on the shelf', async ({ page, context }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await expect(onShelf(page, 'Alpha')).toContainText('1 of');
  const other = await context.newPage();
  await other.goto('practices/modular-design/');
  await answer(other, SAMPLE.essential, 'Yes');
  await expect(onShelf(page, 'Alpha')).toContainText('2 of');
  await other.goto('assessments/');
  await createOnShelf(other, 'Gamma', 'prototype');
  await expect(onShelf(page, 'Gamma')).toContainText('prototype');
  expect(await stored(page)).toMatchObject({ [fieldKey(FIRST_ID, 'name')]: 'Alpha' });
});

test('What is typed and chosen before the page is awake stays, and is not sent to the server', async ({ page }) => {
  const wake = await openAsleep(page, 'assessments/');
  const form = page.getByRole('region', { name: 'New assessment' });
  const name = form.getByRole('textbox', { name: 'Name of the system' });
  await name.fill('Ledger');
  await form.getByRole('radio', { name: /^critical/ }).check();
  await name.press('Enter');
  await expect(form.getByRole('button', { name: 'Create' })).toBeDisabled();
  wake();
  await form.getByRole('button', { name: 'Create' }).click();
  await expect(onShelf(page, 'Ledger')).toContainText(openAt('critical'));
  await expect(page).toHaveURL(/\/assessments\/$/);
});
