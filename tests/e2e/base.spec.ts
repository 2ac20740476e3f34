import { BASE_SITE } from '../../scripts/served.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';

// The same site built for a path of its own; the guard fails any request outside it.
const BASE = BASE_SITE.url;
test.use({ baseURL: BASE, provoked: /status of 404/ });

test('Under a base path home leads to a guide, whose checklist saves', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Read practice 01' }).click();
  await expect(page).toHaveURL(`${BASE}practices/involve-stakeholders-early/`);
  await answer(page, SAMPLE.earlierKey, 'Yes');
  await page.reload();
  await checkOn(page, SAMPLE.earlierKey).item.scrollIntoViewIfNeeded();
  await expect(checkOn(page, SAMPLE.earlierKey).radio('Yes')).toBeChecked();
});

test('Under a base path a summary link opens elsewhere', async ({ page, stranger }) => {
  await allowClipboard(page);
  await page.goto('practices/modular-design/');
  await answer(page, SAMPLE.key, 'No');
  await clickAwake(page, 'Copy summary link');
  await expect(page.getByText('Summary link copied.')).toBeVisible();
  const link = await copied(page);
  expect(link).toMatch(new RegExp(`^${BASE}summary/#1\\.`));
  await stranger.goto(link);
  const gap = stranger.getByRole('region', { name: 'Plan' }).getByRole('link');
  await gap.click();
  await expect(stranger).toHaveURL(`${BASE}practices/modular-design/#${SAMPLE.key}`);
});

test('Under a base path search leads to a glossary term', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'error budget');
  await results.and(page.locator('[href$="/glossary/#error-budget"]')).click();
  await expect(page).toHaveURL(`${BASE}glossary/#error-budget`);
});

test('Under a base path a word of a guide leads to the glossary', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await page.locator('.term').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(new RegExp(`^${BASE}glossary/#`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('Under a base path a missing page leads back', async ({ page }) => {
  const response = await page.goto('nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'The ten practices' }).click();
  await expect(page).toHaveURL(`${BASE}practices/`);
});

test('Under a base path sharing, comparing and a team stay under it', async ({ page, stranger }) => {
  await page.goto('practices/modular-design/');
  await answer(page, SAMPLE.key, 'No');
  await page.goto('summary/');
  await page.getByRole('textbox', { name: 'Milestone' }).fill('Before the peak');
  await page.getByRole('button', { name: 'Keep milestone' }).click();
  await page.getByRole('link', { name: 'Compare with now: Before the peak' }).click();
  await expect(page).toHaveURL(new RegExp(`^${BASE}compare/#a=1\\.`));
  await expect(page.getByText('Every answer is the same.', { exact: true })).toBeVisible();
  await page.goto('team/');
  await page.getByRole('button', { name: 'Add my own assessments' }).click();
  const roster = page.getByRole('textbox', { name: 'Roster link' });
  await expect(roster).toHaveValue(new RegExp(`^${BASE}team/#1\\.`));
  await stranger.goto(await roster.inputValue());
  await expect(stranger.getByRole('rowheader', { name: /My system/ })).toBeVisible();
  await page.goto('summary/');
  await page.getByRole('button', { name: 'Notes, QR code and badge' }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(new RegExp(`^${BASE}summary/#1\\.`));
});
