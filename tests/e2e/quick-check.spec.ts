import { expectShown, openAssess } from '../fixtures/assess-page.ts';
import { publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { pressKeys } from '../fixtures/key.ts';
import { enterWay, expectAt, expectFocusOnHeading, way } from '../fixtures/one-by-one.ts';
import { expect, test } from '../fixtures/site.ts';

const KEYS = publishedChecks.filter(({ key }) => key).map(({ id }) => id);

test('The quick check asks the ten key checks one at a time, up to the summary', async ({ page }) => {
  expect(KEYS).toHaveLength(10);
  await openAssess(page);
  await page.getByRole('button', { name: 'Quick check' }).click();
  await expect(page).toHaveURL(/\/assess\/#quick-check$/);
  const region = way(page, 'Quick check');
  for (const [index, id] of KEYS.entries()) {
    await expectAt(page, 'Quick check', KEYS, index);
    await expectFocusOnHeading(page, 'Quick check');
    await answer(page, id, index === 0 ? 'No' : 'Yes');
    await expect(region.getByText(`${index + 1} answered`)).toBeVisible();
    await region.getByRole('button', { name: index === 9 ? 'Finish' : 'Next' }).click();
  }
  await expect(region.getByRole('heading', { level: 2, name: 'Result of the quick check' })).toBeFocused();
  await expect(region.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await expect(region.getByText('Of 10 key checks: 9 Yes, 1 No.')).toBeVisible();
  await expect(region.getByRole('img', { name: /^Section drawing: 10 columns carry one roof/ })).toBeVisible();
  const gaps = region.getByRole('list', { name: 'Gaps among the key checks' });
  await expect(gaps.getByRole('listitem')).toHaveCount(1);
  await expect(gaps.getByRole('link', { name: publishedCheck(KEYS[0] ?? '').statement })).toBeVisible();
  await region.getByRole('link', { name: 'Summary' }).click();
  await expect(page).toHaveURL(/\/summary\/$/);
  await expect(page.getByText(/^9 of \d+ applicable checks answered Yes/)).toBeVisible();
});

test('The result leads to what comes next, and to a link to send', async ({ page }) => {
  await allowClipboard(page);
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  for (let i = 0; i < 10; i += 1) await region.getByRole('button', { name: /^(?:Next|Finish)$/ }).click();
  await region.getByRole('button', { name: 'Answer the 10 key checks that are left' }).click();
  await expectAt(page, 'Quick check', KEYS, 0);
  for (let i = 0; i < 10; i += 1) {
    await pressKeys(page, '1');
    await pressKeys(page, 'j');
  }
  await region.getByRole('button', { name: 'Copy summary link' }).click();
  // Firefox refuses to read the clipboard while it is being written.
  await expect(page.getByText('Summary link copied.')).toBeVisible();
  expect(await copied(page)).toMatch(/\/summary\/#1\./);
  const essentials = publishedChecks.filter(({ level, key }) => level === 'essential' && !key);
  await region.getByRole('link', { name: `Answer the other ${essentials.length} essential checks` }).click();
  await expectShown(page, essentials);
});

test('Previous leads back to a check with its answer', async ({ page }) => {
  const [first = ''] = KEYS;
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await expect(region.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await answer(page, first, 'Partly');
  await region.getByRole('button', { name: 'Next' }).click();
  await expectAt(page, 'Quick check', KEYS, 1);
  await region.getByRole('button', { name: 'Previous' }).click();
  await expectAt(page, 'Quick check', KEYS, 0);
  await expect(checkOn(page, first).radio('Partly')).toBeChecked();
});

test('A filter leaves the quick check its ten checks', async ({ page }) => {
  await enterWay(page, 'Quick check', '?practice=maintenance');
  await expectAt(page, 'Quick check', KEYS, 0);
});

test('Back and forward lead from one way of assessing to the other', async ({ page }) => {
  // By the page's own history: in Firefox the driver's Back waits for a page that need not load.
  await openAssess(page, '?level=advanced');
  const advanced = publishedChecks.filter(({ level }) => level === 'advanced');
  await page.getByRole('button', { name: 'Quick check' }).click();
  await way(page, 'Quick check').getByRole('button', { name: 'All checks' }).click();
  await expectShown(page, advanced);
  await expect(page.getByRole('button', { name: 'Quick check' })).toBeFocused();
  await page.getByRole('button', { name: 'Review mode' }).click();
  await expectFocusOnHeading(page, 'Review');
  await page.evaluate(() => history.back());
  await expectShown(page, advanced);
  await page.evaluate(() => history.back());
  await expectFocusOnHeading(page, 'Quick check');
  await page.evaluate(() => history.back());
  await expectShown(page, advanced);
  await page.evaluate(() => history.forward());
  await expectAt(page, 'Quick check', KEYS, 0);
});
