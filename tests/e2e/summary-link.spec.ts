import type { Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { answer } from '../fixtures/check.ts';
import { allowClipboard, copied, removeClipboard } from '../fixtures/clipboard.ts';
import { SCRIPT_GONE } from '../fixtures/guard.ts';
import { openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey } from '../fixtures/stored.ts';

/** The counts that a summary shows, as text. */
async function counts(page: Page): Promise<string> {
  await expect(page.getByRole('region', { name: 'Plan' }).getByRole('link').first()).toBeVisible();
  const rows = await page.getByRole('table', { name: 'Answers by level' }).getByRole('row').allTextContents();
  return rows.join('\n');
}

test('A link copied on a guide shows a stranger the same counts, read-only, with name and date', async ({
  page,
  stranger,
}) => {
  await allowClipboard(page);
  await storeAssessment(page, 'Payments API');
  await page.goto('practices/modular-design/');
  await answer(page, SAMPLE.otherRecommended, 'Yes');
  await clickAwake(page, 'Copy summary link');
  await expect(page.getByText('Summary link copied.')).toBeVisible();
  await stranger.goto(await copied(page));
  await expect(stranger.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
  await expect(
    stranger.getByRole('heading', { name: /A snapshot of Payments API, taken on \d{4}-\d\d-\d\d/ }),
  ).toBeVisible();
  await page.goto('summary/');
  expect(await counts(stranger)).toBe(await counts(page));
  await expect(stranger.getByRole('radio')).toHaveCount(0);
  await expect(stranger.getByRole('textbox')).toHaveCount(0);
  await expect(stranger.getByRole('button', { name: 'Edit name and tier' })).toHaveCount(0);
});

test('The link is shown in full with its length, and carries name and tier', async ({ page, stranger }) => {
  await allowClipboard(page);
  await storeAssessment(page, 'Payments API');
  await page.goto('summary/');
  await clickAwake(page, 'Edit name and tier');
  await page.getByRole('textbox', { name: 'Name' }).fill('Päckchen 📦');
  await page.getByRole('radio', { name: /^prototype/ }).check();
  const field = page.getByRole('textbox', { name: 'Summary link' });
  await expect(field).toHaveValue(/\/summary\/#1\.[\w-]+$/);
  await clickAwake(page, 'Copy link');
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await copied(page);
  await expect(field).toHaveValue(link);
  await expect(page.getByText(`${link.length} characters`)).toBeVisible();
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { level: 1, name: 'Päckchen 📦' })).toBeVisible();
  await expect(stranger.getByRole('definition').filter({ hasText: 'prototype' })).toBeVisible();
});

test('Without a clipboard a guide shows the link to be copied by hand', async ({ page, stranger }) => {
  await removeClipboard(page);
  await storeAssessment(page, 'Payments API');
  await page.goto('practices/modular-design/');
  await clickAwake(page, 'Copy summary link');
  await expect(page.getByText('Select the text and copy it yourself.')).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Summary link' }).inputValue();
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
});

test('What the page has said can be taken down', async ({ page }) => {
  await removeClipboard(page);
  await page.goto('practices/modular-design/');
  await clickAwake(page, 'Copy summary link');
  const says = page.getByText('Select the text and copy it yourself.');
  await expect(says).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(says).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
});

test.describe('when what copies the link has gone', () => {
  test.use({ provoked: SCRIPT_GONE });

  test('a guide says that it could not be made, and offers the page as it is now', async ({ page }) => {
    await page.route(/\/_astro\/copy-summary-link\.[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('practices/modular-design/');
    await clickAwake(page, 'Copy summary link');
    await expect(page.getByRole('status')).toHaveText('Summary link could not be made. Reload the page and try again.');
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});

test('Notes stay out of the link', async ({ page }) => {
  await storeAssessment(page, 'Payments API');
  await page.goto('summary/');
  const field = page.getByRole('textbox', { name: 'Summary link' });
  await expect(field).toHaveValue(/#1\./);
  const before = await field.inputValue();
  await page.evaluate((key) => localStorage.setItem(key, 'secret'), noteKey(SAMPLE.key));
  await page.reload();
  await expect((await openDetails(page, SAMPLE.key)).getByText('secret')).toBeVisible();
  await expect(field).toHaveValue(before);
});

test('While a link is being opened nobody is shown their own summary in its place', async ({ page, stranger }) => {
  await allowClipboard(page);
  await storeAssessment(page, 'Payments API');
  await page.goto('practices/modular-design/');
  await clickAwake(page, 'Copy summary link');
  await expect(page.getByText('Summary link copied.')).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await stranger.route(/\/_astro\/shared-summary\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // Firefox counts what the page fetches by itself among what it loads.
  await stranger.goto(await copied(page), { waitUntil: 'commit' });
  await expect(stranger.getByRole('status').filter({ hasText: 'Opening the summary link…' })).toBeVisible();
  await expect(stranger.getByRole('region', { name: 'Plan' })).toHaveCount(0);
  release();
  await expect(stranger.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
  await expect(stranger.getByRole('status').filter({ hasText: 'Opening the summary link…' })).toHaveCount(0);
});
