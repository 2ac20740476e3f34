import type { Page } from '@playwright/test';
import { openAssess } from '../fixtures/assess-page.ts';
import { blockOpenPage } from '../fixtures/broken-storage.ts';
import { publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { pressKeys } from '../fixtures/key.ts';
import { enterWay, expectAt, expectFocusOnHeading, startReview, way } from '../fixtures/one-by-one.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const KEYS = publishedChecks.filter(({ key }) => key).map(({ id }) => id);
const [FIRST, SECOND] = KEYS as [string, string, ...string[]];
const NAME = 'loadbearing/1/assessment/first/name';

/** Windows that one check has to fit: a projector, a phone, and the projector's at 200 % zoom. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
];

function scrolls(page: Page): Promise<boolean> {
  return page
    .locator('.stage-body')
    .evaluate((body) => body.scrollHeight > body.clientHeight || body.scrollWidth > body.clientWidth);
}

test('The stage stands alone on the screen, and says whose answers these are', async ({ page }) => {
  await store(page, { [NAME]: 'Checkout API', 'loadbearing/1/assessment/first/tier': 'critical' });
  await enterWay(page, 'Quick check');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checkout API');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toHaveCount(0);
  await expect(page.getByText(/^tier critical · 0 of 10\b/)).toBeVisible();
  await pressKeys(page, '1');
  await expect(page.getByText(/^tier critical · 1 of 10\b/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Checkout API');
});

test('The sentence on Partly is there, and why and evidence stay open once they are', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await expect(region.getByText(publishedCheck(FIRST).partly)).toBeVisible();
  await expect(region.getByText(publishedCheck(FIRST).why)).toBeHidden();
  await region.getByText('Why and evidence').click();
  await expect(region.getByText(publishedCheck(FIRST).why)).toBeVisible();
  await pressKeys(page, 'j');
  await expectAt(page, 'Quick check', KEYS, 1);
  await expect(region.getByText(publishedCheck(SECOND).why)).toBeVisible();
  await expect(region.getByText(publishedCheck(SECOND).evidence)).toBeVisible();
  await pressKeys(page, 'w');
  await expect(region.getByText(publishedCheck(SECOND).why)).toBeHidden();
});

test('A gap gets its owner and its day where it is found', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await expect(region.getByText('Owner and due')).toHaveCount(0);
  await pressKeys(page, '3');
  await region.getByText('Owner and due').click();
  await region.getByRole('combobox', { name: 'Owner' }).fill('yes');
  await region.getByLabel('Due').fill('2027-01-31');
  await page.keyboard.press('Tab');
  await expect(region.getByText('Owner and due: yes · 2027-01-31')).toBeVisible();
  expect(await stored(page)).toMatchObject({
    [`loadbearing/1/assessment/first/owner/${FIRST}`]: 'yes',
    [`loadbearing/1/assessment/first/due/${FIRST}`]: '2027-01-31',
    [`loadbearing/1/assessment/first/answer/${FIRST}`]: 'no',
  });
});

test('Who owns a gap is stored as it is typed, and stays while another tab agrees on its day', async ({
  page,
  context,
}) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await pressKeys(page, '3');
  await region.getByText('Owner and due').click();
  const owner = region.getByRole('combobox', { name: 'Owner' });
  await owner.pressSequentially('Ana ');
  const ownerKey = `loadbearing/1/assessment/first/owner/${FIRST}`;
  expect(await stored(page)).toMatchObject({ [ownerKey]: 'Ana' });
  await store(await context.newPage(), { [`loadbearing/1/assessment/first/due/${FIRST}`]: '2027-01-31' });
  await expect(region.getByLabel('Due')).toHaveValue('2027-01-31');
  await expect(owner).toHaveValue('Ana ');
  await page.bringToFront();
  await owner.pressSequentially('Ito');
  await page.reload();
  expect(await stored(page)).toMatchObject({ [ownerKey]: 'Ana Ito' });
});

test('Who owns a gap stays as it was typed where storage is gone', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await pressKeys(page, '3');
  await region.getByText('Owner and due').click();
  await blockOpenPage(page);
  const owner = region.getByRole('combobox', { name: 'Owner' });
  await owner.pressSequentially('Ana Ito');
  await expect(owner).toHaveValue('Ana Ito');
});

test('A due date that cannot be kept says so where the gap is found', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await pressKeys(page, '3');
  await region.getByText('Owner and due').click();
  await region.getByLabel('Due').fill('1999-01-31');
  await expect(region.getByText('Write the due date as a day from 2020 to 2064')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Plan: saved.' })).toHaveCount(0);
});

test('An answer that is cleared leaves the focus with the answers', async ({ page }) => {
  await enterWay(page, 'Quick check');
  await pressKeys(page, '2');
  await way(page, 'Quick check').getByRole('button', { name: 'Clear answer' }).click();
  await expect(checkOn(page, FIRST).radio('Yes')).toBeFocused();
  await expect(checkOn(page, FIRST).group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('The whole screen is given and taken back', async ({ page }) => {
  await enterWay(page, 'Quick check');
  const button = way(page, 'Quick check').getByRole('button', { name: 'Full screen' });
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await isFull()).toBe(true);
  await pressKeys(page, 'f');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await pressKeys(page, 'f');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await way(page, 'Quick check').getByRole('button', { name: 'All checks' }).click();
  await expect.poll(isFull).toBe(false);
});

for (const size of WINDOWS) {
  test(`Every check fits ${size.width} × ${size.height} without scrolling`, async ({ page }) => {
    await page.setViewportSize(size);
    await store(page, {
      [NAME]: 'Customer portal backend for fronts',
      'loadbearing/1/assessment/first/tier': 'critical',
      // A gap has most to show.
      ...Object.fromEntries(publishedChecks.map(({ id }) => [answerKey(id), 'no'])),
    });
    await startReview(page);
    const tall: string[] = [];
    for (const { id } of publishedChecks) {
      await expect(checkOn(page, id).group).toBeVisible();
      await expect(checkOn(page, id).clear).toBeVisible();
      if (await scrolls(page)) tall.push(id);
      await pressKeys(page, 'j');
    }
    expect(tall).toEqual([]);
  });
}

test.describe('A part that cannot be had', () => {
  test.use({ provoked: /net::ERR_FAILED/ });

  test('Where the stage cannot be loaded, the list stays, and a way to load the page anew', async ({ page }) => {
    await openAssess(page);
    await page.route(/\/quick-check[.\w-]*\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Quick check' }).click();
    await expect(
      page.getByText('A part of this page could not be loaded. Reload the page and try again.'),
    ).toBeVisible();
    await expect(page.getByRole('form', { name: 'Filter' })).toBeVisible();
    await page.unroute(/\/quick-check[.\w-]*\.js$/);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expectFocusOnHeading(page, 'Quick check');
  });
});
